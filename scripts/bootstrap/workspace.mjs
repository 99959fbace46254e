import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} [version]
 * @property {string} [packageManager]
 * @property {{ node: string }} [engines]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies] what a program has of its own
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 * @property {Record<string, string | { source: string, import: { types: string, default: string }, require?: object }>} [exports]
 * @property {boolean | string[]} [sideEffects]
 * @property {Record<string, string>} [bin]
 *
 * @typedef {object} Entry what can be imported of a package
 * @property {string} name of its file in `dist`, without the ending
 * @property {string} source its file, relative to the package
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} directory
 * @property {Manifest} manifest
 * @property {string[]} needs names of the workspace packages that it depends on
 * @property {Entry[]} entries
 * @property {boolean} isRequired whether it can be required as well as imported
 */

export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} directory @returns {Manifest} */
export function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
}

/**
 * The packages of the workspace. One without sources has nothing to build or to check and is left out.
 *
 * @param {string} root
 * @returns {Package[]}
 */
export function packagesOf(root) {
  const folder = join(root, 'packages')
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((directory) => existsSync(join(directory, 'package.json')) && existsSync(join(directory, 'src')))
    .map((directory) => {
      const manifest = readManifest(directory)
      const needs = Object.entries(manifest.dependencies ?? {})
        .filter(([, range]) => range.startsWith('workspace:'))
        .map(([name]) => name)
      const isRequired = Object.values(manifest.exports ?? {}).some((target) => 'require' in Object(target))
      return { name: manifest.name, directory, manifest, needs, entries: entriesOf(manifest), isRequired }
    })
}

/** @param {Manifest} manifest @returns {Entry[]} */
function entriesOf({ exports = {} }) {
  return Object.values(exports).flatMap((target) =>
    typeof target === 'string'
      ? []
      : [{ name: basename(target.import.default, '.js'), source: target.source }],
  )
}
