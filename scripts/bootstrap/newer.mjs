import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Whether a file was made since all that it is made from last changed.
 *
 * @param {string} made
 * @param {string[]} from files, and folders that stand for all below them; what is not there never changed
 */
export function isNewer(made, from) {
  const at = statSync(made, { throwIfNoEntry: false })?.mtimeMs
  return at !== undefined && from.every((path) => lastChange(path) <= at)
}

/** A folder changes when a file comes or goes, so that a deleted one is noticed. @param {string} path @returns {number} */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/**
 * Notes that something was made, as of when that began: what changed meanwhile is newer.
 *
 * @param {string} file written if it is not there
 * @param {Date} begun
 */
export function noteMade(file, begun) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '', { flag: 'a' })
  utimesSync(file, begun, begun)
}
