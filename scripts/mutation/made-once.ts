import childProcess from 'node:child_process'
import { createHash, webcrypto } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve } from 'node:path'

/**
 * What tests have openssl make, and their keys, are made in the first run and kept for every mutant: making them takes
 * longer than all that is tried on them. What a run makes twice are two things in every run.
 */
const kept = resolve('made')

/** How often a run has made each thing: its files share a thread and what they import. */
const thread = globalThis as { makes?: Map<string, number> }

if (!thread.makes) {
  thread.makes = new Map()
  mkdirSync(kept, { recursive: true })
  keepWhatOpensslMakes()
  keepKeys()
}

function keepWhatOpensslMakes() {
  const { execFileSync } = childProcess
  const run = (file: string, args: readonly string[], options: { readonly cwd: string }) => {
    const make = () => execFileSync(file, args, options) as unknown as Buffer
    if (file !== 'openssl' || args.includes('-out')) return make()
    const given = args.map((arg) => arg.replace(options.cwd, ''))
    const place = placeOf([...given, ...contentsOf(options.cwd)])
    if (!existsSync(place)) save(place, make())
    return readFileSync(place)
  }
  Object.assign(childProcess, { execFileSync: run })
  syncBuiltinESMExports()
}

function keepKeys() {
  const { subtle } = webcrypto
  const generate = subtle.generateKey.bind(subtle) as typeof generateKey
  async function generateKey(
    algorithm: webcrypto.RsaHashedKeyGenParams,
    extractable: boolean,
    usages: webcrypto.KeyUsage[],
  ): Promise<webcrypto.CryptoKeyPair> {
    const place = placeOf([JSON.stringify(algorithm)])
    if (!existsSync(place)) {
      const { privateKey, publicKey } = await generate(algorithm, extractable, usages)
      const keys = [privateKey, publicKey].map((key) => subtle.exportKey('jwk', key))
      save(place, JSON.stringify(await Promise.all(keys)))
    }
    const [privateKey, publicKey] = JSON.parse(readFileSync(place, 'utf8'))
    return {
      privateKey: await subtle.importKey('jwk', privateKey, algorithm, true, privateKey.key_ops),
      publicKey: await subtle.importKey('jwk', publicKey, algorithm, true, publicKey.key_ops),
    }
  }
  Object.assign(subtle, { generateKey })
}

/** Where a thing made of this is kept: the second of its kind elsewhere than the first. */
function placeOf(words: readonly string[]): string {
  const kind = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  const count = thread.makes?.get(kind) ?? 0
  thread.makes?.set(kind, count + 1)
  return join(kept, `${kind}-${count}`)
}

function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'latin1')}`)
}

/** Runs may overlap, so that a file is there as a whole or not at all. */
function save(place: string, content: string | Buffer): void {
  const draft = `${place}-${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, place)
}
