import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../bootstrap/workspace.mjs'

/** @typedef {import('./measure.mjs').Installed} Installed */

const readmes = ['README.md', 'README.ja.md'].map((file) => join(repository, file))

/** The row of a package in the table of a README, which ends with what installing it brings. @param {string} name */
const rowOf = (name) => new RegExp(`^(\\| \`${name}\` \\|.*\\|) (\\d+) \\| ([\\d.]+) \\|$`, 'm')

/** @param {readonly Installed[]} installed */
export function writeInstalled(installed) {
  for (const file of readmes) writeFileSync(file, withFigures(readFileSync(file, 'utf8'), installed))
}

/** @param {readonly Installed[]} installed @returns {string[]} */
export function untrueInReadmes(installed) {
  return readmes.flatMap((file) => untrue(readFileSync(file, 'utf8'), installed))
}

/** @param {string} readme @param {readonly Installed[]} installed */
export function withFigures(readme, installed) {
  return installed.reduce(
    (text, { name, packages, megabytes }) =>
      text.replace(rowOf(name), `$1 ${packages} | ${megabytes.toFixed(1)} |`),
    readme,
  )
}

/**
 * What a README says and is not so: as many packages, and as many megabytes as it says up to a tenth, since what others
 * publish and other systems need is not always the same.
 *
 * @param {string} readme
 * @param {readonly Installed[]} installed
 * @returns {string[]}
 */
export function untrue(readme, installed) {
  return installed.flatMap(({ name, packages, megabytes }) => {
    const [, , count, size] = rowOf(name).exec(readme) ?? []
    const isTrue = Number(count) === packages && Math.abs(Number(size) - megabytes) <= megabytes / 10 + 0.1
    return isTrue
      ? []
      : [`${name}: ${packages} packages, ${megabytes.toFixed(1)} MB; the README says ${count}, ${size}`]
  })
}
