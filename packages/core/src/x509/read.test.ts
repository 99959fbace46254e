import { describe, expect, test } from 'vitest'
import { attribute, name, publicKey, rsaKey, text } from '../../test/built.ts'
import { certificatePem } from './certificate-pem.ts'
import { encode, tags } from './der.ts'
import { x509Limits } from './limits.ts'
import { readX509 } from './read.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const hex = (octets: string) => Uint8Array.from(Buffer.from(octets, 'hex'))
const list = (...parts: Uint8Array[]) => encode(tags.sequence, ...parts)
const number = (...octets: number[]) => encode(tags.integer, of(...octets))
const algorithm = (type: string, ...parameters: Uint8Array[]) =>
  list(encode(tags.oid, hex(type)), ...parameters)
const [rsa, rsaPss, ec, p256] = [
  '2a864886f70d010101',
  '2a864886f70d01010a',
  '2a8648ce3d0201',
  encode(tags.oid, hex('2a8648ce3d030107')),
]
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const read = (input: Uint8Array | string) =>
  readX509(input).match<unknown>(
    (blocks) => blocks,
    (problem) => problem,
  )

test.each([
  7,
  null,
  undefined,
  new Uint16Array(3),
  new DataView(new ArrayBuffer(3)),
  { [Symbol.toStringTag]: 'Uint8Array' },
])('what is no file is empty, and holds no certificate: %s', (input) => {
  expect(read(input as never)).toEqual({ kind: 'empty' })
  expect(certificatePem(input as never, '00')).toBeUndefined()
})

test('a file is looked into as long as it is allowed to be', () => {
  const { bytes } = x509Limits
  expect(read('x'.repeat(bytes))).toEqual({ kind: 'not-a-certificate-file', looksLike: 'text' })
  expect(read('x'.repeat(bytes + 1))).toEqual({ kind: 'limit-exceeded', limit: 'bytes', allowed: bytes })
})

describe('a container with its lengths left open', () => {
  test.each<[string, Uint8Array]>([
    ['pkcs12', hex('3080020103')],
    ['pkcs7', hex('308006092a864886f70d010702')],
  ])('is named as bytes, base64 and PEM: %s', (kind, bytes) => {
    const pem = `-----BEGIN X-----\n${base64(bytes)}\n-----END X-----`
    for (const input of [bytes, base64(bytes), pem]) expect(read(input)).toEqual([{ kind }])
  })
})

test('base64 without PEM lines is that of a SEQUENCE, with nothing behind it', () => {
  const certificateless = list(...Array(9).fill(number(1)))
  expect(read(base64(certificateless))).toMatchObject([{ kind: 'private-key', format: 'PKCS#1' }])
  expect(read(base64(Uint8Array.from([...certificateless, 0])))).toMatchObject({
    kind: 'not-a-certificate-file',
  })
  expect(read(base64(number(1)))).toEqual({ kind: 'not-a-certificate-file', looksLike: 'text' })
  const long = list(...Array(9).fill(number(...Array<number>(20).fill(1))))
  expect(read(base64(Uint8Array.from([...long, 0])))).toEqual({ kind: 'der-malformed', at: long.length })
})

test('a request whose name cannot be read is malformed', () => {
  const request = (subject: Uint8Array) =>
    list(
      list(number(0), subject, publicKey(rsa, rsaKey)),
      algorithm('2a864886f70d01010b', of(5, 0)),
      encode(tags.bitString, of(0, 1)),
    )
  expect(read(request(name([attribute('550403', text('a'))])))).toMatchObject([{ subject: 'CN=a' }])
  expect(read(request(name([attribute('550403', encode(tags.bmpString, of(0)))])))).toEqual({
    kind: 'field-malformed',
    of: 'certificate-request',
  })
})

describe('the public half of a private key', () => {
  const pkcs8 = (oid: Uint8Array, inner: Uint8Array) => list(number(0), oid, encode(tags.octetString, inner))
  const numbers = (...rest: Uint8Array[]) => list(number(0), ...rest)
  const half = (der: Uint8Array) => {
    const [block] = readX509(der)._unsafeUnwrap()
    return block?.kind === 'private-key' ? [block.keyAlgorithm, block.publicKeySha256 !== null] : block
  }

  test('is taken from where a key has it', () => {
    expect(half(pkcs8(algorithm(rsa, of(5, 0)), numbers(number(7), number(3))))).toEqual(['RSA-3', true])
    expect(half(pkcs8(algorithm(rsaPss), numbers(number(7), number(3))))).toEqual(['RSA-PSS-3', true])
    const point = encode(tags.context1, encode(tags.bitString, of(0, 4)))
    expect(half(pkcs8(algorithm(ec, p256), list(number(1), point)))).toEqual(['EC-P-256', true])
    expect(half(list(number(1), encode(tags.octetString), encode(tags.context0, p256), point))).toEqual([
      'EC-P-256',
      true,
    ])
  })

  test.each<[string, Uint8Array, string]>([
    ['without numbers', pkcs8(algorithm(rsa), numbers()), rsaOid()],
    ['without an exponent', pkcs8(algorithm(rsa), numbers(number(7))), rsaOid()],
    ['with a modulus that is none', pkcs8(algorithm(rsa), numbers(of(4, 0), number(3))), rsaOid()],
    ['with an exponent that is none', pkcs8(algorithm(rsa), numbers(number(7), of(4, 0))), rsaOid()],
    ['that is no DER', pkcs8(algorithm(rsa), of(0x30)), rsaOid()],
    ['of no curve', list(number(1), encode(tags.octetString)), 'EC-unnamed'],
    [
      'with a point that is none',
      pkcs8(algorithm(ec, p256), list(number(1), encode(tags.context1, of(4, 0)))),
      'EC-P-256',
    ],
    ['with an empty point', pkcs8(algorithm(ec, p256), list(number(1), encode(tags.context1))), 'EC-P-256'],
  ])('is not told of one %s', (_, der, keyAlgorithm) => {
    expect(half(der)).toEqual([keyAlgorithm, false])
  })

  function rsaOid() {
    return '1.2.840.113549.1.1.1'
  }
})
