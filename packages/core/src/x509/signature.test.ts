import { createSign, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { publicKey } from '../../test/built.ts'
import { bitStringOctets, encode, encoding, readDer, tags } from './der.ts'
import { verifyDigest, verifySigned } from './signature.ts'

const data = encode(tags.octetString, Uint8Array.of(1, 2, 3))
const node = (der: Uint8Array) => readDer(der)._unsafeUnwrap()
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const oid = (text: string) => encode(tags.oid, hex(text))
const [ed25519, x25519, ecDh] = ['2b6570', '2b656e', '2b8104010c']
const spkiOf = (key: KeyObject) => node(Uint8Array.from(key.export({ format: 'der', type: 'spki' })))
const keyOctets = (key: KeyObject) => bitStringOctets(spkiOf(key).children[1] ?? node(encode(tags.null)))
const signed = (algorithm: Uint8Array, signature: Uint8Array) => ({
  body: node(data),
  algorithm: node(algorithm),
  signature: node(encode(tags.bitString, Uint8Array.of(0), signature)),
})

describe('Ed25519', () => {
  const algorithm = encode(tags.sequence, oid(ed25519))
  const pair = generateKeyPairSync('ed25519')
  const made = Uint8Array.from(sign(null, data, pair.privateKey))

  test('is of a key for it: the same octets for another purpose sign nothing', () => {
    const octets = keyOctets(pair.publicKey)
    expect(verifySigned(signed(algorithm, made), node(publicKey(ed25519, octets, [])))).toBe('valid')
    expect(verifySigned(signed(algorithm, made), node(publicKey(x25519, octets, [])))).toBe('invalid')
    expect(verifySigned(signed(algorithm, made), node(encode(tags.sequence)))).toBe('invalid')
  })

  test('is never of a key that signs everything', () => {
    const neutral = new Uint8Array(32).with(0, 1)
    const signature = new Uint8Array(64).with(0, 1)
    expect(verifySigned(signed(algorithm, signature), node(publicKey(ed25519, neutral, [])))).toBe('invalid')
  })
})

test('a bare signature of EC is of a key for signing: one for key agreement is not judged', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signature = Uint8Array.from(createSign('sha256').update(data).sign(pair.privateKey))
  const agreed = publicKey(ecDh, keyOctets(pair.publicKey), [oid('2a8648ce3d030107')])
  expect(verifyDigest('sha256', data, signature, spkiOf(pair.publicKey))).toBe('valid')
  expect(verifyDigest('sha256', data, signature, node(agreed))).toBe('unsupported')
})

test('a signature of RSASSA-PSS has the digests that its key names', () => {
  const named = (hashAlgorithm: string) =>
    generateKeyPairSync('rsa-pss', { modulusLength: 1024, hashAlgorithm, mgf1HashAlgorithm: hashAlgorithm })
  const [sha256, sha384] = [named('sha256'), named('sha384')]
  const [algorithm] = spkiOf(sha256.publicKey).children
  const [other] = spkiOf(sha384.publicKey).children
  if (!algorithm || !other) throw new Error('node:crypto made no key')
  const key = (of: typeof algorithm) =>
    node(
      encode(
        tags.sequence,
        encoding(of),
        encode(tags.bitString, Uint8Array.of(0), keyOctets(sha256.publicKey)),
      ),
    )
  const made = signed(encoding(algorithm), Uint8Array.from(sign('sha256', data, sha256.privateKey)))
  expect(verifySigned(made, key(algorithm))).toBe('valid')
  expect(verifySigned(made, key(other))).toBe('invalid')
})
