import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * One digest over the names and contents of files. A folder stands for all files below it. Contents rather
 * than times, so that checking out another branch and back, or copying the clone, rebuilds nothing.
 *
 * @param {string} root names are taken relative to it
 * @param {string[]} paths relative to root; what is not there counts as not there
 * @param {RegExp} [ignored] files whose name matches do not count
 * @returns {string}
 */
export function digestOf(root, paths, ignored = /^$/) {
  const hash = createHash('sha1')
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      if (ignored.test(file)) continue
      const content = readFileSync(file)
      hash.update(`${relative(root, file)}\n${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
      )
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw error
  }
}

/** @param {string} file @returns {string | undefined} */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** @param {string} file @param {string} digest */
export function writeStamp(file, digest) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest)
}
