import { describe, expect, test } from 'vitest'
import { attribute, built, name, text } from '../../test/built.ts'
import { encode, tags } from './der.ts'
import { x509Limits } from './limits.ts'
import { loadedCertificate } from './loaded.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const certificate = (subject: Uint8Array) => built({ subject: name([attribute('550403', subject)]) })
const block = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`
const wrapped = (der: Uint8Array, width: number) =>
  (
    Buffer.from(der)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  ).join('\n')
const pem = (der: Uint8Array, label = 'CERTIFICATE') => block(label, wrapped(der, 64))
const der = certificate(text('one'))
const one = pem(der)
const loaded = (file: unknown) =>
  loadedCertificate(file as string).match<string>(
    ({ subject }) => subject,
    (why) => why,
  )

test.each([7, null, undefined])('what is no file is not loaded: %s', (file) => {
  expect(loaded(file)).toBe('no-pem')
})

test('a file is looked into as long as it is allowed to be', () => {
  expect(loaded(one.padEnd(x509Limits.bytes))).toBe('CN=one')
  expect(loaded(one.padEnd(x509Limits.bytes + 1))).toBe('limit-exceeded')
  expect(loaded(one.repeat(x509Limits.blocks))).toBe('CN=one')
  expect(loaded(one.repeat(x509Limits.blocks + 1))).toBe('limit-exceeded')
})

test('a certificate whose name cannot be read is damaged', () => {
  expect(loaded(pem(certificate(encode(tags.bmpString, of(0)))))).toBe('damaged')
})

describe('trust settings of a certificate behind the first', () => {
  const list = (...parts: Uint8Array[]) => encode(tags.sequence, ...parts)
  const [purpose, other] = [encode(tags.oid, of(0x55)), encode(tags.null)]
  const refused = (...parts: Uint8Array[]) => encode(tags.context0, ...parts)
  const [alias, keyId] = [encode(tags.utf8String), encode(tags.octetString)]
  const trusting = (settings: Uint8Array, label = 'TRUSTED CERTIFICATE') =>
    loaded(one + pem(Uint8Array.from([...der, ...settings]), label))

  test.each<[string, Uint8Array]>([
    ['nothing', list()],
    ['purposes', list(list(purpose))],
    ['purposes that are refused', list(refused(purpose, purpose))],
    ['an alias', list(alias)],
    ['an identifier of the key', list(keyId)],
    ['an alias and an identifier', list(alias, keyId)],
    ['purposes and an identifier', list(list(purpose), keyId)],
    ['all of it', list(list(purpose), refused(purpose), alias, keyId)],
  ])('may say: %s', (_, settings) => {
    expect(trusting(settings)).toBe('CN=one')
    expect(trusting(settings, 'CERTIFICATE')).toBe('damaged')
  })

  test.each<[string, Uint8Array]>([
    ['another order', list(alias, list(purpose))],
    ['something twice', list(alias, alias)],
    ['something before it', list(other, alias)],
    ['something behind it', list(alias, other)],
    ['a purpose that is none', list(list(other))],
    ['a purpose that is none beside one', list(list(purpose, other))],
    ['a purpose of another type', list(list(encode(tags.octetString, of(1))))],
    ['an empty purpose', list(list(encode(tags.oid)))],
    ['a SET', encode(tags.set, alias)],
    ['no DER', of(1)],
  ])('say nothing else: %s', (_, settings) => {
    expect(trusting(settings)).toBe('damaged')
  })
})

describe('the beginning of a block', () => {
  test('may have a byte order mark where a reader starts, and nowhere else', () => {
    expect(loaded(`\uFEFF${one}`)).toBe('CN=one')
    expect(loaded(`${block('X', 'AQID')}\uFEFF${one}`)).toBe('CN=one')
    expect(loaded(`a\n\uFEFF${one}`)).toBe('begin-not-alone')
  })

  test('with what is not visible behind it stops every reader', () => {
    expect(loaded(`-----BEGIN CERTIFICATE-----\u0001\n${one}`)).toBe('begin-not-alone')
    expect(loaded(`-----BEGIN CERTIFICATE-----\u0001\u0001\n${one}`)).toBe('begin-not-alone')
    expect(loaded(`-----BEGIN CERTIFICATE----- a\n${one}`)).toBe('CN=one')
    expect(loaded(`a -----BEGIN CERTIFICATE-----\n${one}`)).toBe('CN=one')
  })
})

describe('the lines of a block', () => {
  const lines = (width: number, head = '') => block('CERTIFICATE', head + wrapped(der, width))

  test('are of any length, but behind an empty header of 64, except the last', () => {
    for (const width of [1, 63, 65, 253, 254, 255, 10_000]) expect(loaded(lines(width))).toBe('CN=one')
    expect(loaded(lines(64, '\n'))).toBe('CN=one')
    for (const width of [63, 65, 253, 254, 10_000]) expect(loaded(lines(width, '\n'))).toBe('not-base64')
  })

  test.each(['', '  ', '\t \r'])('are not blank in their midst: %j', (blank) => {
    for (const width of [64, 253])
      expect(loaded(block('CERTIFICATE', wrapped(der, width).replace('\n', `\n${blank}\n`)))).toBe(
        'not-base64',
      )
    expect(loaded(block('CERTIFICATE', `\n${blank}\n${wrapped(der, 64)}`))).toBe('not-base64')
  })

  test('are base64 from their first character to their last', () => {
    const body = wrapped(der, 64)
    for (const odd of ['\u000b', '\u00a0', '!', '-']) {
      expect(loaded(block('CERTIFICATE', odd.repeat(4) + body))).toBe('not-base64')
      expect(loaded(block('CERTIFICATE', body.replace('\n', `${odd.repeat(4)}\n`)))).toBe('not-base64')
    }
  })

  test('end in a whole group of four', () => {
    const padded = ['one', 'two!', 'three']
      .map((each) => pem(certificate(text(each))))
      .find((each) => each.includes('='))
    expect(loaded(padded)).toContain('CN=')
    expect(loaded(padded?.replace(/=+/, ''))).toBe('not-base64')
  })
})
