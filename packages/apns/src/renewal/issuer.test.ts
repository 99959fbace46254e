import { expect, test } from 'vitest'
import type { MdmPushCertificate } from '../parse/push-file.ts'
import { appleIssuers } from './apple-issuers.ts'
import { issuerOf } from './issuer.ts'

const [apple] = appleIssuers
const issuedBy = (issuer: string, parts: Partial<MdmPushCertificate> = {}) =>
  issuerOf(
    {
      subject: 'CN=APSP:1, C=US',
      issuer,
      isSelfSigned: false,
      fingerprintSha256: '00',
      authorityKeyId: apple?.keyId,
      ...parts,
    } as MdmPushCertificate,
    undefined,
  )

test('whoever has the name of the issuer, whichever way round and in whichever case, issued it to itself', () => {
  expect(issuedBy('c=us, cn=apsp:1')).toBe('self-signed')
  expect(issuedBy('C=US, CN=APSP:1', { isSelfSigned: true })).toBe('self-signed')
})

test.each([
  ['O=Apple Inc., CN=Any', 'apple-unlisted'],
  ['OU=Apple Certification Authority', 'apple-unlisted'],
  ['CN=Pineapple', 'not-apple'],
  ['CN=Applesauce', 'not-apple'],
  ['L=O=Apple Inc.', 'not-apple'],
  ['CN=a\\, O=Apple Inc.', 'apple-unlisted'],
  ['L=a\\, O=Apple Inc.', 'not-apple'],
  [apple?.name ?? '', 'apple-by-name'],
])('%s: %s', (issuer, state) => {
  expect(issuedBy(issuer)).toBe(state)
})
