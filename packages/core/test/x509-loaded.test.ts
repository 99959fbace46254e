import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificatePem, loadedCertificate, type NotLoaded, x509Limits } from '../src/x509/index.ts'
import { loadedOtherwise, pemFiles } from './pem-files.ts'
import { der, loadedByCommand, loadedByServer, newKey, openssl, selfSigned } from './x509-openssl.ts'

const key = newKey()
const one = selfSigned(key, '/CN=one')
const two = selfSigned(key, '/CN=two')
const base64 = one.replace(/-----[^-]+-----|\s/g, '')
const labelled = (label: string) => one.replaceAll('CERTIFICATE', label)
const trust = openssl(['x509', '-in', '{c}', '-trustout', '-addtrust', 'serverAuth', '-setalias', 'a'], {
  c: one,
})
const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${one}`, 'utf16le'))

const loaded = (file: string | Uint8Array): string =>
  loadedCertificate(file).match(
    ({ subject }) => subject,
    (why) => why,
  )

test.each<[string, string | Uint8Array]>([
  ['plain', one],
  ['with a byte order mark', `\uFEFF${one}`],
  ['with CRLF', one.replaceAll('\n', '\r\n')],
  ['without the last line end', one.trimEnd()],
  ['with blanks behind its lines', one.replace(/$/gm, ' \t')],
  ['with blanks before its lines of base64', one.replace(/^(?=[^-])/gm, '  ')],
  ['with text around it', `subject=CN = one\nご担当者様\n${one}以上です。\n`],
  ['with markup on other lines', `<pre>\n${one}</pre>\n`],
  ['in one line of base64', `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`],
  ['with a blank line before the base64', one.replace('-----\n', '-----\n\n')],
  ['behind a private key', key + one],
  ['behind a private key, with a byte order mark', `${key}\uFEFF${one}`],
  ['behind itself under another label', labelled('PKCS7') + one],
  ['before another', one + two],
  ['before a begin with more on its line', `${one}-----BEGIN CERTIFICATE-----\r<pre>\n`],
  ['quoted above itself', `${one.replace(/^(?=.)/gm, '> ')}${one}`],
  ['behind a line of 254 characters that does not end', 'x'.repeat(254) + one],
])('a certificate %s is loaded', (_, file) => {
  expect(loaded(file)).toBe('CN=one')
  expect(loadedByServer(file)).toEqual(der(one))
  expect(loadedByCommand(file)).toBe('subject=CN=one\n')
})

test.each<[string, string]>([
  ['labelled X509 CERTIFICATE', labelled('X509 CERTIFICATE')],
  ['labelled TRUSTED CERTIFICATE', labelled('TRUSTED CERTIFICATE')],
  ['with trust settings', trust.toString()],
  ['labelled TRUSTED CERTIFICATE, before another', labelled('TRUSTED CERTIFICATE') + two],
])('by OpenSSL, but not everywhere: a certificate %s', (_, file) => {
  expect(loaded(file)).toBe('no-certificate')
  expect(loadedByServer(file)).toEqual(der(one))
})

test.each<[string, string]>([
  ['under the label of a container', labelled('PKCS7') + two],
  ['under another label, and damaged', labelled('X509 CRL').replace(/MII[\s\S]{9}/, '$&AAAA') + two],
  ['under a label of two blanks', one.replace(/(BEGIN|END) /g, '$1  ') + two],
  ['glued to a text', `subject: ${one}${two}`],
  ['behind CR', `subject\r${one}${two}`],
])('readers of other systems load another certificate that stands before it %s', (_, file) => {
  expect(loadedByServer(file)).toEqual(der(two))
  expect(loadedCertificate(file)._unsafeUnwrap()).toMatchObject({ subject: 'CN=two', everywhere: false })
})

test.each<[string, string]>([
  ['before another', one + two],
  ['behind itself under another label', labelled('PKCS7') + one],
  ['behind a private key', key + one],
  ['behind a text in which a block is named', `See -----BEGIN CERTIFICATE----- below.\n${one}`],
  ['behind a copy of another that is quoted', `${two.replace(/^(?=.)/gm, '> ')}${one}`],
  ['with a byte order mark', `\uFEFF${one}`],
])('all load the certificate %s', (_, file) => {
  expect(loadedCertificate(file)._unsafeUnwrap()).toMatchObject({ subject: 'CN=one', everywhere: true })
})

test('the first is loaded that is labelled as a certificate, whatever tells more', () => {
  expect(loaded(two + one)).toBe('CN=two')
  expect(loaded(labelled('PKCS7') + two)).toBe('CN=two')
  expect(loadedByServer(labelled('PKCS7') + two)).toEqual(der(two))
})

test.each<[string, string | Uint8Array, NotLoaded]>([
  ['DER', der(one), 'no-pem'],
  ['UTF-16', utf16, 'no-pem'],
  ['base64 alone', base64, 'no-pem'],
  ['nothing', '', 'no-pem'],
  ['all on one line', `-----BEGIN CERTIFICATE-----${base64}-----END CERTIFICATE-----`, 'begin-not-alone'],
  ['CR alone', one.replaceAll('\n', '\r'), 'begin-not-alone'],
  ['two begins in a line that CR divides', `-----BEGIN CERTIFICATE-----\r${one}`, 'begin-not-alone'],
  ['indented', one.replace(/^/gm, '  '), 'begin-not-alone'],
  ['markup on its lines', `<pre>${one}</pre>`, 'begin-not-alone'],
  ['glued to another', one.trimEnd() + two, 'end-not-alone'],
  ['glued to a key', key.trimEnd() + one, 'end-not-alone'],
  ['text behind its end', one.replace(/\n$/, ' end\n'), 'end-not-alone'],
  ['another label at its end', one.replace('END CERTIFICATE', 'END X509 CERTIFICATE'), 'end-not-alone'],
  ['no end', one.slice(0, -40), 'end-not-alone'],
  ['labelled PRIVATE KEY', labelled('PRIVATE KEY'), 'no-certificate'],
  ['labelled PKCS7', labelled('PKCS7'), 'no-certificate'],
  ['labelled in lower case', labelled('certificate'), 'no-certificate'],
  ['a blank line in the base64', one.replace(/\n([^\n]{64})\n/, '\n$1\n\n'), 'not-base64'],
  ['a blank line before its end', one.replace('\n-----END', '\n\n-----END'), 'not-base64'],
  ['a damaged key before it', key.replace('MII', '!!!') + one, 'not-base64'],
  ['a damaged certificate behind it', one + two.replace('MII', '!!!'), 'not-base64'],
  ['a certificate behind it that breaks off', one + two.slice(0, 300), 'end-not-alone'],
  ['something else labelled as a certificate', key.replaceAll('PRIVATE KEY', 'CERTIFICATE'), 'damaged'],
])('by no server: %s', (_, file, why) => {
  expect(loaded(file)).toBe(why)
  expect(loadedByServer(file)).toBeUndefined()
})

test('a server never looks at trust settings behind the first certificate, but here all are (fuzz: pem, seed 930582023)', () => {
  const bytes = Buffer.from([...der(one), 1]).toString('base64')
  const damaged = `-----BEGIN TRUSTED CERTIFICATE-----\n${bytes}\n-----END TRUSTED CERTIFICATE-----\n`
  expect(loaded(one + damaged)).toBe('damaged')
  expect(loadedByServer(one + damaged)).toEqual(der(one))
  expect(loadedByServer(damaged)).toBeUndefined()
})

test('not everywhere: a NUL on another line', () => {
  expect(loaded(`\0\n${one}`)).toBe('no-pem')
  expect(loadedByServer(`\0\n${one}`)).toBeDefined()
  expect(loadedByCommand(`\0\n${one}`)).toBeUndefined()
})

const file = pemFiles({ certificates: [one, two], key, trusted: trust.toString() })

test('what is loaded is what OpenSSL loads, and what it loads besides is in a list', () => {
  fc.assert(
    fc.property(file, (text) => {
      expect(loadedOtherwise(text)).toBeUndefined()
    }),
  )
})

test('so does the command line, for a smaller sample', () => {
  fc.assert(
    fc.property(file, (text) => {
      const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
      const here = loadedCertificate(bytes)
      if (here.isOk()) expect(loadedByCommand(bytes)).toBe(`subject=${here.value.subject}\n`)
    }),
    { numRuns: 40 },
  )
})

test('a certificate that is saved by itself is loaded, whatever it was saved from', () => {
  const { fingerprintSha256 } = loadedCertificate(one)._unsafeUnwrap()
  for (const from of [one, der(one), utf16, base64, one.trimEnd() + two, key.trimEnd() + one]) {
    const saved = certificatePem(from, fingerprintSha256) ?? ''
    expect(saved).toBe(one)
    expect(loaded(saved)).toBe('CN=one')
  }
  expect(certificatePem(two, fingerprintSha256)).toBeUndefined()
})

test('a file over the limit is not looked into', () => {
  expect(loaded('x'.repeat(x509Limits.bytes + 1))).toBe('limit-exceeded')
})
