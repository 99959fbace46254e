import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { mdmErrorId } from '../parse/mdm-error-id.ts'
import { mdmErrorMeanings, mdmErrors } from './mdm-errors.ts'

/** Distinct codes of each domain in Apple's list of 272 rows. 11000 stands there twice. */
const inApplesList = {
  MCProfileErrorDomain: 11,
  MCPayloadErrorDomain: 6,
  MCRestrictionsErrorDomain: 2,
  MCInstallationErrorDomain: 32,
  MCPasscodeErrorDomain: 19,
  MCKeychainErrorDomain: 3,
  MCEmailErrorDomain: 8,
  MCWebClipErrorDomain: 1,
  MCCertificateErrorDomain: 7,
  MCDefaultsErrorDomain: 2,
  MCAPNErrorDomain: 1,
  MCMDMErrorDomain: 77,
  MCWiFiErrorDomain: 6,
  MCTunnelErrorDomain: 3,
  MCVPNErrorDomain: 6,
  MCSubCalErrorDomain: 3,
  MCCalDAVErrorDomain: 3,
  MCDAErrorDomain: 3,
  MCLDAPErrorDomain: 3,
  MCCardDAVErrorDomain: 3,
  MCEASErrorDomain: 8,
  MCSCEPErrorDomain: 14,
  MCHTTPTransactionErrorDomain: 3,
  MCOTAProfilesErrorDomain: 4,
  MCProvisioningProfileErrorDomain: 3,
  MCDeviceCapabilitiesErrorDomain: 2,
  MCSettingsErrorDomain: 3,
  MCChaperoneErrorDomain: 2,
  MCStoreErrorDomain: 2,
  MCGlobalHTTPProxyErrorDomain: 2,
  MCSingleAppErrorDomain: 1,
  MCSSOErrorDomain: 5,
  MCFontErrorDomain: 3,
  MCCellularErrorDomain: 2,
  MCKeybagErrorDomain: 2,
  MCDomainsErrorDomain: 1,
  MCWebContentFilterErrorDomain: 2,
  MCNetworkUsageRulesErrorDomain: 3,
  MCOSXServerErrorDomain: 3,
  MCHomeScreenLayoutErrorDomain: 1,
  MCNotificationSettingsErrorDomain: 1,
  MCEDUClassroomErrorDomain: 4,
  MCSharedDeviceConfigurationErrorDomain: 1,
}

const domainOf = (error: (typeof mdmErrors)[number]) => error.codeContext?.[0] ?? ''
const fromTheList = mdmErrors.filter(({ source }) => source.includes('apple/mdm-protocol-reference'))

test.each(Object.entries(inApplesList))('%s has the %i codes of the list', (domain, count) => {
  expect(fromTheList.filter((error) => domainOf(error) === domain)).toHaveLength(count)
})

test('the list has 271 codes, and what comes from elsewhere is known to', () => {
  expect(fromTheList).toHaveLength(271)
  const others = mdmErrors.filter((error) => !fromTheList.includes(error)).map(({ id }) => id)
  expect(others.toSorted()).toEqual([
    ...[33005, 33018, 33025, 34000, 34003, 34004, 34005, 34006, 34007, 34008, 34011].map(
      (code) => `apns/mdm-mc-cloud-configuration-error-domain-${code}`,
    ),
    'apns/mdm-mc-mdm-error-domain-12078',
    'apns/mdm-mdm-scep-15002',
  ])
})

test('an id is that of its domain and code', () => {
  for (const error of mdmErrors) expect(error.id).toBe(mdmErrorId(domainOf(error), Number(error.code)))
})

test('a code that Apple lists twice has both meanings', () => {
  expect(mdmErrorMeanings('MCAPNErrorDomain', 11000).map(({ en }) => en)).toEqual([
    'The APN cannot be installed.',
    'A custom APN is installed already.',
  ])
})

test('a code with one meaning has the one of its summary, an unknown code none', () => {
  expect(mdmErrorMeanings('MCSCEPErrorDomain', 22013)).toHaveLength(1)
  expect(mdmErrorMeanings('MCSCEPErrorDomain', 22999)).toEqual([])
  expect(mdmErrorMeanings('toString', 1)).toEqual([])
})

test('the same number in another domain is another error', () => {
  expect(mdmErrorMeanings('MCCloudConfigurationErrorDomain', 34007)).toHaveLength(1)
  expect(mdmErrorMeanings('MCSSOErrorDomain', 34007)).toEqual([])
})

test('the domain of MDM has two names, and its numbers are the same under both', () => {
  const recogniser = createRecogniser(mdmErrors)
  const ids = (code: string) => recogniser.byCode(code).map(({ id }) => id)
  expect(ids('MDMErrorDomain 12075')).toEqual(['apns/mdm-mc-mdm-error-domain-12075'])
  const named = mdmErrors.filter((error) => domainOf(error) === 'MCMDMErrorDomain')
  for (const { id, code } of named) expect(ids(`MDMErrorDomain ${code}`)).toEqual([id])
  expect(
    recogniser
      .recognise('<integer>12075</integer>\n<key>ErrorDomain</key>\n<string>MDMErrorDomain</string>')
      ._unsafeUnwrap()
      .map(({ id }) => id),
  ).toEqual(['apns/mdm-mc-mdm-error-domain-12075'])
})

test.each([
  ['MCCloudConfigErrorDomain – 0x80ED (33005)', 'mc-cloud-configuration-error-domain-33005'],
  ['DMCMDMErrorDomain Code=12021', 'mc-mdm-error-domain-12021'],
  ['MCSCEPErrorDomain Fehler 22013', 'mc-scep-error-domain-22013'],
  ['MCSCEPErrorDomain Fehlercode 22013', 'mc-scep-error-domain-22013'],
  ['MCSCEPErrorDomain erreur 22013', 'mc-scep-error-domain-22013'],
  ['MCSCEPErrorDomain エラー 22013', 'mc-scep-error-domain-22013'],
])('%s is found, whoever wrote it', (text, id) => {
  const found = createRecogniser(mdmErrors).recognise(text)._unsafeUnwrap()
  expect(found).toMatchObject([{ id: `apns/mdm-${id}`, certainty: 'identified' }])
})

test('15002 is of the VPN in one place and of SCEP on a Mac in another', () => {
  const recogniser = createRecogniser(mdmErrors)
  expect(recogniser.byCode('15002').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['apns/mdm-mc-vpn-error-domain-15002', 'apns/mdm-mdm-scep-15002']),
  )
  const text =
    'MDM-SCEP (15002): Unable to obtain certificate from SCEP server at "https://mdm.example.com/scep".'
  expect(
    recogniser
      .recognise(text)
      ._unsafeUnwrap()
      .map(({ id }) => id),
  ).toEqual(['apns/mdm-mdm-scep-15002'])
})

/** Codes that bear on the documents: each says what to do. */
const relevant: readonly (readonly [string, readonly number[]])[] = [
  ['MCProfileErrorDomain', [1000, 1003, 1004, 1006, 1009, 1010]],
  ['MCPayloadErrorDomain', [2002, 2003, 2004]],
  [
    'MCInstallationErrorDomain',
    [4001, 4004, 4005, 4008, 4009, 4012, 4013, 4014, 4015, 4022, 4023, 4025, 4027],
  ],
  ['MCPasscodeErrorDomain', [5010, 5011]],
  ['MCCertificateErrorDomain', [9000, 9001, 9002, 9004, 9005, 9006]],
  [
    'MCMDMErrorDomain',
    [12001, 12002, 12004, 12005, 12007, 12009, 12011, 12012, 12015, 12016, 12020, 12021, 12022, 12078],
  ],
  ['MCSCEPErrorDomain', Array.from({ length: 14 }, (_, i) => 22000 + i)],
  ['MCHTTPTransactionErrorDomain', [23000, 23001, 23002]],
  ['MCOTAProfilesErrorDomain', [24000, 24001, 24002, 24003]],
  ['MCCloudConfigurationErrorDomain', [33005, 34000, 34003, 34004, 34005, 34006, 34007, 34008]],
]

test.each(relevant)('the relevant codes of %s carry advice', (domain, codes) => {
  for (const code of codes) {
    const error = mdmErrors.find(({ id }) => id === (mdmErrorId(domain, code) as string))
    expect(error?.advice, `${domain} ${code}`).toBeDefined()
  }
})

test("what Apple's codes mean is said without the identifiers and tools of one issuer", () => {
  for (const { id, summary, advice } of mdmErrors)
    expect(JSON.stringify([summary, advice]), id).not.toMatch(/IMEI|SIM\b|Importer|Cybertrust|CloudGate/)
})
