import { expect, test } from 'vitest'
import { attribute, built, name, publicKey, rsaKey, text, time } from '../../../core/test/built.ts'
import { partOf, readLean } from './lean.ts'

const userId = '0992268993f22c640101'
const commonName = '550403'
const generalizedTime = 0x18
const end = time('260101000000Z')
const rsa = '2a864886f70d010101'
const uid = (value: Uint8Array) => built({ subject: name([attribute(userId, value)]) })
const issuedBy = (...octets: number[]) =>
  built({ issuer: name([attribute(commonName, Uint8Array.of(...octets))]) })

test('of a certificate as authorities issue them it tells number, dates and UID, and where the rest stands', () => {
  const file = uid(text('com.apple.mgmt.External.1'))
  const certificate = readLean(file)
  if (certificate === 'unsure') throw new Error('it is not sure')
  expect(certificate).toMatchObject({
    serialNumber: '07',
    notBefore: '2025-01-01T00:00:00Z',
    notAfter: '2026-01-01T00:00:00Z',
    userId: 'com.apple.mgmt.External.1',
  })
  expect(partOf(certificate, 'file')).toBe(file)
  expect(partOf(certificate, 'issuer')).toEqual(name([attribute(commonName, text('issuer'))]))
  expect(partOf(certificate, 'publicKey')).toEqual(publicKey(rsa, rsaKey))
})

test.each([
  [
    'a date after 2049',
    built({ validity: [time('491231235959Z'), time('20500101000000Z', generalizedTime)] }),
  ],
  ['the last day of a February', built({ validity: [time('240229000000Z'), end] })],
])('%s is a usual one', (_, file) => {
  expect(readLean(file)).not.toBe('unsure')
})

test.each([
  ['a length in more octets than it needs', issuedBy(0x0c, 0x81, 1, 0x61)],
  ['a length with a zero in front', issuedBy(0x0c, 0x82, 0, 1, 0x61)],
  ['a length left open', issuedBy(0x2c, 0x80, 0, 0)],
  ['a tag of several octets', issuedBy(0x1f, 0x0c, 1, 0x61)],
  ['a text in two octets a character', issuedBy(0x1e, 2, 0, 0x61)],
  ['a text that is not UTF-8', issuedBy(0x0c, 1, 0xff)],
  [
    'an object identifier with a needless octet',
    built({ subject: name([attribute(`0980${userId.slice(2)}`, text('a'))]) }),
  ],
  ['a UID with a control character', uid(text('a\u0000b'))],
  ['a UID without a character', uid(text(''))],
  ['two UIDs', built({ subject: name([attribute(userId, text('a'))], [attribute(userId, text('b'))]) })],
  ['a GeneralizedTime before 2050', built({ validity: [time('20250101000000Z', generalizedTime), end] })],
  ['a day that there is not', built({ validity: [time('250229000000Z'), end] })],
  ['a date with an offset', built({ validity: [time('2501010000+0900'), end] })],
  ['a third date', built({ validity: [time('250101000000Z'), end, end] })],
  ['a serial number below zero', built({ serial: Uint8Array.of(2, 1, 0x80) })],
  ['a serial number with a needless octet', built({ serial: Uint8Array.of(2, 2, 0, 7) })],
  ['a serial number of nothing', built({ serial: Uint8Array.of(2, 0) })],
  ['a version that there is not', built({ version: [Uint8Array.of(0xa0, 3, 2, 1, 7)] })],
  ['a key of no octets', built({ key: publicKey(rsa, new Uint8Array()) })],
  ['a signature that ends within an octet', built({ signature: Uint8Array.of(3, 8) })],
  ['something behind it', Uint8Array.of(...built({}), 0)],
  ['its end cut off', built({}).subarray(0, -1)],
  ['nothing', new Uint8Array()],
])('with %s it is not sure', (_, file) => {
  expect(readLean(file)).toBe('unsure')
})

test('what is larger, deeper or of more values than any certificate is not read', () => {
  const deep = Array.from({ length: 20 }).reduce<Uint8Array>(
    (inside) => Uint8Array.of(0x30, inside.length, ...inside),
    new Uint8Array(),
  )
  const many = Uint8Array.from({ length: 1_200 }, (_, i) => (i % 2 === 0 ? 5 : 0))
  const large = Uint8Array.of(4, 0x82, 0x40, 0, ...new Uint8Array(0x4000))
  for (const value of [deep, many, large])
    expect(readLean(built({ algorithm: Uint8Array.of(0x30, ...sized(value)) }))).toBe('unsure')
  expect(readLean(built({ algorithm: Uint8Array.of(0x30, ...sized(many.subarray(0, 400))) }))).not.toBe(
    'unsure',
  )
})

/** The length of a value, and the value. */
function sized(value: Uint8Array): readonly number[] {
  const { length } = value
  return [
    ...(length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]),
    ...value,
  ]
}
