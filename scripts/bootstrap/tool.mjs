import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './workspace.mjs'

/**
 * The script behind a development dependency's command. Started with Node itself, it needs no shell and no PATH.
 *
 * @param {string} dependency package name
 * @param {string} [command] where it differs from the package name
 */
export function toolOf(dependency, command = dependency) {
  const directory = join(repository, 'node_modules', dependency)
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  return join(directory, typeof bin === 'string' ? bin : bin[command])
}
