import { ed25519 } from '@noble/curves/ed25519.js'
import { curves } from './curves.ts'
import { bitStringOctets, type DerNode, encoding, isWholeOctets } from './der.ts'
import { digestOf, type HashName } from './digest.ts'
import { type PssParameters, pssAllows, readPss } from './pss.ts'
import { algorithmOids, keyOids, rsaKey } from './public-key.ts'
import { pssVerifies, rsaVerifies } from './rsa.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

/** Signature algorithms of certificates and requests. Source: RFC 8017 appendix C, RFC 5758 §3.2. */
const algorithms: Readonly<Record<string, { readonly key: string; readonly hash: HashName }>> = {
  '1.2.840.113549.1.1.5': { key: keyOids.rsa, hash: 'sha1' },
  '1.2.840.113549.1.1.11': { key: keyOids.rsa, hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: keyOids.rsa, hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: keyOids.rsa, hash: 'sha512' },
  '1.2.840.10045.4.1': { key: keyOids.ec, hash: 'sha1' },
  '1.2.840.10045.4.3.2': { key: keyOids.ec, hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: keyOids.ec, hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: keyOids.ec, hash: 'sha512' },
}

/** A signed value as certificates and requests are built: body, algorithm, signature. */
export interface Signed {
  readonly body: DerNode
  readonly algorithm: DerNode
  readonly signature: DerNode
}

/** Checks the signature over a certificate's or request's body with a SubjectPublicKeyInfo. */
export function verifySigned({ body, algorithm, signature }: Signed, spki: DerNode): SignatureVerdict {
  if (!isWholeOctets(signature)) return 'invalid'
  const { algorithm: oid } = algorithmOids(algorithm)
  const octets = bitStringOctets(signature)
  if (oid === keyOids.ed25519) return verifyEd25519(encoding(body), octets, spki)
  if (oid === keyOids.rsaPss) return verifyPss(readPss(algorithm), encoding(body), octets, spki)
  const named = algorithms[oid]
  if (!named) return 'unsupported'
  if (named.key !== algorithmOids(spki.children[0]).algorithm) return 'invalid'
  return verifyDigest(named.hash, encoding(body), octets, spki)
}

/** Checks a bare signature over `data` with a SubjectPublicKeyInfo. */
export function verifyDigest(
  hash: HashName,
  data: Uint8Array,
  signature: Uint8Array,
  spki: DerNode,
): SignatureVerdict {
  const { algorithm, parameter } = algorithmOids(spki.children[0])
  const digest = digestOf(hash, data)
  if (algorithm === keyOids.rsa) {
    const key = rsaKey(spki)
    return key ? rsaVerifies(key, hash, digest, signature) : 'invalid'
  }
  const named = algorithm === keyOids.ec && parameter ? curves[parameter] : undefined
  const point = spki.children[1]
  if (!named || !point) return 'unsupported'
  const options = { prehash: false, format: 'der', lowS: false } as const
  return verdictOf(() => named.curve.verify(signature, digest, bitStringOctets(point), options))
}

function verifyPss(
  parameters: PssParameters | undefined,
  data: Uint8Array,
  signature: Uint8Array,
  spki: DerNode,
): SignatureVerdict {
  const [identifier] = spki.children
  const { algorithm } = algorithmOids(identifier)
  if (algorithm !== keyOids.rsa && algorithm !== keyOids.rsaPss) return 'invalid'
  const key = rsaKey(spki)
  if (!parameters) return 'unsupported'
  const isAllowed = algorithm === keyOids.rsa || (identifier && pssAllows(identifier, parameters))
  if (!key || !isAllowed) return 'invalid'
  return pssVerifies(key, parameters, digestOf(parameters.hash, data), signature)
}

function verifyEd25519(data: Uint8Array, signature: Uint8Array, spki: DerNode): SignatureVerdict {
  const point = spki.children[1]
  if (!point || algorithmOids(spki.children[0]).algorithm !== keyOids.ed25519) return 'invalid'
  return verdictOf(() => ed25519.verify(signature, data, bitStringOctets(point), { zip215: false }))
}

/** The curves throw at what is no signature or no point. */
function verdictOf(verify: () => boolean): SignatureVerdict {
  try {
    return verify() ? 'valid' : 'invalid'
  } catch {
    return 'invalid'
  }
}
