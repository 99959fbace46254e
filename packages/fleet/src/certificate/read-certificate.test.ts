import { readX509 } from '@shindan/core/x509'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, madeCertificates } from '../../test/lean-certificates.ts'
import { readCertificate } from './read-certificate.ts'

const certificates = madeCertificates()
const base64 = (der: Uint8Array) => Buffer.from(der).toString('base64')
const pem = (der: Uint8Array, lineEnd = '\n') =>
  [
    '-----BEGIN CERTIFICATE-----',
    ...(base64(der).match(/.{1,64}/g) ?? []),
    '-----END CERTIFICATE-----',
    '',
  ].join(lineEnd)

/** What the full reader says of a file. */
function fully(file: Uint8Array | string) {
  const [first] = readX509(file).unwrapOr([])
  if (first?.kind !== 'certificate') return undefined
  const { serialNumber, notBefore, notAfter, userIds } = first
  return notBefore && notAfter ? { serialNumber, notBefore, notAfter, userIds } : undefined
}

test('a certificate is read alike as DER, as PEM with whatever line ends, in base64, and as the full reader reads it', () => {
  for (const der of certificates)
    for (const file of [der, pem(der), pem(der, '\r\n'), pem(der, ' '), base64(der), `\ufeff${base64(der)}`])
      expect(readCertificate(file).unwrapOr(undefined)).toEqual(fully(der))
})

test('of changed texts and bytes it says what the full reader says', () => {
  const texts = fc
    .tuple(
      changed(certificates),
      fc.constantFrom(pem, base64),
      fc.nat(),
      fc.constantFrom('', '=', '\n', 'A', '-', 'é'),
    )
    .map(([der, written, at, put]) => {
      const text = written(der)
      const place = at % (text.length + 1)
      return `${text.slice(0, place)}${put}${text.slice(put === '' ? place : place + 1)}`
    })
  fc.assert(
    fc.property(fc.oneof(changed(certificates), texts), (file) => {
      expect(readCertificate(file).unwrapOr(undefined)).toEqual(fully(file))
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 500) },
  )
})

test('what is no certificate is told with the reason of the full reader', () => {
  const [der = new Uint8Array()] = certificates
  expect(readCertificate(pem(der).slice(0, 200))._unsafeUnwrapErr()).toMatchObject({
    kind: 'not-a-certificate',
    found: 'pem-truncated',
  })
  expect(readCertificate(der.subarray(0, 200))._unsafeUnwrapErr()).toMatchObject({ found: 'der-malformed' })
  const key = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----'
  expect(readCertificate(key)._unsafeUnwrapErr().found).toBe('der-malformed')
})

test('beside the certificates of authorities it is the one that is meant, and of two nobody knows', () => {
  // Those that sign themselves are marked as authorities; the fourth is issued by one.
  const [authority = new Uint8Array(), , , issued = new Uint8Array(), other = new Uint8Array()] = certificates
  expect(readCertificate(`${pem(authority)}${pem(issued)}`)._unsafeUnwrap().serialNumber).toBe('80ff')
  expect(readCertificate(`${pem(authority)}${pem(other)}`)._unsafeUnwrapErr()).toMatchObject({
    kind: 'several-certificates',
    found: '2',
  })
})
