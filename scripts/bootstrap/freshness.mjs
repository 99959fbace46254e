import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, readStamp, writeStamp } from './stamp.mjs'

/**
 * @typedef {import('./workspace.mjs').Package} Package
 *
 * `run`: the JavaScript that a command needs. `full`: what is published, declarations and CommonJS included.
 * @typedef {'run' | 'full'} Kind
 */

const shared = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'tsup.base.ts']
const tests = /\.test(-d)?\.ts$/

/**
 * Knows which packages have to be built again. JavaScript stands on a package's own sources only;
 * declarations also on the packages below it.
 *
 * @param {string} root
 * @param {Package[]} packages
 */
export function freshness(root, packages) {
  const common = digestOf(root, shared)
  const own = new Map(
    packages.map(({ name, directory }) => [
      name,
      `${common}+${digestOf(directory, ['package.json', 'tsup.config.ts', 'src'], tests)}`,
    ]),
  )
  /** @param {string} name @returns {string} */
  const deep = (name) =>
    [own.get(name), ...(packages.find((one) => one.name === name)?.needs ?? []).map(deep)].join('\n')

  /** @param {string} name @param {Kind} kind */
  const digest = (name, kind) => (kind === 'run' ? (own.get(name) ?? '') : deep(name))
  /** @param {string} name @param {Kind} kind */
  const stamp = (name, kind) => join(root, '.tools', 'built', `${name.replace('/', '+')}.${kind}`)

  return {
    /** @param {Package} one @param {Kind} kind */
    isFresh: (one, kind) =>
      readStamp(stamp(one.name, kind)) === digest(one.name, kind) &&
      outputsOf(one, kind).every((file) => existsSync(file)),

    /** @param {Package} one @param {Kind} kind */
    remember: ({ name }, kind) => {
      writeStamp(stamp(name, 'run'), digest(name, 'run'))
      if (kind === 'full') writeStamp(stamp(name, 'full'), digest(name, 'full'))
      else rmSync(stamp(name, 'full'), { force: true })
    },
  }
}

/**
 * The files in `dist` that a package's manifest promises.
 *
 * @param {Package} one
 * @param {Kind} kind
 */
function outputsOf({ directory, manifest }, kind) {
  const promised = JSON.stringify([manifest.exports, manifest.bin]).match(/(?<=")(\.\/)?dist\/[^"]+/g) ?? []
  return promised
    .filter((file) => kind === 'full' || file.endsWith('.js'))
    .map((file) => join(directory, file))
}
