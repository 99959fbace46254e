import { content, type DerNode, encode, encoding, readDer, tags } from './der.ts'
import { algorithmOids, keyFacts, keyOids, rsaAlgorithm } from './public-key.ts'

/** What is told of a private key: never the key. */
export interface PrivateKeyFacts {
  readonly format: 'PKCS#8' | 'PKCS#1' | 'SEC1'
  readonly keyAlgorithm: string
  /** Null when the file holds no public part that it could be taken from. */
  readonly publicKeySha256: string | null
  /** Digest of the public half however a file writes it; null where there is none. */
  readonly keySha256: string | null
}

const ecAlgorithm = Uint8Array.of(tags.oid, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1)

/** RFC 8017 RSAPrivateKey: version, n, e, … */
export function pkcs1Facts(key: DerNode): PrivateKeyFacts {
  return facts('PKCS#1', rsaAlgorithm, rsaPublicKey(key))
}

/** RFC 5915 ECPrivateKey: version, key, [0] curve, [1] public key. */
export function sec1Facts(key: DerNode): PrivateKeyFacts {
  const curve = key.children.find((child) => child.tag === tags.context0)?.children[0]
  const algorithm = encode(tags.sequence, ecAlgorithm, curve ? encoding(curve) : new Uint8Array())
  return facts('SEC1', algorithm, ecPublicKey(key))
}

/** RFC 5958 OneAsymmetricKey: version, algorithm, key in an OCTET STRING, … , [1] public key. */
export function pkcs8Facts(key: DerNode): PrivateKeyFacts {
  const [, algorithm, wrapped] = key.children as [DerNode, DerNode, DerNode]
  const inner = readDer(content(wrapped)).unwrapOr(undefined)
  const oid = algorithmOids(algorithm).algorithm
  const isRsa = oid === keyOids.rsa || oid === keyOids.rsaPss
  const publicKey =
    inner && (isRsa ? rsaPublicKey(inner) : oid === keyOids.ec ? ecPublicKey(inner) : undefined)
  return facts('PKCS#8', encoding(algorithm), publicKey)
}

function facts(
  format: PrivateKeyFacts['format'],
  algorithm: Uint8Array,
  publicKey: Uint8Array | undefined,
): PrivateKeyFacts {
  const spki = readDer(encode(tags.sequence, algorithm, publicKey ?? new Uint8Array())).unwrapOr(undefined)
  if (spki === undefined) return { format, keyAlgorithm: 'unknown', publicKeySha256: null, keySha256: null }
  const { keyAlgorithm, publicKeySha256, keySha256 } = keyFacts(spki)
  const known = publicKey ? { publicKeySha256, keySha256 } : { publicKeySha256: null, keySha256: null }
  return { format, keyAlgorithm, ...known }
}

function rsaPublicKey(key: DerNode): Uint8Array | undefined {
  const [, modulus, exponent] = key.children
  if (modulus?.tag !== tags.integer || exponent?.tag !== tags.integer) return undefined
  return encode(
    tags.bitString,
    Uint8Array.of(0),
    encode(tags.sequence, encoding(modulus), encoding(exponent)),
  )
}

function ecPublicKey(key: DerNode): Uint8Array | undefined {
  const bits = key.children.find((child) => child.tag === tags.context1)?.children[0]
  return bits?.tag === tags.bitString ? encoding(bits) : undefined
}
