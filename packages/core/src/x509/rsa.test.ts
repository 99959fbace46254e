import { constants, createHash, generateKeyPairSync, publicDecrypt, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pssVerifies, rsaVerifies } from './rsa.ts'

const digestOf = (hash: string) => Uint8Array.from(createHash(hash).update('data').digest())
const digest = digestOf('sha256')
/** With exponent 1 a signature is what was signed, so that any message can be tried. */
const byItself = (size: number) => ({ modulus: new Uint8Array(size).fill(0xff), exponent: Uint8Array.of(1) })
const octets = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

describe('a signature by RSASSA-PKCS1-v1_5', () => {
  const info = Buffer.from('3031300d060960864801650304020105000420', 'hex')
  const message = (padding: number) => octets([0, 1], Array(padding).fill(0xff), [0], info, digest)
  const verdict = (signature: Uint8Array, size = signature.length) =>
    rsaVerifies(byItself(size), 'sha256', digest, signature)

  test('has eight octets of padding at least', () => {
    expect(verdict(message(100))).toBe('valid')
    expect(verdict(message(8))).toBe('valid')
    expect(verdict(message(7))).toBe('invalid')
  })

  test('is as long as the modulus, and less', () => {
    expect(verdict(message(8), message(8).length + 1)).toBe('invalid')
    expect(verdict(octets([0], message(8)), message(8).length)).toBe('invalid')
    expect(rsaVerifies(byItself(64), 'sha256', digest, new Uint8Array(64).fill(0xff))).toBe('invalid')
    const key = { modulus: message(8).fill(0xff, 0, 1), exponent: Uint8Array.of(1) }
    expect(rsaVerifies(key, 'sha256', digest, key.modulus)).toBe('invalid')
  })

  test('is no number as great as the modulus that leaves what was signed', () => {
    const wanted = message(20)
    const modulus = octets([0x40], Array(wanted.length - 1).fill(1))
    const key = { modulus, exponent: Uint8Array.of(1) }
    expect(rsaVerifies(key, 'sha256', digest, wanted)).toBe('valid')
    const sum =
      BigInt(`0x${Buffer.from(wanted).toString('hex')}`) + BigInt(`0x${Buffer.from(modulus).toString('hex')}`)
    const greater = Uint8Array.from(Buffer.from(sum.toString(16), 'hex'))
    expect(greater).toHaveLength(wanted.length)
    expect(rsaVerifies(key, 'sha256', digest, greater)).toBe('invalid')
  })

  test('has its padding in order', () => {
    const good = message(20)
    for (const at of [0, 1, 2, 21, 22, 23, good.length - 1])
      expect(verdict(good.with(at, (good[at] ?? 0) ^ 1))).toBe('invalid')
  })

  test('is not checked where its key would cost too much', () => {
    const cost = (modulus: number, exponent: number) =>
      rsaVerifies(
        { modulus: new Uint8Array(modulus).fill(0xff), exponent: new Uint8Array(exponent).fill(1) },
        'sha256',
        digest,
        new Uint8Array(modulus),
      )
    expect(cost(512, 4)).toBe('invalid')
    expect(cost(513, 4)).toBe('unsupported')
    expect(cost(512, 5)).toBe('unsupported')
  })

  test('is none of a key without numbers', () => {
    const empty = new Uint8Array()
    expect(rsaVerifies({ modulus: empty, exponent: Uint8Array.of(3) }, 'sha256', digest, empty)).toBe(
      'invalid',
    )
    expect(
      rsaVerifies({ modulus: Uint8Array.of(7), exponent: empty }, 'sha256', digest, Uint8Array.of(1)),
    ).toBe('invalid')
  })
})

describe('a signature by RSASSA-PSS', () => {
  const hashes = ['sha1', 'sha256', 'sha384', 'sha512'] as const
  const pairs = [1024, 1025, 1031].map((modulusLength) => generateKeyPairSync('rsa', { modulusLength }))
  const made = (pair: (typeof pairs)[number], hash: string, saltLength: number) => {
    const signature = sign(hash, Buffer.from('data'), {
      key: pair.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength,
    })
    const encoded = publicDecrypt({ key: pair.publicKey, padding: constants.RSA_NO_PADDING }, signature)
    const { n = '', e = '' } = pair.publicKey.export({ format: 'jwk' })
    const [modulus, exponent] = [n, e].map((number) => Uint8Array.from(Buffer.from(number, 'base64url')))
    return {
      key: { modulus: modulus ?? octets(), exponent: exponent ?? octets() },
      signature: Uint8Array.from(signature),
      encoded: Uint8Array.from(encoded),
    }
  }

  test.each(pairs)('holds as node:crypto made it, whatever the bits of its key (%#)', (pair) => {
    for (const hash of hashes) {
      const { key, signature } = made(pair, hash, 20)
      const parameters = { hash, maskHash: hash, saltLength: 20 }
      expect(pssVerifies(key, parameters, digestOf(hash), signature)).toBe('valid')
      expect(pssVerifies(key, { ...parameters, saltLength: 19 }, digestOf(hash), signature)).toBe('invalid')
      expect(pssVerifies(key, { ...parameters, saltLength: 21 }, digestOf(hash), signature)).toBe('invalid')
    }
  })

  test.each(pairs)('is that of every octet (%#)', (pair) => {
    const { key, encoded } = made(pair, 'sha256', 32)
    const same = { modulus: key.modulus, exponent: Uint8Array.of(1) }
    const verdict = (signature: Uint8Array) =>
      pssVerifies(same, { hash: 'sha256', maskHash: 'sha256', saltLength: 32 }, digest, signature)
    expect(verdict(encoded)).toBe('valid')
    for (let at = 0; at < encoded.length; at++)
      expect(verdict(encoded.with(at, (encoded[at] ?? 0) ^ 1))).toBe('invalid')
  })

  test('has a one between its padding and its salt', () => {
    const [hashed, salt] = [32, 32]
    const size = 128
    const toSign = createHash('sha256').update(new Uint8Array(8)).update(digest).update(new Uint8Array(salt))
    const seed = toSign.digest()
    const parts = Array.from({ length: 3 }, (_, i) =>
      createHash('sha256')
        .update(seed)
        .update(Uint8Array.of(0, 0, 0, i))
        .digest(),
    )
    const mask = Buffer.concat(parts).subarray(0, size - hashed - 1)
    const verdict = (separator: number) => {
      const block = new Uint8Array(mask.length).with(mask.length - salt - 1, separator)
      const masked = block.map((octet, i) => octet ^ (mask[i] ?? 0))
      masked[0] = (masked[0] ?? 0) & 0x7f
      const parameters = { hash: 'sha256', maskHash: 'sha256', saltLength: salt } as const
      return pssVerifies(byItself(size), parameters, digest, octets(masked, seed, [0xbc]))
    }
    expect(verdict(1)).toBe('valid')
    expect(verdict(2)).toBe('invalid')
  })

  test('has the octets of its key that are no bits of it clear', () => {
    const [pair] = pairs
    const { key, encoded } = pair ? made(pair, 'sha256', 32) : { key: byItself(1), encoded: octets() }
    const same = { modulus: key.modulus.map(() => 0xff), exponent: Uint8Array.of(1) }
    const verdict = (signature: Uint8Array) =>
      pssVerifies(same, { hash: 'sha256', maskHash: 'sha256', saltLength: 32 }, digest, signature)
    expect(verdict(encoded)).toBe('valid')
    expect(verdict(encoded.with(0, (encoded[0] ?? 0) | 0x80))).toBe('invalid')
  })

  test('needs a key that is long enough for its digest and its salt', () => {
    const [pair] = pairs
    const parameters = (saltLength: number) => ({ hash: 'sha512', maskHash: 'sha512', saltLength }) as const
    const { key, signature } = pair ? made(pair, 'sha512', 62) : { key: byItself(1), signature: octets() }
    expect(pssVerifies(key, parameters(62), digestOf('sha512'), signature)).toBe('valid')
    expect(pssVerifies(key, parameters(63), digestOf('sha512'), signature)).toBe('invalid')
    expect(pssVerifies(key, parameters(500), digestOf('sha512'), signature)).toBe('invalid')
  })
})
