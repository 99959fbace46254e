import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Digests that signatures here are made with. */
export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512'

const hashes = { sha1, sha256, sha384, sha512 } as const

/** Whether a digest is one of these. */
export function isHashName(name: unknown): name is HashName {
  return typeof name === 'string' && Object.hasOwn(hashes, name)
}

/** The digest of some bytes. */
export function digestOf(hash: HashName, bytes: Uint8Array): Uint8Array {
  return hashes[hash](bytes)
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
