import { p256, p384 } from '@noble/curves/nist.js'
import { bitStringOctets, type DerNode, encoding } from './der.ts'
import { digestOf, type HashName } from './digest.ts'
import { algorithmOids, keyOids, rsaKey } from './public-key.ts'
import { rsaVerifies } from './rsa.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

/** Signature algorithms of certificates and requests. Source: RFC 8017 appendix C, RFC 5758 §3.2. */
const algorithms: Record<string, { readonly key: string; readonly hash: HashName }> = {
  '1.2.840.113549.1.1.5': { key: keyOids.rsa, hash: 'sha1' },
  '1.2.840.113549.1.1.11': { key: keyOids.rsa, hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: keyOids.rsa, hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: keyOids.rsa, hash: 'sha512' },
  '1.2.840.10045.4.1': { key: keyOids.ec, hash: 'sha1' },
  '1.2.840.10045.4.3.2': { key: keyOids.ec, hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: keyOids.ec, hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: keyOids.ec, hash: 'sha512' },
}

const curves: Record<string, typeof p256> = { [keyOids.p256]: p256, [keyOids.p384]: p384 }

/** A signed value as certificates and requests are built: body, algorithm, signature. */
export interface Signed {
  readonly body: DerNode
  readonly algorithm: DerNode
  readonly signature: DerNode
}

/** Checks the signature over a certificate's or request's body with a SubjectPublicKeyInfo. */
export function verifySigned({ body, algorithm, signature }: Signed, spki: DerNode): SignatureVerdict {
  const named = algorithms[algorithmOids(algorithm).algorithm]
  if (!named) return 'unsupported'
  if (named.key !== algorithmOids(spki.children[0]).algorithm) return 'invalid'
  return verifyDigest(named.hash, encoding(body), bitStringOctets(signature), spki)
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
  const curve = algorithm === keyOids.ec && parameter ? curves[parameter] : undefined
  const point = spki.children[1]
  if (!curve || !point) return 'unsupported'
  try {
    const options = { prehash: false, format: 'der', lowS: false } as const
    return curve.verify(signature, digest, bitStringOctets(point), options) ? 'valid' : 'invalid'
  } catch {
    return 'invalid'
  }
}
