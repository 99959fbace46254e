import { guarded, type Instant } from '@shindan/core'
import { byte, contentOf, endOf, isOneValue, unsure } from './der.ts'
import { noUserId, userIdAt, userIdIn } from './name.ts'
import { leanTime } from './time.ts'

/** What an inventory asks of a certificate. The rest of it is where it stands, until `partOf` is asked. */
export interface LeanCertificate {
  /** Lower-case hexadecimal without separators. */
  readonly serialNumber: string
  readonly notBefore: Instant
  /** The last instant that is in time. */
  readonly notAfter: Instant
  /** The UID of the subject: of an Apple push certificate its topic. */
  readonly userId: string | undefined
  /** The certificate, and where in it the others begin. */
  readonly file: Uint8Array
  readonly issuer: number
  readonly subject: number
  readonly publicKey: number
}

const sequence = 0x30
const integer = 0x02
const bitString = 0x03
const extensions = 0xa3

/** `[0] { INTEGER 2 }`: version 3. */
const version3 = [0xa0, 0x03, 0x02, 0x01, 0x02]

/** The longest serial number (RFC 5280 §4.1.2.2). */
const serialOctets = 20

/**
 * Reads a certificate in DER of whose every part it is sure, in about a microsecond; anything unusual is `unsure`, and for
 * `readX509` of `@shindan/core/x509` to decide, which says the same of each that is read here. Bounded: up to 16 KiB and 500
 * ASN.1 values.
 *
 * @example
 * const certificate = readLean(der)
 * if (certificate !== 'unsure') certificate.notAfter // '2026-12-24T09:00:00Z'
 */
export function readLean(file: Uint8Array): LeanCertificate | 'unsure' {
  try {
    return read(file)
  } catch {
    // These are no bytes.
    return 'unsure'
  }
}

function read(file: Uint8Array): LeanCertificate | 'unsure' {
  if (!isOneValue(file) || byte(file, 0) !== sequence) return 'unsure'
  const body = contentOf(file, 0)
  const bodyEnd = valueEnd(file, body, file.length, sequence)
  if (bodyEnd === unsure || !isAlgorithmWithBits(file, bodyEnd, file.length)) return 'unsure'
  const first = contentOf(file, body)
  const isThird = byte(file, first) === version3[0]
  if (isThird && !startsWith(file, first, version3)) return 'unsure'
  const serial = isThird ? first + version3.length : first
  const algorithm = valueEnd(file, serial, bodyEnd, integer)
  const issuer = valueEnd(file, algorithm, bodyEnd, sequence)
  const validity = valueEnd(file, issuer, bodyEnd, sequence)
  const subject = valueEnd(file, validity, bodyEnd, sequence)
  const publicKey = valueEnd(file, subject, bodyEnd, sequence)
  const behind = valueEnd(file, publicKey, bodyEnd, sequence)
  if (behind === unsure || !isAlgorithmWithBits(file, contentOf(file, publicKey), behind)) return 'unsure'
  if (!isEnd(file, behind, bodyEnd, isThird)) return 'unsure'
  const serialNumber = serialIn(file, contentOf(file, serial), algorithm)
  const from = contentOf(file, validity)
  const to = endOf(file, from, subject)
  if (to === unsure || endOf(file, to, subject) !== subject) return 'unsure'
  const notBefore = leanTime(file, from, subject)
  const notAfter = leanTime(file, to, subject)
  if (serialNumber === undefined || notBefore === undefined || notAfter === undefined) return 'unsure'
  const named = userIdIn(file, subject, publicKey)
  if (named === unsure || userIdIn(file, issuer, validity) === unsure) return 'unsure'
  const userId = named === noUserId ? undefined : userIdAt(file, named)
  if (named !== noUserId && userId === undefined) return 'unsure'
  return { serialNumber, notBefore, notAfter, userId, file, issuer, subject, publicKey }
}

/**
 * A part of a certificate in DER, without a copy: what digests are taken over, and what tells names apart.
 *
 * @example
 * createHash('sha256').update(partOf(certificate, 'publicKey')).digest('hex')
 */
export const partOf = guarded(
  ['certificate', 'part'],
  'a certificate of readLean, and which part of it',
  (certificate: LeanCertificate, part: 'file' | 'issuer' | 'subject' | 'publicKey'): Uint8Array => {
    const { file } = certificate
    return part === 'file'
      ? file
      : file.subarray(certificate[part], endOf(file, certificate[part], file.length))
  },
)

/** Where a value of this type ends; behind what is unsure nothing is sure. */
function valueEnd(der: Uint8Array, at: number, limit: number, tag: number): number {
  return byte(der, at) === tag ? endOf(der, at, limit) : unsure
}

function startsWith(der: Uint8Array, at: number, octets: readonly number[]): boolean {
  for (let i = 0; i < octets.length; i++) if (byte(der, at + i) !== octets[i]) return false
  return true
}

/** An algorithm and what it made, in whole octets: a signature or a key, and nothing more. */
function isAlgorithmWithBits(der: Uint8Array, algorithm: number, end: number): boolean {
  const bits = valueEnd(der, algorithm, end, sequence)
  if (bits === unsure || valueEnd(der, bits, end, bitString) !== end) return false
  const content = contentOf(der, bits)
  return end - content > 1 && byte(der, content) === 0
}

/** Nothing behind the key but, in version 3, one sequence of extensions. */
function isEnd(der: Uint8Array, at: number, end: number, isThird: boolean): boolean {
  if (at === end) return true
  if (!isThird || valueEnd(der, at, end, extensions) !== end) return false
  return valueEnd(der, contentOf(der, at), end, sequence) === end
}

const ascii = new TextDecoder()
const digits = new Uint8Array(2 * serialOctets)

/** Above zero, in the fewest octets. */
function serialIn(der: Uint8Array, at: number, end: number): string | undefined {
  const isPadded = byte(der, at) === 0
  const from = isPadded ? at + 1 : at
  const isPositive = isPadded ? byte(der, from) > 0x7f && from < end : byte(der, at) < 0x80
  if (from >= end || end - at > serialOctets || !isPositive) return undefined
  let length = 0
  for (let i = from; i < end; i++) {
    digits[length++] = digitOf(byte(der, i) >> 4)
    digits[length++] = digitOf(byte(der, i) & 0xf)
  }
  return ascii.decode(digits.subarray(0, length))
}

/** The code of a hexadecimal digit. */
function digitOf(value: number): number {
  return value < 10 ? 0x30 + value : 0x57 + value
}
