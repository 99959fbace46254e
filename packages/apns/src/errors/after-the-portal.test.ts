import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { apns } from '../plugin.ts'

const diagnoser = createDiagnoser({ plugins: [apns] })
const now = '2026-03-01T09:00:00+09:00'
const identified = (text: string) =>
  diagnoser
    .diagnose({ text, facts: {}, now })
    ._unsafeUnwrap()
    .errors.filter(({ certainty }) => certainty === 'identified')
    .map(({ id }) => id)
const entry = (id: string) => apns.errors.find((error) => error.id === id)

test.each([
  [
    'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64',
    'portal-file-type',
  ],
  [
    'mdmd: Rejecting MDM push dictionary because it does not have the right magic string.',
    'push-magic-stale',
  ],
  ['<key>CommandUUID</key>\n<string>0001</string>\n<key>Status</key>\n<string>NotNow</string>', 'not-now'],
  ['The profile must be a system profile. User profiles are not supported', 'mdm-nsposix-error-domain-1'],
  [
    'プッシュ証明書を更新してから、登録済みのiPhoneがすべて応答しなくなりました',
    'devices-silent-since-renewal',
  ],
  ['After we renewed our push certificate all devices stopped responding', 'devices-silent-since-renewal'],
])('%s', (text, id) => {
  expect(identified(text)).toEqual([`apns/${id}`])
})

test.each([
  'プッシュ証明書を更新しましたが、デバイスとは問題なく通信できています',
  'Error Domain=NSPOSIXErrorDomain Code=1 "Operation not permitted"',
  'tls: failed to parse private key',
  'x509: private key does not match public key',
  'smime: pkcs7: signing time "2024-06-13T07:00:24Z" is outside of certificate validity',
])('%s is none of them', (text) => {
  expect(identified(text)).toEqual([])
})

describe('five certificates, told apart', () => {
  test.each([
    [
      'POST https://api.push.apple.com/3/device/1f2e: remote error: tls: expired certificate',
      'tls-certificate-expired',
    ],
    [
      'error retrieving device certificate: CMS verify MDM Signed Message: pkcs7: signing time "2024-06-13T07:00:24Z" is outside of certificate validity "2023-06-06T13:07:58Z" to "2024-06-05T13:07:58Z"',
      'device-identity-expired',
    ],
    [
      'Certificate Signature Verification failed because the signing certificate is expired.',
      'portal-signature-verification-failed',
    ],
    [
      'retrieving push cert for topic "com.apple.mgmt.External.1111": tls: failed to parse private key',
      'key-unreadable',
    ],
    [
      'retrieving push cert for topic "com.apple.mgmt.External.0e1b97d0-f5d2-45cb-8fe1-0a8de5df88df": tls: failed to parse private key',
      'key-unreadable',
    ],
    ['push cert: tls: private key does not match public key', 'key-mismatch'],
    [
      'Post https://api.push.apple.com/3/device/c063f01a: remote error: tls: error decrypting message',
      'key-mismatch',
    ],
  ])('%s', (text, id) => {
    expect(identified(text)).toEqual([`apns/${id}`])
  })

  test('nobody is asked for a key', () => {
    for (const id of ['apns/key-unreadable', 'apns/key-mismatch']) {
      expect(entry(id)?.advice?.en[0], id).toMatch(/never attach or paste it/)
      expect(JSON.stringify(entry(id)), id).not.toMatch(/send (?:us )?the (?:private )?key|鍵を(?:送|お送り)/)
    }
  })
})

test('two topics after a renewal: another certificate was registered, which the topic decides', () => {
  const text =
    'certificate Fleet now signs pushes with:   APSP:21225bc6-0000-0000-0000-c58c43ae86ae\ntopic already-enrolled devices still use:  com.apple.mgmt.External.09eb97d0-0000-0000-0000-8a8de5df88df'
  const rules = (facts: object) =>
    diagnoser
      .diagnose({ text, facts, now })
      ._unsafeUnwrap()
      .findings.map(({ rule, verdict }) => `${rule} ${verdict}`)
  expect(rules({})[0]).toBe('apns/different-certificate-renewed possible')
  expect(rules({ 'apns.topicUnchanged': false })[0]).toBe('apns/different-certificate-renewed confirmed')
})

test('waiting is no error', () => {
  expect(entry('apns/not-now')?.severity).toBe('info')
  expect(diagnoser.diagnose({ code: 'NotNow', facts: {}, now })._unsafeUnwrap().errors[0]?.id).toBe(
    'apns/not-now',
  )
})

test("Apple's reminder leads to the renewal, and no device is enrolled anew", () => {
  const mail =
    'Subject: Apple Push Notification Service certificate expiration\nHello, the following certificate, created for the Apple ID mdm@example.com will expire on November 30, 2026. Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate. Subject DN: CN=APSP:1111, UID=com.apple.mgmt.External.1111'
  expect(identified(mail)).toEqual(['apns/renewal-reminder'])
  const advice = entry('apns/renewal-reminder')?.advice
  expect(advice?.ja.join()).toMatch(/apns\/renew.*登録し直す前に、まず更新を試します/)
})
