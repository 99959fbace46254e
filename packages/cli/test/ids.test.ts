import { currentId, kebabCase, rulesOf } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { openDiagnoser } from '../src/plugins.ts'

/**
 * Ids are public: consoles switch on them. Removing or renaming one, or giving it another type, is a breaking change;
 * what is cited may only grow. `–` stands for none, `CT-40…CT-43` for every row between.
 */
const errors = tableOf(`
  cybertrust/authentication-failed | 400 | windows macos | CT-03 CT-04
  cybertrust/under-maintenance | 501 | windows macos | CT-15 CT-16
  cybertrust/retrieval-not-permitted | 503 | windows macos | CT-21 CT-22
  cybertrust/registration-failed | 600 | windows macos | CT-34 CT-35
  cybertrust/security-delay-required | – | ios | CT-56 CT-57
  cybertrust/certificate-missing-or-bad-request | – | android | CT-62
  cybertrust/device-not-supported | – | android | CT-67 CT-68
  cybertrust/serial-number-unavailable | SET_003 | chromeos | CT-74 CT-75
  platforms/profile-not-installed | – | ios ipados | –
  platforms/profile-server-unreachable | – | ios ipados | –
  platforms/profile-scep-response-invalid | – | ios ipados | –
  platforms/profile-mdm-status | – | ios ipados | –
  apns/portal-invalid-csr | – | – | CL-14
  apns/portal-invalid-characters-in-notes | – | – | CL-19
  apns/portal-signature-verification-failed | -80018 | – | –
  apns/apple-account-unavailable | – | – | CL-04…CL-07
  clomo/push-certificate-incorrect | – | – | CL-23
  clomo/push-certificate-subject-differs | – | – | CL-27
  lanscope/invalid-certificate | – | – | LS-44
  lanscope/public-key-mismatch | – | – | LS-45
  lanscope/reading-interrupted | – | – | LS-46
  lanscope/different-certificate | – | – | LS-48
  bizmobile/sync-install-required | SyncRequired | ios ipados | BM-01 BM-45
  bizmobile/push-certificate-invalid-alarm | – | – | BM-19
`)
/** The reasons of APNs; each is an error of its own. */
const reasons = `
  BadCollapseId BadDeviceToken BadExpirationDate BadMessageId BadPriority BadTopic DeviceTokenNotForTopic
  DuplicateHeaders IdleTimeout InvalidPushType MissingDeviceToken MissingTopic PayloadEmpty TopicDisallowed
  BadCertificate BadCertificateEnvironment ExpiredProviderToken InvalidProviderToken MissingProviderToken
  UnrelatedKeyIdInToken BadEnvironmentKeyIdInToken Forbidden BadPath MethodNotAllowed ExpiredToken Unregistered
  PayloadTooLarge TooManyProviderTokenUpdates TooManyRequests InternalServerError ServiceUnavailable Shutdown
  BadChannelId ChannelNotRegistered MissingChannelId CannotCreateChannelConfig FeatureNotEnabled MissingPushType
`
const rules = tableOf(`
  cybertrust/wrong-device | cybertrust/authentication-failed cybertrust/certificate-missing-or-bad-request platforms/profile-not-installed platforms/profile-server-unreachable platforms/profile-scep-response-invalid platforms/profile-mdm-status | CT-05 CT-39…CT-44 CT-63
  cybertrust/mac-address-invalid | cybertrust/authentication-failed | CT-07…CT-11
  cybertrust/certificate-identifier-wrong | cybertrust/authentication-failed | CT-12…CT-14
  cybertrust/service-maintenance | cybertrust/under-maintenance | CT-17…CT-20
  cybertrust/install-period-elapsed | cybertrust/retrieval-not-permitted | CT-23 CT-24
  cybertrust/retrieval-period-elapsed | cybertrust/retrieval-not-permitted | CT-25…CT-33
  cybertrust/store-permission-missing | cybertrust/registration-failed | CT-36
  cybertrust/security-warning-declined | cybertrust/registration-failed | CT-37
  cybertrust/store-access-denied | cybertrust/registration-failed | CT-38
  cybertrust/network-unstable | platforms/profile-not-installed platforms/profile-server-unreachable platforms/profile-scep-response-invalid platforms/profile-mdm-status | CT-40…CT-48
  cybertrust/imei-not-reflected | platforms/profile-not-installed platforms/profile-server-unreachable platforms/profile-scep-response-invalid platforms/profile-mdm-status | CT-40…CT-44 CT-49 CT-50 CT-55
  cybertrust/imei-switching | platforms/profile-not-installed platforms/profile-server-unreachable platforms/profile-scep-response-invalid platforms/profile-mdm-status | CT-40…CT-44 CT-51…CT-55
  cybertrust/stolen-device-protection | cybertrust/security-delay-required | CT-57…CT-61
  cybertrust/guid-regenerated | cybertrust/certificate-missing-or-bad-request | CT-64…CT-66
  cybertrust/not-android | cybertrust/device-not-supported | CT-70
  cybertrust/desktop-site-on | cybertrust/device-not-supported | CT-71
  cybertrust/not-chrome | cybertrust/device-not-supported | CT-73
  cybertrust/chrome-licence-short | cybertrust/serial-number-unavailable | CT-76
  cybertrust/chromebook-not-managed | cybertrust/serial-number-unavailable | CT-77
  cybertrust/pre-setup-incomplete | cybertrust/serial-number-unavailable | CT-78
  apns/portal-temporary-fault | apns/portal-invalid-csr | CL-16…CL-18
  apns/csr-malformed | apns/portal-invalid-csr | –
  apns/notes-not-alphanumeric | apns/portal-invalid-characters-in-notes | CL-20 CL-21
  apns/csr-signature-outdated | apns/portal-signature-verification-failed apns/portal-invalid-csr | –
  apns/apple-account-credentials-lost | apns/apple-account-unavailable | CL-06 CL-08…CL-12
  apns/apple-account-phone-lost | apns/apple-account-unavailable | CL-07
  apns/certificate-expired | apns/response-bad-certificate facts-alone | LS-05…LS-07
  apns/not-a-push-certificate | clomo/push-certificate-incorrect lanscope/invalid-certificate | LS-44
  apns/csr-mismatch | clomo/push-certificate-incorrect lanscope/public-key-mismatch | CL-24 LS-26 LS-45
  apns/different-certificate-renewed | clomo/push-certificate-subject-differs lanscope/different-certificate apns/response-device-token-not-for-topic apns/response-bad-topic apns/response-topic-disallowed | CL-28 LS-48
  apns/validity-not-extended | facts-alone | LS-40
  lanscope/network-unstable | lanscope/reading-interrupted | LS-46
  lanscope/internet-explorer-download | facts-alone | LS-34
  lanscope/secret-in-memo | facts-alone | LS-18
  lanscope/no-mail-recipient | facts-alone | LS-13
  bizmobile/push-certificate-unregistered | bizmobile/sync-install-required | BM-14 BM-15
  bizmobile/push-certificate-expired | bizmobile/sync-install-required | BM-16 BM-17
  bizmobile/push-certificate-invalid | bizmobile/sync-install-required bizmobile/push-certificate-invalid-alarm | BM-19…BM-23
  bizmobile/device-offline | bizmobile/sync-install-required | BM-29 BM-30
  bizmobile/passcode-locked | bizmobile/sync-install-required | BM-33…BM-37
  bizmobile/settings-unsupported | bizmobile/sync-install-required | BM-40
  bizmobile/temporary-device-fault | bizmobile/sync-install-required | BM-42…BM-44
  clomo/command-not-received | facts-alone | CD-12
  clomo/plain-certificate-under-upn | facts-alone | CD-04
`)
const facts = tableOf(`
  device.platform | choice: windows macos ios ipados android chromeos tvos
  device.osVersion | version
  cybertrust.isDesignatedDevice | boolean
  cybertrust.identifierKind | choice: mac-address imei imei2 udid guid serial-number
  cybertrust.macRandomization | boolean
  cybertrust.registeredMacMatches | boolean
  cybertrust.certificateIdentifier | text, sensitive
  cybertrust.identifierEntry | choice: typed pasted
  cybertrust.errorShownAt | instant
  cybertrust.issuedAt | instant
  cybertrust.firstRetrievedAt | instant or null
  cybertrust.certificateExpiresAt | instant
  cybertrust.hasSeveralLocalProfiles | boolean
  cybertrust.canInstallToStore | boolean
  cybertrust.securityWarningAnswer | choice: yes no
  cybertrust.storeAccessDenied | boolean
  cybertrust.networkStable | boolean
  cybertrust.ipAddressChanges | boolean
  cybertrust.simInsertedWhileOn | boolean
  cybertrust.hasSecondImei | boolean
  cybertrust.stolenDeviceProtection | boolean
  cybertrust.securityDelayStartedAt | instant
  cybertrust.guidAppReinstalledSinceIssue | boolean
  cybertrust.guidAppReinstalledAt | instant or null
  cybertrust.browser | choice: chrome in-app other
  cybertrust.desktopSite | boolean
  cybertrust.hasChromeEnterpriseLicence | boolean
  cybertrust.chromebookManaged | boolean
  cybertrust.chromeosPreSetupDone | boolean
  apns.appleAccount | choice: same-as-last-time other lost
  apns.notes | text or null
  apns.uploadedFile | choice: mdm-push-certificate app-push-certificate other-certificate csr vendor-signed-csr private-key pkcs12 pkcs7 unreadable
  apns.keyMatchesCsr | boolean
  apns.topicUnchanged | boolean
  apns.validityExtended | boolean
  apns.expiresAt | instant
  lanscope.browser | choice: internet-explorer other
  lanscope.memo | text or null, sensitive
  lanscope.mailRecipient | text or null, sensitive
  lanscope.networkStable | boolean
  bizmobile.pushCertificateExpiresAt | instant or null
  bizmobile.pushCertificateSerial | text or null
  bizmobile.pushCertificateSubject | text or null
  bizmobile.invalidCertificateAlarm | boolean
  bizmobile.informationRequestedAt | instant
  bizmobile.lastAccessAt | instant or null
  bizmobile.securityCheckAt | instant or null
  bizmobile.failureReasonInLog | boolean
  clomo.managed | boolean
  clomo.contract | choice: none standard upn
  clomo.userLinked | boolean
  clomo.usesSecuredBrowser | boolean
  clomo.appInformationFetched | boolean
  clomo.androidMode | choice: legacy fully-managed work-profile-personal work-profile-company dedicated
  clomo.passwordPolicyApplied | boolean
  clomo.passwordRequired | boolean
  clomo.windowsAgentInstalled | boolean
  clomo.certificate | choice: none issued installed revoked
  clomo.certificateKind | choice: standard upn
  clomo.commandIssuedAt | instant
  clomo.certificateExpiresAt | instant
  clomo.commandReceivedAt | instant or null
`)
const lifecycles = tableOf(`
  cybertrust/cloudgate-install | CT-23…CT-33
  cybertrust/maintenance | CT-19
  cybertrust/security-delay | CT-59
  cybertrust/installed-certificate | rfc5280
  clomo/installed-certificate | clomo-support-11762
  clomo/device-certificate | CD-12
  apns/push-certificate | CL-02 LS-04…LS-07
  lanscope/push-certificate | LS-11 LS-14
  bizmobile/push-certificate | –
  clomo/push-certificate | –
`)
const operations = tableOf(`
  clomo/issue-device-certificate | CD-01 CD-10 CD-17 CD-18 CD-24 CD-25
  clomo/issue-secured-apps-certificate | CD-13 CD-14
  clomo/install-silently | CD-28 CD-29
  clomo/allow-app | CD-31…CD-33
  clomo/withdraw-app | CD-34
  clomo/revoke | CD-35…CD-37
  clomo/switch-to-upn | CD-04
  apns/renew | CL-05 CL-08…CL-12 LS-16…LS-26
`)
/** Old ids, which are never given to something else, and what they lead to. */
const renamed = tableOf(`
  cybertrust/profile-not-installed | platforms/profile-not-installed
  cybertrust/scep-success | platforms/scep-success
  cybertrust/scep-failure | platforms/scep-failure
  cybertrust/scep-pending | platforms/scep-pending
  cybertrust/scep-bad-alg | platforms/scep-bad-alg
  cybertrust/scep-bad-message-check | platforms/scep-bad-message-check
  cybertrust/scep-bad-request | platforms/scep-bad-request
  cybertrust/scep-bad-time | platforms/scep-bad-time
  cybertrust/scep-bad-cert-id | platforms/scep-bad-cert-id
`)

const diagnoser = openDiagnoser()
const { composition } = diagnoser

describe('errors', () => {
  test.each(errors)('%s %s %s %s', (id, code, platforms, rows) => {
    const error = composition.errors.get(id)
    expect(error?.code ?? '–').toBe(code)
    expect(error?.platforms).toEqual(listOf(platforms))
    expect(error?.source).toEqual(expect.arrayContaining(rowsOf(rows)))
  })

  test.each(listOf(reasons))('the APNs reason %s', (reason) => {
    expect(composition.errors.get(`apns/response-${kebabCase(reason)}`)?.code).toBe(reason)
  })

  test.each(['badAlg', 'badMessageCheck', 'badRequest', 'badTime', 'badCertId'])(
    'the SCEP failInfo %s',
    (info) => {
      expect(composition.errors.has(`platforms/scep-${kebabCase(info)}`)).toBe(true)
    },
  )
})

describe('rules', () => {
  test.each(rules)('%s explains %s, stands on %s', (id, explained, rows) => {
    const rule = composition.rules.get(id)
    const explains = [...composition.causes]
      .filter(([, causes]) => rulesOf(causes).includes(id))
      .map(([error]) => error)
    const named = listOf(explained).filter((error) => error !== 'facts-alone')
    expect(explains).toEqual(expect.arrayContaining(named))
    expect(rule?.source).toEqual(expect.arrayContaining(rowsOf(rows)))
  })

  test.each(rules.filter(([, explained]) => explained.endsWith('facts-alone')))('%s needs no error', (id) => {
    const example = composition.rules.get(id)?.examples.find(({ expect }) => expect === 'confirmed')
    const input = { facts: example?.facts ?? {}, now: example?.now ?? '2025-01-01T00:00:00Z' }
    const { findings } = diagnoser.diagnose(input)._unsafeUnwrap()
    expect(findings).toContainEqual(expect.objectContaining({ rule: id, verdict: 'confirmed' }))
  })
})

test.each(renamed)('the old id %s leads to %s', (old, id) => {
  expect(composition.errors.has(old)).toBe(false)
  expect(currentId(old, composition)).toBe(id)
})

test.each(facts)('the fact %s is a %s', (id, type) => {
  const fact = composition.facts[id]
  const choices = fact?.choices ? `: ${Object.keys(fact.choices).join(' ')}` : ''
  expect(
    `${fact?.type}${choices}${fact?.nullable ? ' or null' : ''}${fact?.sensitive ? ', sensitive' : ''}`,
  ).toBe(type)
})

test.each(lifecycles)('the lifecycle %s stands on %s', (id, rows) => {
  expect(composition.lifecycles.get(id)?.source).toEqual(expect.arrayContaining(rowsOf(rows)))
})

test.each(operations)('the operation %s stands on %s', (id, rows) => {
  const operation = composition.operations.get(id)
  const source = [...(operation?.source ?? []), ...(operation?.requirements ?? []).flatMap((of) => of.source)]
  expect(source).toEqual(expect.arrayContaining(rowsOf(rows)))
})

/** Cells of a table, always as many as the widest row has. */
function tableOf(text: string): readonly (readonly [string, string, string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', second = '', third = '', fourth = ''] = line.split(' | ').map((cell) => cell.trim())
      return [id, second, third, fourth]
    })
}

function listOf(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '' && word !== '–')
}

function rowsOf(cell: string): string[] {
  return listOf(cell).flatMap((word) => {
    const [, document, first, last] = /^(\w+)-(\d+)…\w+-(\d+)$/.exec(word) ?? []
    if (!document) return [word]
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, i) => `${document}-${String(Number(first) + i).padStart(2, '0')}`,
    )
  })
}
