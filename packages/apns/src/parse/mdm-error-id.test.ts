import { expect, test } from 'vitest'
import { mdmErrorId } from './mdm-error-id.ts'

test.each([
  ['MCSCEPErrorDomain', 22013, 'apns/mdm-mc-scep-error-domain-22013'],
  ['MCMDMErrorDomain', 12004, 'apns/mdm-mc-mdm-error-domain-12004'],
  ['MCProfileErrorDomain', 1009, 'apns/mdm-mc-profile-error-domain-1009'],
  ['MCHTTPTransactionErrorDomain', 23001, 'apns/mdm-mc-http-transaction-error-domain-23001'],
  ['MCOTAProfilesErrorDomain', 24000, 'apns/mdm-mc-ota-profiles-error-domain-24000'],
  ['MCCalDAVErrorDomain', 17000, 'apns/mdm-mc-cal-dav-error-domain-17000'],
  ['NSURLErrorDomain', -1001, 'apns/mdm-nsurl-error-domain--1001'],
  ['com.apple.some.domain', 5, 'apns/mdm-com-apple-some-domain-5'],
])('%s %i has the id %s', (domain, code, id) => {
  expect(mdmErrorId(domain, code)).toBe(id)
})
