import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

/**
 * The test files of all packages that say this.
 *
 * @param {string} text
 */
export function testsWith(text) {
  return packagesOf(repository)
    .flatMap(({ directory }) => [join(directory, 'src'), join(directory, 'test')])
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(text))
    .map((file) => file.replaceAll('\\', '/'))
}
