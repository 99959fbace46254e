import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { encode, tags } from './der.ts'
import { digestOf, type HashName } from './digest.ts'
import type { PssParameters } from './pss.ts'
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

/** Modulus and exponent of an RSA key, big-endian. */
export interface RsaKey {
  readonly modulus: Uint8Array
  readonly exponent: Uint8Array
}

/**
 * RSASSA-PKCS1-v1_5 verification (RFC 8017 §8.2.2): public key only, and the whole expected message is built and
 * compared, so that no padding is ever parsed. WebCrypto would need promises here and is missing on pages served
 * without TLS.
 */
export function rsaVerifies(
  key: RsaKey,
  hash: HashName,
  digest: Uint8Array,
  signature: Uint8Array,
): SignatureVerdict {
  const message = messageOf(key, signature)
  if (typeof message === 'string') return message
  return message === expectedMessage(hash, digest, key.modulus.length) ? 'valid' : 'invalid'
}

/** RSASSA-PSS verification (RFC 8017 §8.1.2). */
export function pssVerifies(
  key: RsaKey,
  { hash, maskHash, saltLength }: PssParameters,
  digest: Uint8Array,
  signature: Uint8Array,
): SignatureVerdict {
  const message = messageOf(key, signature)
  if (typeof message === 'string') return message
  const bits = bitLength(toBigInt(key.modulus)) - 1
  const size = Math.ceil(bits / 8)
  const encoded = octetsOf(message, size)
  const maskedSize = size - digest.length - 1
  const zeros = maskedSize - saltLength - 1
  if (!encoded || zeros < 0 || message >> BigInt(bits) || encoded[size - 1] !== 0xbc) return 'invalid'
  const hashed = encoded.subarray(maskedSize, size - 1)
  const mask = maskOf(maskHash, hashed, maskedSize)
  const block = encoded.subarray(0, maskedSize).map((octet, i) => octet ^ (mask[i] as number))
  block[0] = (block[0] as number) & (0xff >> (8 * size - bits))
  if (block.findIndex((octet) => octet !== 0) !== zeros || block[zeros] !== 1) return 'invalid'
  const salted = concatBytes(new Uint8Array(8), digest, block.subarray(zeros + 1))
  return bytesToHex(digestOf(hash, salted)) === bytesToHex(hashed) ? 'valid' : 'invalid'
}

/** MGF1 (RFC 8017 §B.2.1). */
function maskOf(hash: HashName, seed: Uint8Array, length: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (let counter = 0, size = 0; size < length; counter++) {
    const part = digestOf(hash, concatBytes(seed, Uint8Array.of(0, 0, counter >> 8, counter & 0xff)))
    parts.push(part)
    size += part.length
  }
  return concatBytes(...parts).subarray(0, length)
}

/** What was signed, as a number; or the verdict where the signature is none of this key, or too costly to tell. */
function messageOf({ modulus: octets, exponent }: RsaKey, signature: Uint8Array): bigint | SignatureVerdict {
  if (octets.length > longest.modulus || exponent.length > longest.exponent) return 'unsupported'
  if (octets.length === 0 || exponent.length === 0 || signature.length !== octets.length) return 'invalid'
  const modulus = toBigInt(octets)
  const signed = toBigInt(signature)
  return signed < modulus ? power(signed, toBigInt(exponent), modulus) : 'invalid'
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

function bitLength(number: bigint): number {
  return number.toString(2).length
}

/** Undefined where the number takes more than so many octets. */
function octetsOf(number: bigint, size: number): Uint8Array | undefined {
  const digits = number.toString(16).padStart(size * 2, '0')
  return digits.length === size * 2 ? hexToBytes(digits) : undefined
}

function toBigInt(octets: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(octets)}`)
}
