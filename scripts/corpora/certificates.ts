import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a corpus as it is. */
export interface CorpusFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What may be a certificate, by where it was found: a DER file, or a block of PEM in whatever file. */
export interface Candidate {
  readonly path: string
  readonly der: Uint8Array
}

/** All files of a folder that are certificates by their names, and sources that have some within. */
export function filesIn(folder: string): readonly CorpusFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:pem|der|crt|cer|go)$/.test(path) && statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, bytes: Uint8Array.from(readFileSync(join(folder, path))) }))
}

const block = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----([\s\S]*?)-----END \1-----/g

/** What is in a file, the same but once. */
export function candidatesIn({ path, bytes }: CorpusFile): readonly Candidate[] {
  if (bytes[0] === 0x30) return [{ path, der: bytes }]
  const text = Buffer.from(bytes).toString('latin1')
  const all = [...text.matchAll(block)].map(([, , base64 = '']) =>
    Uint8Array.from(Buffer.from(base64, 'base64')),
  )
  return all.map((der, i) => ({ path: all.length > 1 ? `${path}, the ${i + 1}. block` : path, der }))
}

/** Those of which none is the same as another. */
export function different(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ der }) => {
    const digest = createHash('sha256').update(der).digest('hex')
    const isNew = !seen.has(digest)
    seen.add(digest)
    return isNew
  })
}
