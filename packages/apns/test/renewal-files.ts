import { type CheckId, checkRenewal, type RenewalInput, type RenewalReport } from '../src/renewal/index.ts'
import {
  appleKeyId,
  appleName,
  base64,
  certificate,
  csr,
  keyPem,
  newKeys,
  newVendor,
  pushSubject,
  vendorSignedXml,
} from './made.ts'

export const now = '2025-12-20T00:00:00Z'
export const topic = 'com.apple.mgmt.External.6a0a852b-efaa-4267-94ca-f1a3e6a9e43e'
export const otherTopic = 'com.apple.mgmt.External.00000000-0000-4000-8000-000000000000'
const oldKeys = await newKeys()
export const [keys, otherKeys, p256] = await Promise.all([newKeys(), newKeys(), newKeys('p256')])
/** Passes for Apple's authority, by its name and the identifier of its key. */
export const apple = { keys: await newKeys(), name: appleName, keyId: appleKeyId }
export const year = { from: '2025-12-19T01:02:03Z', to: '2026-12-19T01:02:03Z' }

export const current = await certificate({ keys: oldKeys, subject: pushSubject(topic), issuer: apple })
export const expired = await certificate({
  keys: oldKeys,
  subject: pushSubject(topic),
  issuer: apple,
  from: '2024-10-01',
  to: '2025-10-01',
})
export const renewed = await certificate({ keys, subject: pushSubject(topic), issuer: apple, ...year })
export const created = await certificate({
  keys,
  subject: pushSubject(otherTopic),
  issuer: apple,
  ...year,
})
export const ofOldRequest = await certificate({
  keys: otherKeys,
  subject: pushSubject(topic),
  issuer: apple,
  ...year,
})
export const createdOfOldRequest = await certificate({
  keys: otherKeys,
  subject: pushSubject(otherTopic),
  issuer: apple,
  ...year,
})
export const app = await certificate({
  keys,
  subject: [{ '0.9.2342.19200300.100.1.1': ['com.example.app'] }],
  marks: ['1.2.840.113635.100.6.3.2'],
  ...year,
})
export const plainCsr = await csr(keys)
export const vendor = await newVendor()
export const signing = { request: plainCsr, chain: vendor.certificates.join(''), vendor: vendor.keys }
export const signedCsr = base64(await vendorSignedXml(signing))
export const privateKey = await keyPem(keys)

export const check = (input: RenewalInput): RenewalReport => checkRenewal(input, { now })

export function results(report: RenewalReport): Partial<Record<CheckId, string>> {
  return Object.fromEntries(report.checks.map(({ id, result }) => [id, result]))
}

export function item(input: RenewalInput, id: CheckId): object | undefined {
  return check(input).checks.find((made) => made.id === id)
}
