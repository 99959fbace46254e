/** Writes the certificates that the examples come with: one in use, the request to renew it, and what came back of it, rightly and wrongly. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  appleKeyId,
  appleName,
  base64,
  certificate,
  csr,
  newKeys,
  newVendor,
  pushSubject,
  vendorSignedXml,
} from '../../packages/apns/test/made.ts'

const [oldKeys, keys, authority] = await Promise.all([newKeys(), newKeys(), newKeys()])
// Passes for Apple's authority, by its name and the identifier of its key, as anybody's could.
const issuer = { keys: authority, name: appleName, keyId: appleKeyId }
const subject = pushSubject('com.apple.mgmt.External.00000000-0000-4000-8000-00000000c10a')
const other = pushSubject('com.apple.mgmt.External.00000000-0000-4000-8000-0000000000ff')
const year = { from: '2026-04-08T01:00:00Z', to: '2027-04-08T01:00:00Z' }

const current = await certificate({
  keys: oldKeys,
  subject,
  issuer,
  from: '2025-04-28T03:00:00Z',
  to: '2026-04-28T03:00:00Z',
})
const created = await certificate({ keys, subject: other, issuer, ...year })
const vendor = await newVendor({ name: 'Example' })
const signing = { request: await csr(keys), chain: vendor.certificates.join(''), vendor: vendor.keys }
const files = {
  'console/certificates/current.pem': current,
  'console/certificates/signedCSR': base64(await vendorSignedXml(signing)),
  'console/certificates/downloaded/renewed.pem': await certificate({ keys, subject, issuer, ...year }),
  'console/certificates/downloaded/created-anew.pem': created,
  'minimal/certificates/current.pem': current,
  'minimal/certificates/created-anew.pem': created,
}
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(`examples/${path}`), { recursive: true })
  writeFileSync(`examples/${path}`, content)
}
