import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} [version]
 * @property {string} [packageManager]
 * @property {{ node: string }} [engines]
 * @property {Record<string, string>} [dependencies]
 * @property {unknown} [exports]
 * @property {Record<string, string>} [bin]
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} directory
 * @property {Manifest} manifest
 * @property {string[]} needs names of the workspace packages that it depends on
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
      return { name: manifest.name, directory, manifest, needs }
    })
}

/**
 * A package and all that it stands on.
 *
 * @param {Package[]} packages
 * @param {string} name
 * @returns {Package[]}
 */
export function withDependencies(packages, name) {
  const wanted = new Set([name])
  for (const each of wanted) {
    for (const needed of packages.find((one) => one.name === each)?.needs ?? []) wanted.add(needed)
  }
  return packages.filter((one) => wanted.has(one.name))
}
