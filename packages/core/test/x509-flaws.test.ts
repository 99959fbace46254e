import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encode, tags } from '../src/x509/der.ts'
import { type CertificateFlaw, certificatePem, flawText, readX509 } from '../src/x509/index.ts'
import { attribute, built, extension, name, rsaKey, text, time } from './built.ts'
import { der, loadedByServer, newKey, openssl, request } from './x509-openssl.ts'

const factsOf = (certificate: Uint8Array) => {
  const [block] = readX509(certificate)._unsafeUnwrap()
  if (block?.kind !== 'certificate') throw new Error(`no certificate: ${JSON.stringify(block)}`)
  return block
}
const of = (parts: Parameters<typeof built>[0]) => factsOf(built(parts))
const integer = (...octets: number[]) => encode(tags.integer, Uint8Array.of(...octets))
const cn = '550403'

test('a certificate as it should be has no flaw', () => {
  expect(of({}).flaws).toEqual([])
})

describe('names', () => {
  test('an empty RDN is not there', () => {
    const subject = name([], [attribute(cn, text('a'))], [], [])
    expect(of({ subject }).subject).toBe('CN=a')
    expect(of({ subject }).flaws).toEqual([{ kind: 'field-malformed', field: 'subject' }])
  })

  test.each([
    ['NumericString', tags.numericString],
    ['PrintableString', tags.printableString],
    ['IA5String', tags.ia5String],
    ['UTF8String', tags.utf8String],
    ['TeletexString', tags.teletexString],
  ])('a %s is a text', (_, tag) => {
    expect(of({ subject: name([attribute(cn, text('12 3', tag))]) })).toMatchObject({
      subject: 'CN=12 3',
      flaws: [],
    })
  })

  test.each([
    ['a BMPString of an odd length', encode(tags.bmpString, Uint8Array.of(0, 65, 0))],
    ['a surrogate in a BMPString', encode(tags.bmpString, Uint8Array.of(0xd8, 0))],
    ['UTF-8 that is none', encode(tags.utf8String, Uint8Array.of(0xff))],
  ])('%s is malformed', (_, value) => {
    expect(readX509(built({ subject: name([attribute(cn, value)]) }))._unsafeUnwrapErr()).toEqual({
      kind: 'field-malformed',
      of: 'certificate',
    })
  })
})

describe('serial numbers', () => {
  test.each([
    ['zero', [0], '0'],
    ['-1', [0xff], '-01'],
    ['-128', [0x80], '-80'],
    ['-256', [0xff, 0x00], '-0100'],
  ])('%s is shown with its sign, and flagged', (_, octets, serialNumber) => {
    const certificate = built({ serial: integer(...octets) })
    expect(factsOf(certificate)).toMatchObject({ serialNumber, flaws: [{ kind: 'serial-not-positive' }] })
    expect(new X509Certificate(certificate).serialNumber.toLowerCase()).toBe(serialNumber)
  })

  test('of more than 20 octets are flagged', () => {
    expect(of({ serial: integer(...Array(20).fill(1)) }).flaws).toEqual([])
    const flaw = { kind: 'serial-too-long' } as const
    expect(of({ serial: integer(...Array(21).fill(1)) }).flaws).toEqual([flaw])
    expect(flawText(flaw).en).toContain('20')
  })

  test('the octet that is there for the sign alone is not shown', () => {
    expect(of({ serial: integer(0, 0x80) })).toMatchObject({ serialNumber: '80', flaws: [] })
  })
})

describe('dates', () => {
  test.each<[string, Uint8Array]>([
    ['no seconds', time('2503311530Z')],
    ['an offset', time('250331153000+0900')],
    ['an impossible day', time('250231153000Z')],
    ['a GeneralizedTime without Z', time('20250331153000', tags.generalizedTime)],
    ['garbage', time('never')],
  ])('with %s it is malformed, and everything else is read', (_, malformed) => {
    const end = time('260101000000Z')
    expect(of({ validity: [malformed, end] })).toMatchObject({
      subject: 'CN=subject',
      notBefore: null,
      notAfter: '2026-01-01T00:00:00Z',
      flaws: [{ kind: 'field-malformed', field: 'notBefore' }],
    })
    expect(of({ validity: [end, malformed] })).toMatchObject({
      notAfter: null,
      flaws: [{ kind: 'field-malformed', field: 'notAfter' }],
    })
  })

  test('years 0 and 1 are those', () => {
    const far = (year: string) => time(`${year}0101000000Z`, tags.generalizedTime)
    expect(of({ validity: [far('0000'), far('0001')] })).toMatchObject({
      notBefore: '0000-01-01T00:00:00Z',
      notAfter: '0001-01-01T00:00:00Z',
      flaws: [],
    })
  })
})

describe('versions', () => {
  const mark = extension('550403', Uint8Array.of(5, 0))
  test.each<[string, number | null]>([
    ['1, which is not written', null],
    ['1', 0],
    ['2', 1],
  ])('extensions need version 3 (RFC 5280 §4.1.2.9): beside %s', (_, version) => {
    const flaw = { kind: 'version-below-extensions' } as const
    expect(of({ version, extensions: [mark] }).flaws).toEqual([flaw])
    expect(of({ version }).flaws).toEqual([])
    expect(flawText(flaw)).toEqual({ ja: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) })
  })
})

describe('what stands where it should not', () => {
  const mark = extension('550403', Uint8Array.of(5, 0))
  test.each<[string, Parameters<typeof built>[0], CertificateFlaw]>([
    ['an extension twice', { extensions: [mark, mark] }, { kind: 'extension-repeated', oid: '2.5.4.3' }],
    ['a unique identifier', { behind: [Uint8Array.of(0x81, 1, 0)] }, { kind: 'field-unexpected' }],
    ['a field behind the last one', { behind: [Uint8Array.of(5, 0)] }, { kind: 'field-unexpected' }],
    [
      'the extensions twice',
      { extensions: [mark], behind: [encode(tags.context3, encode(tags.sequence, mark))] },
      { kind: 'field-unexpected' },
    ],
    ['a value behind the signature', { last: [Uint8Array.of(5, 0)] }, { kind: 'field-unexpected' }],
    ['a third date', { validity: Array(3).fill(time('260101000000Z')) }, { kind: 'field-unexpected' }],
    ['a number with needless octets', { serial: integer(0, 7) }, { kind: 'encoding-malformed' }],
    [
      'an extension that is no DER',
      { extensions: [extension('550403', Uint8Array.of(1, 2, 3))] },
      { kind: 'field-malformed', field: 'extensions' },
    ],
    [
      'basic constraints that are none',
      { extensions: [extension('551d13', Uint8Array.of(5, 0))] },
      { kind: 'field-malformed', field: 'extensions' },
    ],
  ])('%s', (_, parts, flaw) => {
    expect(of(parts).flaws).toEqual([flaw])
    expect(flawText(flaw).ja).toMatch(/。$/)
  })
})

test('an RSA key that is no SEQUENCE is malformed, and loaded by no server (fuzz: der, seed 930582023)', () => {
  const certificate = built({ key: rsaKey.with(0, 0x20) })
  expect(factsOf(certificate).flaws).toEqual([{ kind: 'field-malformed', field: 'subjectPublicKeyInfo' }])
  const pem = (der: Uint8Array) => certificatePem(der, factsOf(der).fingerprintSha256) ?? ''
  expect(loadedByServer(pem(built({})))).toBeDefined()
  expect(loadedByServer(pem(certificate))).toBeUndefined()
})

test('a key that only agrees on others is known to no server (corpora: ed25519-rfc8410.pem)', () => {
  const files = {
    r: request(newKey(), '/CN=x25519'),
    p: openssl(['pkey', '-in', '{k}', '-pubout'], { k: openssl(['genpkey', '-algorithm', 'X25519']) }),
    k: newKey(),
  }
  const by = ['-signkey', '{k}', '-force_pubkey', '{p}']
  const certificate = openssl(['x509', '-req', '-in', '{r}', ...by], files).toString()
  expect(factsOf(der(certificate))).toMatchObject({
    keyAlgorithm: 'X25519',
    flaws: [{ kind: 'key-unknown' }],
  })
  expect(loadedByServer(certificate)).toBeUndefined()
})
