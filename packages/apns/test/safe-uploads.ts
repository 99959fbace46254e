import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { edit, edited } from '../../core/test/mutate-der.ts'
import { loadedByServer } from '../../core/test/x509-openssl.ts'
import { checkRenewal } from '../src/renewal/index.ts'
import { derOf } from './made.ts'

/** The files of one renewal, as PEM, and what they are about. */
export interface RenewalParts {
  readonly now: string
  readonly topic: string
  readonly current: string
  readonly renewed: string
  /** As `renewed`, until 2060. */
  readonly long: string
  readonly authority: string
  readonly csr: string
  /** What else lies about: other certificates, the key, the request. */
  readonly others: readonly string[]
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

/** A renewal whose structure was edited, in PEM again, alone or among other blocks; or PEM whose octets were. */
export function uploads({
  renewed,
  long,
  authority,
  current,
  others,
}: RenewalParts): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(renewed, long), fc.array(edit, { maxLength: 3 }))
      .map(([file, edits]) => utf8(pem(edits.reduce(edited, derOf(file))))),
    fc
      .tuple(
        fc.array(fc.constantFrom(renewed, current, authority, ...others), { minLength: 1, maxLength: 3 }),
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
}

/**
 * Throws where an upload is safe and OpenSSL reads of the file another topic or key, dates that are not in order, or a
 * signature that does not hold. Gives whether it is safe.
 */
export function isSafelySo(file: Uint8Array, isSigned: boolean, of: RenewalParts): boolean {
  const authorities = isSigned ? [of.authority] : []
  const report = checkRenewal(
    { current: of.current, renewed: file, csr: of.csr, authorities },
    { now: of.now },
  )
  if (report.verdict !== 'safe') return false
  const der = loadedByServer(file)
  const loaded = new X509Certificate(der ?? '')
  const uids = loaded.subject.split('\n').filter((line) => line.startsWith('UID='))
  const [from, to, now] = [loaded.validFrom, loaded.validTo, of.now].map(Date.parse) as [
    number,
    number,
    number,
  ]
  assert.deepEqual(uids, [`UID=${of.topic}`])
  assert.ok(loaded.publicKey.equals(new X509Certificate(of.renewed).publicKey), 'of another key')
  assert.ok(from <= now && now < to, 'not in date')
  assert.ok(to > Date.parse(new X509Certificate(of.current).validTo), 'not after the current one')
  assert.equal(loaded.ca, false)
  if (isSigned)
    assert.ok(loaded.verify(new X509Certificate(of.authority).publicKey), 'not signed by its issuer')
  if (report.saveAs !== null) assert.deepEqual(loadedByServer(report.saveAs), der)
  return true
}
