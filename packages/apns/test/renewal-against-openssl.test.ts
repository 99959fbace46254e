import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edit, edited } from '../../core/test/mutate-der.ts'
import { loadedByServer } from '../../core/test/x509-openssl.ts'
import { checkRenewal } from '../src/renewal/index.ts'
import { certificate, derOf, pushSubject } from './made.ts'
import {
  apple,
  created,
  current,
  expired,
  keys,
  now,
  privateKey,
  renewed,
  signedCsr,
  topic,
} from './renewal-files.ts'

const authority = await certificate({ keys: apple.keys, subject: apple.name, keyId: apple.keyId })
const long = await certificate({
  keys,
  subject: pushSubject(topic),
  issuer: apple,
  from: '2025-12-19T00:00:00Z',
  to: '2060-01-01T00:00:00Z',
})
const utf8 = (text: string) => new TextEncoder().encode(text)
const pem = (der: Uint8Array, label = 'CERTIFICATE') =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`

/** A renewal whose structure was edited, in PEM again, alone or among other blocks; or PEM whose octets were. */
const upload = fc.oneof(
  fc
    .tuple(fc.constantFrom(renewed, long), fc.array(edit, { maxLength: 3 }))
    .map(([file, edits]) => utf8(pem(edits.reduce(edited, derOf(file))))),
  fc
    .tuple(
      fc.array(fc.constantFrom(renewed, created, current, expired, authority, privateKey, signedCsr), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom('', '\n', '\uFEFF', ' '),
      fc.constantFrom('CERTIFICATE', 'PKCS7', 'PRIVATE KEY', 'X509 CERTIFICATE'),
      fc.boolean(),
    )
    .map(([files, between, label, isFirst]) =>
      utf8(
        files
          .map((file, i) => (isFirst === (i === 0) ? file.replaceAll('CERTIFICATE', label) : file))
          .join(between),
      ),
    ),
  fc
    .tuple(fc.constantFrom(renewed, authority + renewed), fc.nat(), fc.nat(255))
    .map(([file, at, octet]) => utf8(file).with(at % file.length, octet)),
)

/** Whether the safe was seen: a property that never meets it says nothing. */
let safe = 0

function expectSameReading(file: Uint8Array, authorities: readonly string[]): void {
  const report = checkRenewal({ current, renewed: file, csr: signedCsr, authorities }, { now })
  if (report.verdict !== 'safe') return
  safe++
  const der = loadedByServer(file)
  const loaded = new X509Certificate(der ?? '')
  const uids = loaded.subject.split('\n').filter((line) => line.startsWith('UID='))
  expect(uids).toEqual([`UID=${topic}`])
  expect(loaded.publicKey.equals(new X509Certificate(renewed).publicKey)).toBe(true)
  expect(Date.parse(loaded.validFrom)).toBeLessThanOrEqual(Date.parse(now))
  expect(Date.parse(loaded.validTo)).toBeGreaterThan(Date.parse(now))
  expect(Date.parse(loaded.validTo)).toBeGreaterThan(Date.parse(new X509Certificate(current).validTo))
  expect(loaded.ca).toBe(false)
  if (authorities.length > 0) expect(loaded.verify(new X509Certificate(authority).publicKey)).toBe(true)
  expect(report.saveAs === null || loadedByServer(report.saveAs)).toEqual(report.saveAs === null || der)
}

test('whatever was done to the file, what is safe reads so to OpenSSL: topic, key, dates, signature', () => {
  fc.assert(
    fc.property(upload, fc.constantFrom([], [authority]), (file, authorities) =>
      expectSameReading(file, authorities),
    ),
  )
  expect(safe).toBeGreaterThan(0)
})
