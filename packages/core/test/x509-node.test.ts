import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode, tags } from '../src/x509/der.ts'
import { readX509 } from '../src/x509/index.ts'
import { der, newKey, openssl, selfSigned } from './x509-openssl.ts'

const spki = openssl(['pkey', '-pubout', '-outform', 'DER', '-in', '{key}'], { key: newKey('p256') })
const { sequence, set, integer, oid, bitString, octetString, utcTime, generalizedTime, boolean } = tags
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const ecdsaSha256 = encode(sequence, encode(oid, hex('2a8648ce3d040302')))

const attributeTypes = {
  UID: '0992268993f22c640101',
  CN: '550403',
  C: '550406',
  O: '55040a',
  OU: '55040b',
  L: '550407',
  ST: '550408',
}
const stringTags = { utf8: 0x0c, printable: 0x13, ia5: 0x16, bmp: 0x1e } as const

function stringOctets(type: keyof typeof stringTags, value: string): Uint8Array {
  if (type === 'bmp') return Uint8Array.from(Buffer.from(value, 'utf16le').swap16())
  return Uint8Array.from(Buffer.from(value, 'utf8'))
}

const printable = fc.stringMatching(/^[A-Za-z0-9 '()+,./:=?-]{1,20}$/)
const attribute = fc
  .tuple(
    fc.constantFrom(...(Object.keys(attributeTypes) as (keyof typeof attributeTypes)[])),
    fc.oneof(
      fc.tuple(
        fc.constant('utf8' as const),
        // OpenSSL leaves a lone # as it is, against RFC 4514 §2.4.
        fc
          .oneof(printable, fc.stringMatching(/^[証明書株式会社アイウ"\\<>;#,+= ]{1,8}$/))
          .filter((value) => value !== '#'),
      ),
      fc.tuple(fc.constantFrom('printable' as const, 'ia5' as const, 'bmp' as const), printable),
    ),
  )
  .map(([type, [kind, value]]) => ({ type, kind, value }))
const rdn = fc.uniqueArray(attribute, { minLength: 1, maxLength: 3, selector: ({ type }) => type })
const name = fc.array(rdn, { minLength: 1, maxLength: 4 })

function encodeName(rdns: typeof name extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const sets = rdns.map((attributes) => {
    const encoded = attributes.map(({ type, kind, value }) =>
      encode(
        sequence,
        encode(oid, hex(attributeTypes[type])),
        encode(stringTags[kind], stringOctets(kind, value)),
      ),
    )
    return encode(set, ...encoded.sort((a, b) => Buffer.compare(a, b)))
  })
  return encode(sequence, ...sets)
}

const instant = fc
  .date({ min: new Date('1960-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000))

/** RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050 on. */
function encodeTime(date: Date): Uint8Array {
  const digits = `${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z`
  return date.getUTCFullYear() < 2050
    ? encode(utcTime, new TextEncoder().encode(digits.slice(2)))
    : encode(generalizedTime, new TextEncoder().encode(digits))
}

const serial = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .filter(([first = 0, second = 0]) => first < 0x80 && (first !== 0 || second > 0x7f))

const certificate = fc
  .record({ serial, issuer: name, subject: name, notBefore: instant, notAfter: instant, isCa: fc.boolean() })
  .map(({ serial, issuer, subject, notBefore, notAfter, isCa }) => {
    const constraints = encode(sequence, ...(isCa ? [encode(boolean, Uint8Array.of(0xff))] : []))
    const extension = encode(sequence, encode(oid, hex('551d13')), encode(octetString, constraints))
    const body = encode(
      sequence,
      encode(tags.context0, encode(integer, Uint8Array.of(2))),
      encode(integer, serial),
      ecdsaSha256,
      encodeName(issuer),
      encode(sequence, encodeTime(notBefore), encodeTime(notAfter)),
      encodeName(subject),
      spki,
      encode(tags.context3, encode(sequence, extension)),
    )
    const der = encode(sequence, body, ecdsaSha256, encode(bitString, Uint8Array.of(0, 1)))
    return { der, subject, isCa }
  })

const iso = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z')
const plain = (fingerprint: string): string => fingerprint.replaceAll(':', '').toLowerCase()

test('facts agree with node:crypto for the same bytes', () => {
  fc.assert(
    fc.property(certificate, ({ der, subject, isCa }) => {
      const node = new X509Certificate(der)
      const [facts] = readX509(der)._unsafeUnwrap()
      expect(facts).toMatchObject({
        kind: 'certificate',
        serialNumber: plain(node.serialNumber),
        notBefore: iso(node.validFrom),
        notAfter: iso(node.validTo),
        fingerprintSha256: plain(node.fingerprint256),
        isCa: node.ca,
        userIds: subject.flat().flatMap(({ type, value }) => (type === 'UID' ? [value] : [])),
      })
      expect(isCa).toBe(node.ca)
    }),
    { numRuns: 300 },
  )
})

test('a subject is written as openssl writes it with the escapes of RFC 4514', () => {
  fc.assert(
    fc.property(certificate, ({ der }) => {
      const [facts] = readX509(der)._unsafeUnwrap()
      const options = 'esc_2253,utf8,sep_multiline,sname'
      const args = ['x509', '-inform', 'DER', '-in', '{der}', '-noout', '-subject', '-nameopt', options]
      const [, ...rdns] = openssl(args, { der })
        .toString()
        .replace(/\n$/, '')
        .split(/\n {4}/)
      expect(facts).toMatchObject({ subject: rdns.join(', ').replaceAll(' + ', '+') })
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['UTF8String', ['-nameopt', 'utf8'], '/UID=com.apple.mgmt.External.1/O=株式会社例/C=JP'],
  ['a multi-valued RDN', ['-multivalue-rdn'], '/UID=com.apple.mgmt.External.1+CN=APSP:1/C=US'],
  ['UID at the end', [], '/C=US/CN=APSP:1/UID=com.apple.mgmt.External.1'],
])('the UID is found in a subject with %s', (_, options, subject) => {
  const made = selfSigned(newKey('p256'), subject, ...options.filter((option) => option.startsWith('-m')))
  expect(readX509(der(made))._unsafeUnwrap()).toMatchObject([{ userIds: ['com.apple.mgmt.External.1'] }])
})
