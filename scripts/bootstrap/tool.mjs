import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The script behind a development dependency's command. Started with Node itself, it needs no shell and no
 * PATH on any system.
 *
 * @param {string} root
 * @param {string} dependency package name
 * @param {string} [command] where it differs from the package name
 * @returns {string}
 */
export function toolIn(root, dependency, command = dependency) {
  const directory = join(root, 'node_modules', dependency)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (script === undefined) throw new Error(`${dependency} has no command ${command}`)
  return join(directory, script)
}
