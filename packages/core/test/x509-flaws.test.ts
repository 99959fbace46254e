import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encode, tags } from '../src/x509/der.ts'
import { type CertificateFlaw, certificatePem, flawText, readX509 } from '../src/x509/index.ts'
import { attribute, built, extension, name, publicKey, rsaKey, text, time, version } from './built.ts'
import { der, loadedByServer, newKey, openssl, request } from './x509-openssl.ts'

const factsOf = (certificate: Uint8Array) => {
  const [block] = readX509(certificate)._unsafeUnwrap()
  if (block?.kind !== 'certificate') throw new Error(`no certificate: ${JSON.stringify(block)}`)
  return block
}
const of = (parts: Parameters<typeof built>[0]) => factsOf(built(parts))
const integer = (...octets: number[]) => encode(tags.integer, Uint8Array.of(...octets))
const cn = '550403'

test('a certificate as it should be has no flaw, and is no authority', () => {
  expect(of({})).toMatchObject({ flaws: [], isCa: false, extensions: [], extendedKeyUsage: [] })
})

describe('the version', () => {
  const written = (...parts: Uint8Array[]) => of({ version: [encode(tags.context0, ...parts)] }).flaws
  const malformed = [{ kind: 'field-malformed', field: 'version' }]

  test('is the first to the third', () => {
    expect(written(integer(0))).toEqual([])
    expect(written(integer(2))).toEqual([])
    expect(written(integer(3))).toEqual(malformed)
    expect(of({ version: [] }).flaws).toEqual([])
  })

  test.each<[string, Uint8Array[]]>([
    ['of two octets', [integer(1, 0)]],
    ['twice', [integer(2), integer(2)]],
    ['that is none', []],
    ['that is no number', [encode(tags.octetString, Uint8Array.of(2))]],
  ])('%s is malformed', (_, parts) => {
    expect(written(...parts)).toEqual(malformed)
  })
})

describe('the algorithm of the signature', () => {
  const algorithm = (...parts: Uint8Array[]) => encode(tags.sequence, ...parts)
  const sha512WithRsa = encode(tags.oid, Uint8Array.from(Buffer.from('2a864886f70d01010d', 'hex')))
  const none = Uint8Array.of(5, 0)
  const alike = (one: Uint8Array) => of({ algorithm: one, signedWith: one }).flaws
  const malformed = [{ kind: 'field-malformed', field: 'signature' }]

  test('is named alike inside and outside of what is signed', () => {
    expect(alike(algorithm(sha512WithRsa, none))).toEqual([])
    expect(of({ signedWith: algorithm(sha512WithRsa, none) }).flaws).toEqual(malformed)
  })

  test('is an identifier with one parameter at most', () => {
    expect(alike(algorithm(sha512WithRsa))).toEqual([])
    expect(alike(algorithm(sha512WithRsa, none, none))).toEqual(malformed)
    expect(alike(algorithm(none))).toEqual(malformed)
    expect(alike(algorithm())).toEqual(malformed)
  })

  test('comes with a signature of whole octets', () => {
    expect(of({ signature: Uint8Array.of(1, 0xfe) }).flaws).toEqual(malformed)
  })
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

test('a name holds strings that certificates have, whoever it names', () => {
  const wide = (tag: number, ...octets: number[]) =>
    name([attribute(cn, encode(tag, Uint8Array.of(...octets)))])
  expect(
    of({ issuer: wide(tags.bmpString, 0, 0x41), subject: wide(tags.universalString, 0, 0, 0, 0x41) }),
  ).toMatchObject({ issuer: 'CN=A', subject: 'CN=A', flaws: [] })
  const other = name([attribute(cn, text('a'))], [attribute(cn, text('a', tags.visibleString))])
  expect(of({ issuer: other }).flaws).toEqual([{ kind: 'field-malformed', field: 'issuer' }])
  expect(of({ subject: other }).flaws).toEqual([{ kind: 'field-malformed', field: 'subject' }])
  const both = name([attribute(cn, text('a')), attribute(cn, Uint8Array.of(5, 0))])
  expect(of({ issuer: both, subject: both }).flaws).toHaveLength(2)
})

describe('distinguished encoding', () => {
  const malformed = [{ kind: 'encoding-malformed' }]
  const critical = (...octets: number[]) =>
    of({
      extensions: [
        encode(
          tags.sequence,
          encode(tags.oid, Uint8Array.of(0x55, 4, 3)),
          encode(tags.boolean, Uint8Array.of(...octets)),
          encode(tags.octetString, Uint8Array.of(5, 0)),
        ),
      ],
    }).flaws
  const named = (...octets: number[]) =>
    of({ subject: name([encode(tags.sequence, encode(tags.oid, Uint8Array.of(...octets)), text('a'))]) })
      .flaws
  const signed = (...octets: number[]) => of({ signature: Uint8Array.of(...octets) }).flaws
  const holds = expect.arrayContaining(malformed)

  test('writes true in one way', () => {
    expect(critical(0xff)).toEqual([])
    expect(critical(0)).toEqual([])
    expect(critical(1)).toEqual(malformed)
    expect(critical(0xff, 0xff)).toEqual(malformed)
    expect(critical()).toEqual(malformed)
  })

  test('writes a number in as few octets as it takes', () => {
    expect(of({ serial: integer(0, 0x80) }).flaws).toEqual([])
    expect(of({ serial: integer(1, 0) }).flaws).toEqual([])
    expect(of({ serial: integer(0, 0x7f) }).flaws).toEqual(malformed)
    expect(of({ serial: integer() }).flaws).toEqual(holds)
    expect(of({ serial: integer(0xff, 0x80) }).flaws).toEqual(holds)
    expect(of({ serial: integer(0xff, 0x7f) }).flaws).not.toEqual(holds)
  })

  test('leaves no trace of bits that are not used', () => {
    expect(signed(7, 0x80)).not.toEqual(holds)
    expect(signed(7, 0x40)).toEqual(holds)
    expect(signed(1, 1)).toEqual(holds)
    expect(signed(8, 0)).toEqual(holds)
    expect(signed(0)).not.toEqual(holds)
    expect(signed(1)).toEqual(holds)
    expect(signed()).toEqual(holds)
  })

  test('has nothing in a NULL', () => {
    const algorithm = encode(tags.sequence, encode(tags.oid, Uint8Array.of(0x2a)), Uint8Array.of(5, 1, 0))
    expect(of({ algorithm, signedWith: algorithm }).flaws).toEqual(malformed)
  })

  test('ends an object identifier, and begins no arc of it with nothing', () => {
    expect(named(0x55, 4, 3)).toEqual([])
    expect(named(0x55, 0x81, 0x80, 1)).toEqual([])
    expect(named(0x80, 1)).toEqual(malformed)
    expect(named(0x55, 0x80, 1)).toEqual(malformed)
    expect(named(0x7f, 0x80, 1)).toEqual(malformed)
    expect(named(0x55, 0x84)).toEqual(malformed)
    expect(named(0x55, 0x80)).toEqual(malformed)
    expect(named(0x55, 0x81, 0x80)).toEqual(malformed)
    expect(named()).toEqual(malformed)
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
  test.each<[string, readonly Uint8Array[]]>([
    ['1, which is not written', []],
    ['1', version(0)],
    ['2', version(1)],
  ])('extensions need version 3 (RFC 5280 §4.1.2.9): beside %s', (_, written) => {
    const flaw = { kind: 'version-below-extensions' } as const
    expect(of({ version: written, extensions: [mark] }).flaws).toEqual([flaw])
    expect(of({ version: written }).flaws).toEqual([])
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

test('a certificate of the first version has its fields in the same order', () => {
  expect(of({ version: [] }).flaws).toEqual([])
  const dates = Array(3).fill(time('260101000000Z'))
  expect(of({ version: [], validity: dates }).flaws).toEqual([{ kind: 'field-unexpected' }])
})

test('dates that are not there are missing, and not only malformed', () => {
  const one = time('250101000000Z')
  expect(of({ validity: [one] })).toMatchObject({ notBefore: '2025-01-01T00:00:00Z', notAfter: null })
  expect(of({ validity: [one] }).flaws).toEqual([
    { kind: 'field-malformed', field: 'notAfter' },
    { kind: 'field-unexpected' },
  ])
  expect(of({ validity: [] }).flaws).toEqual([
    { kind: 'field-malformed', field: 'notBefore' },
    { kind: 'field-malformed', field: 'notAfter' },
    { kind: 'field-unexpected' },
  ])
})

test('extensions are one list', () => {
  const list = encode(tags.sequence, extension('550403', Uint8Array.of(5, 0)))
  const wrapped = (...parts: Uint8Array[]) => of({ behind: [encode(tags.context3, ...parts)] }).flaws
  expect(wrapped(list)).toEqual([])
  expect(wrapped(list, list)).toEqual([{ kind: 'field-unexpected' }])
  expect(wrapped(encode(tags.set))).toEqual([{ kind: 'field-unexpected' }])
  expect(wrapped()).toEqual([{ kind: 'field-unexpected' }])
})

test('what stands twice among the extensions is named once', () => {
  const [one, other] = ['550403', '550404'].map((type) => extension(type, Uint8Array.of(5, 0)))
  const extensions = [one, other, one, one].flatMap((each) => each ?? [])
  expect(of({ extensions }).flaws).toEqual([{ kind: 'extension-repeated', oid: '2.5.4.3' }])
})

test('an extension that is built as none is malformed, and the others are read', () => {
  const extensions = [Uint8Array.of(5, 0), extension('550403', Uint8Array.of(5, 0))]
  expect(of({ extensions })).toMatchObject({
    extensions: ['2.5.4.3'],
    flaws: [{ kind: 'field-malformed', field: 'extensions' }],
  })
})

test('an RSA key that is no SEQUENCE is malformed, and loaded by no server (fuzz: der, seed 930582023)', () => {
  const certificate = built({ key: publicKey('2a864886f70d010101', rsaKey.with(0, 0x20)) })
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
