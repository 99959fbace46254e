import { curves } from './curves.ts'
import {
  bitStringOctets,
  content,
  type DerNode,
  encode,
  encoding,
  isWholeOctets,
  readDer,
  tags,
} from './der.ts'
import { sha256Hex } from './digest.ts'
import { isPositive, withoutZeros } from './integer.ts'
import { readOid } from './oid.ts'
import { readPss } from './pss.ts'

/** What can be said of a key without ever showing it. */
export interface KeyFacts {
  /** `RSA-2048`, `EC-P-256`, `Ed25519` …; an unlisted algorithm or curve is given as its object identifier. */
  readonly keyAlgorithm: string
  /** SHA-256 over the DER SubjectPublicKeyInfo, lower-case hexadecimal: what other programs print. */
  readonly publicKeySha256: string
  /**
   * SHA-256 over the key in the one encoding that standards prescribe: equal exactly where two keys are, however a file
   * writes them. The same as `publicKeySha256` of a key that is written so.
   */
  readonly keySha256: string
}

/** Object identifiers of key algorithms. Source: RFC 8017, RFC 5480, RFC 8410. */
export const keyOids = {
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ec: '1.2.840.10045.2.1',
  x25519: '1.3.101.110',
  ed25519: '1.3.101.112',
} as const

const otherCurves: Readonly<Record<string, string>> = { '1.3.132.0.10': 'secp256k1' }

/** Keys that are octets of a fixed number. */
const fixed: Readonly<Record<string, { readonly name: string; readonly octets: number }>> = {
  [keyOids.x25519]: { name: 'X25519', octets: 32 },
  [keyOids.ed25519]: { name: 'Ed25519', octets: 32 },
  '1.3.101.113': { name: 'Ed448', octets: 57 },
}

/** AlgorithmIdentifier of RSA keys: RFC 8017 wants the NULL, which some programs leave out. */
export const rsaAlgorithm = encode(
  tags.sequence,
  Uint8Array.of(tags.oid, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1),
  Uint8Array.of(tags.null, 0),
)

/** Algorithm and digests of a SubjectPublicKeyInfo. */
export function keyFacts(spki: DerNode): KeyFacts {
  const publicKeySha256 = sha256Hex(encoding(spki))
  const prescribed = prescribedEncoding(spki)
  return {
    keyAlgorithm: keyAlgorithm(spki),
    publicKeySha256,
    keySha256: prescribed ? sha256Hex(prescribed) : publicKeySha256,
  }
}

/** Whether a SubjectPublicKeyInfo is a sound key of its sort; undefined where the sort is not known here. */
export function isSoundKey(spki: DerNode): boolean | undefined {
  const [identifier, bits, more] = spki.children
  const { algorithm, parameter } = algorithmOids(identifier)
  if (!isAlgorithm(identifier) || bits?.tag !== tags.bitString || more || !isWholeOctets(bits)) return false
  const parameters = identifier.children[1]
  if (algorithm === keyOids.rsa)
    return rsaKey(spki) !== undefined && (parameters?.tag ?? tags.null) === tags.null
  if (algorithm === keyOids.rsaPss)
    return rsaKey(spki) !== undefined && (!parameters || readPss(identifier) ? true : undefined)
  // By X25519 keys are agreed on and nothing is signed: no server loads a certificate with one.
  if (algorithm === keyOids.x25519) return undefined
  if (fixed[algorithm]) return !parameters && bitStringOctets(bits).length === fixed[algorithm].octets
  if (algorithm !== keyOids.ec || !parameter || !curves[parameter]) return undefined
  return uncompressedPoint(parameter, bitStringOctets(bits)) !== undefined
}

/** Minimal integers and the NULL of RSA, the uncompressed point of a curve; undefined where there is but one way. */
function prescribedEncoding(spki: DerNode): Uint8Array | undefined {
  const [identifier, bits] = spki.children
  const { algorithm, parameter } = algorithmOids(identifier)
  if (algorithm === keyOids.rsa) {
    const key = rsaKey(spki)
    return key && withBits(rsaAlgorithm, encode(tags.sequence, unsigned(key.modulus), unsigned(key.exponent)))
  }
  if (algorithm !== keyOids.ec || !identifier || bits?.tag !== tags.bitString) return undefined
  const point = uncompressedPoint(parameter, bitStringOctets(bits))
  return point && withBits(encoding(identifier), point)
}

function withBits(algorithm: Uint8Array, octets: Uint8Array): Uint8Array {
  return encode(tags.sequence, algorithm, encode(tags.bitString, Uint8Array.of(0), octets))
}

function unsigned(magnitude: Uint8Array): Uint8Array {
  const sign = (magnitude[0] ?? 0x80) > 0x7f ? Uint8Array.of(0) : new Uint8Array()
  return encode(tags.integer, sign, magnitude)
}

/** Undefined where the octets are no point of the curve. */
function uncompressedPoint(curve: string | undefined, octets: Uint8Array): Uint8Array | undefined {
  try {
    return curves[curve ?? '']?.curve.Point.fromBytes(octets).toBytes(false)
  } catch {
    return undefined
  }
}

function keyAlgorithm(spki: DerNode): string {
  const { algorithm, parameter } = algorithmOids(spki.children[0])
  if (algorithm === keyOids.ec)
    return `EC-${curves[parameter ?? '']?.name ?? otherCurves[parameter ?? ''] ?? parameter ?? 'unnamed'}`
  const modulus = rsaKey(spki)?.modulus
  if (modulus && algorithm === keyOids.rsa) return `RSA-${bitLength(modulus)}`
  if (modulus && algorithm === keyOids.rsaPss) return `RSA-PSS-${bitLength(modulus)}`
  return fixed[algorithm]?.name ?? algorithm
}

/** Whether a value is built as an AlgorithmIdentifier: an object identifier and at most one parameter. */
export function isAlgorithm(value: DerNode | undefined): value is DerNode {
  const [oid, , more] = value?.children ?? []
  return value?.tag === tags.sequence && oid?.tag === tags.oid && !more
}

/** The object identifiers of an AlgorithmIdentifier: the algorithm and, where its parameter is one, the curve. */
export function algorithmOids(identifier: DerNode | undefined): {
  algorithm: string
  parameter: string | undefined
} {
  const [oid, parameter] = identifier?.children ?? []
  return {
    algorithm: oid?.tag === tags.oid ? readOid(oid) : '',
    parameter: parameter?.tag === tags.oid ? readOid(parameter) : undefined,
  }
}

/** Modulus and exponent (big-endian, without sign octet) of an RSA SubjectPublicKeyInfo. */
export function rsaKey(spki: DerNode): { modulus: Uint8Array; exponent: Uint8Array } | undefined {
  const bits = spki.children[1]
  if (bits?.tag !== tags.bitString) return undefined
  const key = readDer(bitStringOctets(bits)).unwrapOr(undefined)
  const [modulus, exponent, more] = key?.tag === tags.sequence ? key.children : []
  if (modulus?.tag !== tags.integer || exponent?.tag !== tags.integer || more) return undefined
  if (!isPositive(modulus) || !isPositive(exponent)) return undefined
  return { modulus: withoutZeros(content(modulus)), exponent: withoutZeros(content(exponent)) }
}

/** Of a number above zero that has no octet in front that is none of it. */
function bitLength(octets: Uint8Array): number {
  return octets.length * 8 - (Math.clz32(octets[0] as number) - 24)
}
