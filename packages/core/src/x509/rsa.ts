import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { encode, tags } from './der.ts'
import type { HashName } from './digest.ts'
import type { SignatureVerdict } from './signature-verdict.ts'

/** Beyond these a hostile key would cost much time; certificates in use have 2048 or 4096 bits and exponent 65537. */
const longest = { modulus: 512, exponent: 4 }

/** Content of the digest algorithms' object identifiers. Source: RFC 8017 §9.2, note 1. */
const digestOids: Record<HashName, string> = {
  sha1: '2b0e03021a',
  sha256: '608648016503040201',
  sha384: '608648016503040202',
  sha512: '608648016503040203',
}

/**
 * RSASSA-PKCS1-v1_5 verification (RFC 8017 §8.2.2): public key only, and the whole expected message is built and
 * compared, so that no padding is ever parsed. WebCrypto would need promises here and is missing on pages served
 * without TLS.
 */
export function rsaVerifies(
  key: { modulus: Uint8Array; exponent: Uint8Array },
  hash: HashName,
  digest: Uint8Array,
  signature: Uint8Array,
): SignatureVerdict {
  const size = key.modulus.length
  if (size > longest.modulus || key.exponent.length > longest.exponent) return 'unsupported'
  if (size === 0 || key.exponent.length === 0 || signature.length !== size) return 'invalid'
  const modulus = toBigInt(key.modulus)
  const signed = toBigInt(signature)
  if (signed >= modulus) return 'invalid'
  const message = power(signed, toBigInt(key.exponent), modulus)
  return message === expectedMessage(hash, digest, size) ? 'valid' : 'invalid'
}

/** EMSA-PKCS1-v1_5: 00 01 FF … FF 00 DigestInfo. */
function expectedMessage(hash: HashName, digest: Uint8Array, size: number): bigint | undefined {
  const algorithm = encode(
    tags.sequence,
    encode(tags.oid, hexToBytes(digestOids[hash])),
    Uint8Array.of(tags.null, 0),
  )
  const info = encode(tags.sequence, algorithm, encode(tags.octetString, digest))
  const padding = size - info.length - 3
  if (padding < 8) return undefined
  return toBigInt(Uint8Array.from([0, 1, ...new Uint8Array(padding).fill(0xff), 0, ...info]))
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function toBigInt(octets: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(octets)}`)
}
