import { type BinaryLike, checkPrimeSync, createHash, createPrivateKey, type webcrypto } from 'node:crypto'

type Keys = webcrypto.CryptoKeyPair

const exponent = 65_537n

/** A pair of keys for RSA with 2048 bits that is the same for the same name: nothing but tests may use it. */
export async function keysOf(name: string): Promise<Keys> {
  const [p, q] = [primeOf(`${name} p`), primeOf(`${name} q`)]
  const d = inverse(exponent, (p - 1n) * (q - 1n))
  const parts = { n: p * q, e: exponent, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, base64url(value)]))
  const key = createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' })
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' })
  const { subtle } = globalThis.crypto
  return {
    privateKey: await subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']),
    publicKey: await subtle.importKey(
      'jwk',
      { kty: 'RSA', n: jwk.n as string, e: jwk.e as string },
      algorithm,
      true,
      ['verify'],
    ),
  }
}

/** The first prime of 1024 bits from a number that a name is hashed to. */
function primeOf(name: string): bigint {
  const digest = (part: BinaryLike) => createHash('sha512').update(part).digest('hex')
  // The two highest bits make the product of two of them one of 2048 bits; the lowest makes it odd.
  let candidate = BigInt(`0x${digest(`${name} 1`)}${digest(`${name} 2`)}`) | (3n << 1022n) | 1n
  while (candidate % exponent === 1n || !checkPrimeSync(candidate)) candidate += 2n
  return candidate
}

/** The inverse of a number by a modulus that it has no divisor with. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [before, rest, last, next] = [modulus, of, 0n, 1n]
  while (rest > 1n) {
    const times = before / rest
    ;[before, rest] = [rest, before - times * rest]
    ;[last, next] = [next, last - times * next]
  }
  return ((next % modulus) + modulus) % modulus
}

function base64url(value: bigint): string {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url')
}
