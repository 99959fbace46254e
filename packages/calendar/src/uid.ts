import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The same identifier for the same names: a UUID of version 8 from their SHA-256 (RFC 9562 §5.8). RFC 7986 §5.3 asks
 * for identifiers that tell nothing about what they identify.
 */
export function uidOf(...names: readonly string[]): string {
  const digest = sha256(utf8ToBytes(JSON.stringify(names))).slice(0, 16)
  digest[6] = 0x80 | ((digest[6] as number) & 0x0f)
  digest[8] = 0x80 | ((digest[8] as number) & 0x3f)
  return bytesToHex(digest).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
