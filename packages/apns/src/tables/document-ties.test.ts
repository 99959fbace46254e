import { expect, test } from 'vitest'
import { type KnownMdmErrorId, mdmErrors } from './mdm-errors.ts'

/**
 * Codes that the documents of other packages bear on, by the row of the statement: BM for BizMobile Go!, CT and
 * CD for Cybertrust. Those documents are not this package's, so the rows are no sources of its errors.
 */
const documentTies: { readonly [row: string]: readonly KnownMdmErrorId[] } = {
  'BM-09': ['apns/mdm-mc-installation-error-domain-4009', 'apns/mdm-mc-passcode-error-domain-5010'],
  'BM-10': [
    'apns/mdm-mc-profile-error-domain-1010',
    'apns/mdm-mc-payload-error-domain-2004',
    'apns/mdm-mc-installation-error-domain-4023',
    'apns/mdm-mc-installation-error-domain-4025',
    'apns/mdm-mc-mdm-error-domain-12021',
  ],
  'BM-16': ['apns/mdm-mc-mdm-error-domain-12004'],
  'BM-20': ['apns/mdm-mc-mdm-error-domain-12004', 'apns/mdm-mc-mdm-error-domain-12022'],
  'BM-29': ['apns/mdm-mc-mdm-error-domain-12015'],
  'BM-30': ['apns/mdm-mc-mdm-error-domain-12002', 'apns/mdm-mc-mdm-error-domain-12015'],
  'BM-33': [
    'apns/mdm-mc-installation-error-domain-4005',
    'apns/mdm-mc-installation-error-domain-4027',
    'apns/mdm-mc-passcode-error-domain-5011',
  ],
  'BM-34': ['apns/mdm-mc-installation-error-domain-4009', 'apns/mdm-mc-passcode-error-domain-5010'],
  'BM-35': [
    'apns/mdm-mc-installation-error-domain-4009',
    'apns/mdm-mc-passcode-error-domain-5010',
    'apns/mdm-mc-passcode-error-domain-5011',
  ],
  'BM-40': [
    'apns/mdm-mc-profile-error-domain-1000',
    'apns/mdm-mc-profile-error-domain-1003',
    'apns/mdm-mc-profile-error-domain-1004',
    'apns/mdm-mc-profile-error-domain-1006',
    'apns/mdm-mc-profile-error-domain-1009',
    'apns/mdm-mc-profile-error-domain-1010',
    'apns/mdm-mc-payload-error-domain-2002',
    'apns/mdm-mc-payload-error-domain-2003',
    'apns/mdm-mc-payload-error-domain-2004',
    'apns/mdm-mc-installation-error-domain-4001',
    'apns/mdm-mc-installation-error-domain-4004',
    'apns/mdm-mc-installation-error-domain-4005',
    'apns/mdm-mc-installation-error-domain-4008',
    'apns/mdm-mc-installation-error-domain-4012',
    'apns/mdm-mc-installation-error-domain-4013',
    'apns/mdm-mc-installation-error-domain-4014',
    'apns/mdm-mc-installation-error-domain-4015',
    'apns/mdm-mc-installation-error-domain-4022',
    'apns/mdm-mc-installation-error-domain-4023',
    'apns/mdm-mc-installation-error-domain-4025',
    'apns/mdm-mc-installation-error-domain-4027',
  ],
  'CD-22': ['apns/mdm-mc-certificate-error-domain-9000'],
  'CT-41': [
    'apns/mdm-mc-scep-error-domain-22002',
    'apns/mdm-mc-scep-error-domain-22005',
    'apns/mdm-mc-http-transaction-error-domain-23000',
    'apns/mdm-mc-http-transaction-error-domain-23001',
    'apns/mdm-mc-http-transaction-error-domain-23002',
  ],
  'CT-42': [
    'apns/mdm-mc-scep-error-domain-22000',
    'apns/mdm-mc-scep-error-domain-22001',
    'apns/mdm-mc-scep-error-domain-22002',
    'apns/mdm-mc-scep-error-domain-22003',
    'apns/mdm-mc-scep-error-domain-22004',
    'apns/mdm-mc-scep-error-domain-22006',
    'apns/mdm-mc-scep-error-domain-22007',
    'apns/mdm-mc-scep-error-domain-22008',
    'apns/mdm-mc-scep-error-domain-22009',
    'apns/mdm-mc-scep-error-domain-22010',
    'apns/mdm-mc-scep-error-domain-22011',
    'apns/mdm-mc-scep-error-domain-22012',
    'apns/mdm-mc-scep-error-domain-22013',
    'apns/mdm-mc-ota-profiles-error-domain-24002',
  ],
  'CT-43': [
    'apns/mdm-mc-http-transaction-error-domain-23000',
    'apns/mdm-mc-http-transaction-error-domain-23001',
    'apns/mdm-mc-http-transaction-error-domain-23002',
    'apns/mdm-mc-ota-profiles-error-domain-24000',
    'apns/mdm-mc-ota-profiles-error-domain-24001',
    'apns/mdm-mc-ota-profiles-error-domain-24002',
    'apns/mdm-mc-ota-profiles-error-domain-24003',
  ],
  'CT-45': ['apns/mdm-mc-scep-error-domain-22005'],
  'CT-47': ['apns/mdm-mc-scep-error-domain-22005'],
  'CT-50': ['apns/mdm-mc-scep-error-domain-22013'],
  'CT-55': ['apns/mdm-mc-scep-error-domain-22013'],
}

test('a locked device is tied to the statements of BM on locked devices', () => {
  const locked = ['apns/mdm-mc-installation-error-domain-4009', 'apns/mdm-mc-passcode-error-domain-5010']
  expect(documentTies['BM-34']).toEqual(locked)
  expect(documentTies['BM-09']).toEqual(locked)
})

test('every SCEP code is tied to the SCEP message of CT, or to its message on connections', () => {
  const tied = [...(documentTies['CT-42'] ?? []), ...(documentTies['CT-41'] ?? [])]
  const scep = mdmErrors.filter(({ codeContext }) => codeContext?.[0] === 'MCSCEPErrorDomain')
  for (const { id } of scep) expect(tied).toContain(id)
})
