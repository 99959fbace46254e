import { bytesIn } from '../certificate/base64.ts'
import { byte, contentOf, endOf } from '../certificate/der.ts'

/** A passage of a text. */
export interface Passage {
  readonly at: number
  readonly end: number
}

/** A run of base64 that begins as a SEQUENCE does, of an INTEGER where it is short. */
const run = /(?<![A-Za-z0-9+/])M(?:[A-H][A-Za-z0-9+/]C|I[E-L][A-Za-z0-9+/])[A-Za-z0-9+/]{20}/
const runs = new RegExp(run, 'g')

/** Where private keys stand in a text as base64 of their DER, which says how long it is, in lines or not. */
export function derKeysIn(text: string): readonly Passage[] {
  const keys: Passage[] = []
  // Nearly every text has none, which `test` says at a fraction of the cost.
  if (!run.test(text)) return keys
  let last = 0
  for (const { 0: begun, index: at } of text.matchAll(runs)) {
    const head = at < last ? undefined : bytesIn(begun)
    const bytes = head && keyLength(head)
    if (bytes === undefined) continue
    last = endOfBase64(text, at, Math.ceil((bytes * 4) / 3))
    keys.push({ at, end: last })
  }
  return keys
}

/** Bytes of the private key that begins so: as PKCS #8, encrypted or not, of RSA or of a curve, or in a PKCS #12. */
function keyLength(head: Uint8Array): number | undefined {
  const end = endOf(head, 0, Number.MAX_SAFE_INTEGER)
  if (end < 0 || byte(head, 0) !== 0x30) return undefined
  const at = contentOf(head, 0)
  const isVersioned =
    byte(head, at) === 0x02 && byte(head, at + 1) === 1 && versions.includes(byte(head, at + 2))
  return isVersioned || isEncrypted(head, at) ? end : undefined
}

/** A certificate begins with another SEQUENCE. */
const versions: readonly number[] = [0, 1, 3]

function isEncrypted(head: Uint8Array, at: number): boolean {
  const oid = contentOf(head, at) + 2
  const isPkcs = pkcs.every((octet, i) => byte(head, oid + i) === octet)
  return byte(head, at) === 0x30 && isPkcs && passwordBased.includes(byte(head, oid + pkcs.length))
}

/** 1.2.840.113549.1, and of it PKCS #5 and #12. */
const pkcs: readonly number[] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01]
const passwordBased: readonly number[] = [0x05, 0x0c]

/** A line of base64 is no shorter, but for the last. */
const shortestLine = 60

/** Where so many characters of base64 end, in lines or not: where one is cut off, what follows is no line of it. */
function endOfBase64(text: string, from: number, count: number): number {
  let [end, left] = [from, count]
  for (const { 0: line, 1: run = '', index } of text.slice(from).matchAll(lines)) {
    if (index > 0 && run.length < shortestLine && run.length !== left) break
    if (run.length >= left) return from + index + line.length - run.length + left
    end = from + index + line.length
    left -= run.length
  }
  return end
}

/** JSON writes the end of a line as two characters. */
const lines = /(?:\s|\\[nrt])*([A-Za-z0-9+/]+)/gy
