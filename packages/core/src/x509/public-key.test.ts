import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicKey, rsaKey } from '../../test/built.ts'
import { encode, readDer, tags } from './der.ts'
import { isAlgorithm, isSoundKey, keyFacts } from './public-key.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const node = (der: Uint8Array) => readDer(der)._unsafeUnwrap()
const oid = (text: string) => encode(tags.oid, hex(text))
const [rsa, rsaPss, ec] = ['2a864886f70d010101', '2a864886f70d01010a', '2a8648ce3d0201']
const [rsaOaep, ecDh] = ['2a864886f70d010107', '2b8104010c']
const [x25519, ed25519, ed448] = ['2b656e', '2b6570', '2b6571']
const [p256, secp256k1] = [oid('2a8648ce3d030107'), oid('2b8104000a')]
const point = (() => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return Uint8Array.from([4, ...Buffer.from(x, 'base64url'), ...Buffer.from(y, 'base64url')])
})()
const compressed = of(2 + ((point.at(-1) ?? 0) & 1), ...point.subarray(1, 33))
const number = (...octets: number[]) => encode(tags.integer, of(...octets))
const numbers = (...all: Uint8Array[]) => encode(tags.sequence, ...all)
const digits = Array<number>(63).fill(1)

describe('a key is called', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'RSA by the bits of its modulus',
      publicKey(rsa, numbers(number(0, 0x80, ...digits), number(3))),
      'RSA-512',
    ],
    ['RSA of an odd number of bits', publicKey(rsa, numbers(number(1, ...digits), number(3))), 'RSA-505'],
    ['RSA for PSS alone', publicKey(rsaPss, rsaKey, []), 'RSA-PSS-1024'],
    ['EC by its curve', publicKey(ec, point, [p256]), 'EC-P-256'],
    ['EC by a curve that is known by name alone', publicKey(ec, point, [secp256k1]), 'EC-secp256k1'],
    ['EC by the identifier of its curve', publicKey(ec, point, [oid('2b81040009')]), 'EC-1.3.132.0.9'],
    ['EC of no curve', publicKey(ec, point, []), 'EC-unnamed'],
    ['Ed25519', publicKey(ed25519, new Uint8Array(32), []), 'Ed25519'],
    ['Ed448', publicKey(ed448, new Uint8Array(57), []), 'Ed448'],
    ['by its identifier', publicKey('2b', of(1), []), '1.3'],
    ['by its identifier, with the numbers of RSA', publicKey(rsaOaep, rsaKey), '1.2.840.113549.1.1.7'],
    [
      'RSA by its identifier, where its numbers cannot be read',
      publicKey(rsa, of(5, 0)),
      '1.2.840.113549.1.1.1',
    ],
    ['nothing where it has no algorithm', numbers(numbers(), encode(tags.bitString, of(0))), ''],
  ])('%s', (_, spki, name) => {
    expect(keyFacts(node(spki)).keyAlgorithm).toBe(name)
  })
})

describe('a key is sound', () => {
  test.each<[string, Uint8Array, boolean | undefined]>([
    ['of RSA', publicKey(rsa, rsaKey), true],
    ['of RSA without its NULL', publicKey(rsa, rsaKey, []), true],
    ['of RSA with a parameter', publicKey(rsa, rsaKey, [p256]), false],
    ['of RSA with two parameters', publicKey(rsa, rsaKey, [of(5, 0), of(5, 0)]), false],
    ['of RSA with three numbers', publicKey(rsa, numbers(number(7), number(3), number(1))), false],
    ['of RSA with one number', publicKey(rsa, numbers(number(7))), false],
    ['of RSA with a modulus that is none', publicKey(rsa, numbers(of(4, 1, 7), number(3))), false],
    ['of RSA with an exponent that is none', publicKey(rsa, numbers(number(7), of(4, 1, 3))), false],
    ['of RSA with a modulus below zero', publicKey(rsa, numbers(number(0x80), number(3))), false],
    ['of RSA with an exponent of zero', publicKey(rsa, numbers(number(7), number(0))), false],
    ['of RSA-PSS', publicKey(rsaPss, rsaKey, []), true],
    ['of RSA-PSS with parameters', publicKey(rsaPss, rsaKey, [numbers()]), true],
    ['of RSA-PSS with others', publicKey(rsaPss, rsaKey, [of(5, 0)]), undefined],
    ['of RSA-PSS without numbers', publicKey(rsaPss, of(5, 0), []), false],
    ['of EC', publicKey(ec, point, [p256]), true],
    ['of EC, compressed', publicKey(ec, compressed, [p256]), true],
    ['of EC beside its curve', publicKey(ec, point.with(64, (point[64] ?? 0) ^ 1), [p256]), false],
    ['of EC without a point', publicKey(ec, of(), [p256]), false],
    ['of EC on another curve', publicKey(ec, point, [secp256k1]), undefined],
    ['of EC on no curve', publicKey(ec, point, []), undefined],
    ['of Ed25519', publicKey(ed25519, new Uint8Array(32), []), true],
    ['of Ed25519 with a parameter', publicKey(ed25519, new Uint8Array(32)), false],
    ['of Ed25519, too short', publicKey(ed25519, new Uint8Array(31), []), false],
    ['of Ed448', publicKey(ed448, new Uint8Array(57), []), true],
    ['of X25519, which signs nothing', publicKey(x25519, new Uint8Array(32), []), undefined],
    ['of a sort that is not known', publicKey('2b', of(1), [p256]), undefined],
    [
      'with more behind it',
      numbers(numbers(oid(ed25519)), encode(tags.bitString, new Uint8Array(33)), number(1)),
      false,
    ],
    [
      'with octets that are not whole',
      numbers(numbers(oid(ed25519)), encode(tags.bitString, new Uint8Array(33).fill(1, 0, 1))),
      false,
    ],
    [
      'that is no BIT STRING',
      numbers(numbers(oid(ed25519)), encode(tags.octetString, new Uint8Array(33))),
      false,
    ],
    ['without octets', numbers(numbers(oid(ed25519))), false],
  ])('%s', (_, spki, isSound) => {
    expect(isSoundKey(node(spki))).toBe(isSound)
  })
})

test('an algorithm is an identifier with one parameter at most', () => {
  expect(isAlgorithm(node(numbers(oid(rsa), of(5, 0))))).toBe(true)
  expect(isAlgorithm(node(numbers(oid(rsa))))).toBe(true)
  expect(isAlgorithm(node(numbers(oid(rsa), of(5, 0), of(5, 0))))).toBe(false)
  expect(isAlgorithm(node(numbers(of(5, 0), oid(rsa))))).toBe(false)
  expect(isAlgorithm(node(encode(tags.set, oid(rsa))))).toBe(false)
  expect(isAlgorithm(undefined)).toBe(false)
})

describe('the digest of a key', () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const facts = (spki: Uint8Array) => keyFacts(node(spki))
  const minimal = publicKey(rsa, numbers(number(0, 0x80, ...digits), number(1, 0, 1)))

  test('is of the encoding that its standard prescribes, however it is written', () => {
    const written = publicKey(rsa, numbers(number(0, 0, 0x80, ...digits), number(0, 1, 0, 1)), [])
    expect(facts(written).keySha256).toBe(sha256(minimal))
    expect(facts(written).publicKeySha256).toBe(sha256(written))
    const small = publicKey(rsa, numbers(number(0x7f, ...digits), number(3)))
    expect(facts(small).keySha256).toBe(sha256(small))
    expect(facts(publicKey(ec, compressed, [p256])).keySha256).toBe(sha256(publicKey(ec, point, [p256])))
  })

  test('is of the bytes as they stand where there is but one way, or none that is known', () => {
    for (const spki of [
      publicKey(ed25519, new Uint8Array(32), []),
      publicKey(rsaPss, rsaKey, []),
      publicKey(rsa, of(5, 0)),
      publicKey(ec, of(), [p256]),
      publicKey(ec, point, [secp256k1]),
      numbers(numbers(oid(ec), p256)),
      publicKey(ecDh, compressed, [p256]),
    ])
      expect(facts(spki)).toMatchObject({ keySha256: sha256(spki), publicKeySha256: sha256(spki) })
  })

  test('is that of node:crypto', () => {
    const key = createPublicKey({ key: Buffer.from(minimal), format: 'der', type: 'spki' })
    expect(facts(minimal).keySha256).toBe(sha256(key.export({ format: 'der', type: 'spki' })))
  })
})
