import { encode, tags } from '../src/x509/der.ts'

const { sequence, set, integer, oid, bitString, octetString, utcTime, utf8String, context0, context3 } = tags
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const none = Uint8Array.of(5, 0)
const sha256WithRsa = encode(sequence, encode(oid, hex('2a864886f70d01010b')), none)

/** An attribute of a name, from the content of its object identifier and its value as DER. */
export const attribute = (type: string, value: Uint8Array): Uint8Array =>
  encode(sequence, encode(oid, hex(type)), value)
export const text = (value: string, tag: number = utf8String): Uint8Array => encode(tag, utf8(value))
export const time = (value: string, tag: number = utcTime): Uint8Array => encode(tag, utf8(value))
/** RDNs of attributes. */
export const name = (...rdns: readonly (readonly Uint8Array[])[]): Uint8Array =>
  encode(sequence, ...rdns.map((attributes) => encode(set, ...attributes)))
export const extension = (type: string, value: Uint8Array): Uint8Array =>
  encode(sequence, encode(oid, hex(type)), encode(octetString, value))

const commonName = '550403'
const modulus = encode(integer, Uint8Array.of(0, 0xc1, ...new Uint8Array(127).fill(1)))
export const rsaKey = encode(sequence, modulus, encode(integer, Uint8Array.of(1, 0, 1)))

/** A SubjectPublicKeyInfo, from the content of the object identifier of its algorithm. */
export const publicKey = (
  type: string,
  key: Uint8Array,
  parameters: readonly Uint8Array[] = [none],
): Uint8Array =>
  encode(
    sequence,
    encode(sequence, encode(oid, hex(type)), ...parameters),
    encode(bitString, Uint8Array.of(0), key),
  )

/** A version as a certificate has it, one less than its number. */
export const version = (number: number): readonly Uint8Array[] => [
  encode(context0, encode(integer, Uint8Array.of(number))),
]

/** A certificate from its parts as DER. Nobody signed it. */
export function built({
  version: written = version(2),
  serial = encode(integer, Uint8Array.of(7)),
  algorithm = sha256WithRsa,
  issuer = name([attribute(commonName, text('issuer'))]),
  validity = [time('250101000000Z'), time('260101000000Z')],
  subject = name([attribute(commonName, text('subject'))]),
  key = publicKey('2a864886f70d010101', rsaKey),
  extensions = [],
  behind = [],
  signedWith = sha256WithRsa,
  signature = Uint8Array.of(0, 1),
  last = [],
}: {
  readonly version?: readonly Uint8Array[]
  readonly serial?: Uint8Array
  /** The algorithm that the signed part names. */
  readonly algorithm?: Uint8Array
  readonly issuer?: Uint8Array
  readonly validity?: readonly Uint8Array[]
  readonly subject?: Uint8Array
  readonly key?: Uint8Array
  readonly extensions?: readonly Uint8Array[]
  /** What follows the last field that is signed. */
  readonly behind?: readonly Uint8Array[]
  readonly signedWith?: Uint8Array
  /** Content of the BIT STRING. */
  readonly signature?: Uint8Array
  /** What follows the signature. */
  readonly last?: readonly Uint8Array[]
}): Uint8Array {
  const body = encode(
    sequence,
    ...written,
    serial,
    algorithm,
    issuer,
    encode(sequence, ...validity),
    subject,
    key,
    ...(extensions.length > 0 ? [encode(context3, encode(sequence, ...extensions))] : []),
    ...behind,
  )
  return encode(sequence, body, signedWith, encode(bitString, signature), ...last)
}
