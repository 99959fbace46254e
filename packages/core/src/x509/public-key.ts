import { bitStringOctets, content, type DerNode, encoding, readDer, tags } from './der.ts'
import { sha256Hex } from './digest.ts'
import { readOid } from './oid.ts'

/** What can be said of a key without ever showing it. */
export interface KeyFacts {
  /** `RSA-2048`, `EC-P-256`, `Ed25519` …; an unlisted algorithm or curve is given as its object identifier. */
  readonly keyAlgorithm: string
  /** SHA-256 over the DER SubjectPublicKeyInfo, lower-case hexadecimal. Equal in certificate, request and key. */
  readonly publicKeySha256: string
}

/** Object identifiers of key algorithms and curves. Source: RFC 8017, RFC 5480, RFC 8410. */
export const keyOids = {
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  ec: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  p384: '1.3.132.0.34',
  p521: '1.3.132.0.35',
} as const

const curves: Record<string, string> = {
  [keyOids.p256]: 'P-256',
  [keyOids.p384]: 'P-384',
  [keyOids.p521]: 'P-521',
  '1.3.132.0.10': 'secp256k1',
}

const fixed: Record<string, string> = {
  '1.3.101.110': 'X25519',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
}

/** Algorithm and digest of a SubjectPublicKeyInfo. */
export function keyFacts(spki: DerNode): KeyFacts {
  return { keyAlgorithm: keyAlgorithm(spki), publicKeySha256: sha256Hex(encoding(spki)) }
}

function keyAlgorithm(spki: DerNode): string {
  const { algorithm, parameter } = algorithmOids(spki.children[0])
  if (algorithm === keyOids.ec) return `EC-${(parameter && curves[parameter]) ?? parameter ?? 'unnamed'}`
  const modulus = rsaKey(spki)?.modulus
  if (modulus && algorithm === keyOids.rsa) return `RSA-${bitLength(modulus)}`
  if (modulus && algorithm === keyOids.rsaPss) return `RSA-PSS-${bitLength(modulus)}`
  return fixed[algorithm] ?? algorithm
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
  const [modulus, exponent] = readDer(bitStringOctets(bits)).unwrapOr(undefined)?.children ?? []
  if (modulus?.tag !== tags.integer || exponent?.tag !== tags.integer) return undefined
  return { modulus: magnitude(modulus), exponent: magnitude(exponent) }
}

function magnitude(integer: DerNode): Uint8Array {
  const octets = content(integer)
  const first = octets.findIndex((octet) => octet !== 0)
  return octets.subarray(first === -1 ? octets.length : first)
}

function bitLength(octets: Uint8Array): number {
  return octets.length === 0 ? 0 : (octets.length - 1) * 8 + (32 - Math.clz32(octets[0] as number))
}
