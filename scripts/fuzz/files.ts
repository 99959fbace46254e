import { createECDH, createHash, createPublicKey, type webcrypto } from 'node:crypto'
import {
  appleKeyId,
  appleName,
  base64,
  certificate,
  csr,
  keyPem,
  pushSubject,
  vendorSignedXml,
} from '../../packages/apns/test/made.ts'
import type { RenewalParts } from '../../packages/apns/test/safe-uploads.ts'
import { openssl } from '../../packages/core/test/x509-openssl.ts'
import { keysOf } from './keys.ts'

const topic = 'com.apple.mgmt.External.6a0a852b-efaa-4267-94ca-f1a3e6a9e43e'
const otherTopic = 'com.apple.mgmt.External.00000000-0000-4000-8000-000000000000'
const long = { from: '2020-01-01', to: '2060-01-01' }
const year = { from: '2025-12-19T01:02:03Z', to: '2026-12-19T01:02:03Z' }

const [keys, oldKeys, appleKeys, vendorKeys, rootKeys] = (await Promise.all(
  ['renewed', 'current', 'apple', 'vendor', 'root'].map(keysOf),
)) as [Keys, Keys, Keys, Keys, Keys]
type Keys = webcrypto.CryptoKeyPair

const apple = { keys: appleKeys, name: appleName, keyId: appleKeyId }
const root = { keys: rootKeys, name: [{ CN: ['Root'] }] }
const subject = pushSubject(topic)

/** A key on a curve, of which there is nothing but its public half. */
async function curveKeys(name: string): Promise<Keys> {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(createHash('sha256').update(name).digest())
  const point = curve.getPublicKey()
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const jwk = { kty: 'EC', crv: 'P-256', x, y }
  const spki = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' })
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const publicKey = await globalThis.crypto.subtle.importKey('spki', spki, algorithm, true, ['verify'])
  return { publicKey, privateKey: appleKeys.privateKey }
}

/** Their serial numbers are counted, so each is made in its turn. */
const authority = await certificate({ keys: appleKeys, subject: appleName, keyId: appleKeyId, ...long })
const current = await certificate({ keys: oldKeys, subject, issuer: apple })
const renewed = await certificate({ keys, subject, issuer: apple, ...year })
const untilLater = await certificate({ keys, subject, issuer: apple, ...year, to: '2060-01-01T00:00:00Z' })
const created = await certificate({ keys, subject: pushSubject(otherTopic), issuer: apple, ...year })
const expired = await certificate({ keys, subject, issuer: apple, from: '2024-10-01', to: '2025-10-01' })
const rootCertificate = await certificate({ keys: rootKeys, subject: root.name, hash: 'SHA-1', ...long })
const vendorCertificate = await certificate({
  keys: vendorKeys,
  subject: [{ CN: ['MDM Vendor: 株式会社例'] }],
  issuer: root,
  marks: ['1.2.840.113635.100.4.12'],
  ...long,
})
const oddlyNamed = await certificate({
  keys: await curveKeys('odd'),
  subject: [
    { CN: ['a, b + "c"\\<>;#', ' d '] },
    { O: ['株式会社例 \u{20BB7}'], C: ['JP'] },
    { E: ['a@example.jp'] },
  ],
  issuer: root,
  marks: ['2.5.29.99', '1.2.840.113635.100.6.3.2'],
  ...long,
})
const request = await csr(keys)
export const privateKey = await keyPem(keys)

/** A property list with the request that a vendor has signed. */
export const signedRequest = await vendorSignedXml({
  request,
  chain: vendorCertificate + rootCertificate,
  vendor: vendorKeys,
})

/** A renewal that is safe. */
export const renewal: RenewalParts = {
  now: '2025-12-20T00:00:00Z',
  topic,
  current,
  renewed,
  long: untilLater,
  authority,
  csr: base64(signedRequest),
  others: [created, expired, privateKey, request],
}

/** Certificates of every sort that is made here, each with that of its issuer. */
export const certificates: readonly (readonly [certificate: string, issuer: string])[] = [
  [renewed, authority],
  [untilLater, authority],
  [authority, authority],
  [vendorCertificate, rootCertificate],
  [rootCertificate, rootCertificate],
  [oddlyNamed, rootCertificate],
]

/** The first of them with trust settings, as OpenSSL writes them. */
export const trusted = openssl(
  ['x509', '-in', '{c}', '-trustout', '-addtrust', 'serverAuth', '-setalias', 'a'],
  {
    c: renewed,
  },
).toString()
