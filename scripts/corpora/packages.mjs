import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/**
 * Packages of Debian with certificates that others have collected, and where in each they are: vectors of pyca, NIST's
 * PKITS among them, those in the tests of Go, and the authorities that Mozilla trusts.
 */
const sources = [
  { name: 'python3-cryptography-vectors', folder: './usr/lib/python3/dist-packages/cryptography_vectors' },
  { name: 'golang-1.19-src', folder: './usr/share/go-1.19/src/crypto' },
  { name: 'ca-certificates', folder: './usr/share/ca-certificates' },
]

const corpora = join(repository, '.tools', 'corpora')

/** @typedef {{ name: string, version: string, path: string }} Corpus */

/**
 * Brings the packages here, beside the system's own: nothing is installed. Gives where each was unpacked; a text that says
 * why one could not be.
 *
 * @returns {Promise<readonly Corpus[] | string>}
 */
export async function fetchCorpora() {
  mkdirSync(corpora, { recursive: true })
  /** @type {Corpus[]} */
  const fetched = []
  for (const { name, folder } of sources) {
    const printed = await run('apt-get', ['download', '--print-uris', name], { cwd: corpora })
    const file = /\S+_(\S+)_all\.deb(?= )/.exec(printed.output.split("' ")[1] ?? '')
    if (!printed.ok || !file)
      return firstLine(`apt-get: ${printed.output || 'it does not know where to look'}`)
    const [archive, version = ''] = file
    const path = join(corpora, `${name}_${version}`)
    const failure = existsSync(path) ? undefined : await unpack(name, archive, folder, path)
    if (failure !== undefined) return failure
    fetched.push({ name, version: decodeURIComponent(version), path })
  }
  return fetched
}

/** @param {string} name @param {string} archive @param {string} folder @param {string} path */
async function unpack(name, archive, folder, path) {
  const downloaded = await run('apt-get', ['download', name], { cwd: corpora })
  if (!downloaded.ok) return firstLine(downloaded.output)
  const made = `${path}.${process.pid}`
  const unpacked = await run('dpkg-deb', ['-x', archive, made], { cwd: corpora })
  rmSync(join(corpora, archive), { force: true })
  if (!unpacked.ok) return firstLine(unpacked.output)
  // What is looked at alone stays, and as a whole or not at all.
  renameSync(join(made, folder), path)
  rmSync(made, { recursive: true })
  for (const old of readdirSync(corpora)) {
    if (old.startsWith(`${name}_`) && join(corpora, old) !== path)
      rmSync(join(corpora, old), { recursive: true })
  }
  return undefined
}

/** @param {string} output */
const firstLine = (output) => output.trim().split('\n')[0] ?? ''
