import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { mdmErrors, responseErrors, serverAnswerErrors, statusErrors, tlsErrors } from './index.ts'

const recogniser = createRecogniser([
  ...responseErrors,
  ...statusErrors,
  ...tlsErrors,
  ...mdmErrors,
  ...serverAnswerErrors,
])

const idsIn = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id }) => id)

test.each([
  ['{"reason":"DeviceTokenNotForTopic"}', 'apns/response-device-token-not-for-topic'],
  ['push failed: {"reason":"Forbidden"}', 'apns/response-forbidden'],
  ['{"reason":"Unregistered","timestamp":1735689600000}', 'apns/response-unregistered'],
  [
    'Post "https://api.push.apple.com/3/device/1f2e": remote error: tls: expired certificate',
    'apns/tls-certificate-expired',
  ],
  [
    'api.push.apple.com SSL_connect returned=1 errno=0: sslv3 alert certificate expired',
    'apns/tls-certificate-expired',
  ],
  ['MDM server: SSL_connect returned=1: sslv3 alert certificate revoked', 'apns/tls-certificate-revoked'],
  ['Error Domain=MCSCEPErrorDomain Code=22013', 'apns/mdm-mc-scep-error-domain-22013'],
  ['Domain : MCInstallationErrorDomain\n    Code   : 4009', 'apns/mdm-mc-installation-error-domain-4009'],
  [
    'Error Domain=MCCloudConfigurationErrorDomain Code=34007 "The Device Enrollment service could not verify the identity of this device."',
    'apns/mdm-mc-cloud-configuration-error-domain-34007',
  ],
  ['The Registration Authority’s response is invalid.', 'apns/mdm-mc-scep-error-domain-22003'],
  ['{"code":"com.apple.unrecognized.device"}', 'apns/mdm-server-unrecognized-device'],
  ['<key>code</key>\n<string>com.apple.unrecognized.device</string>', 'apns/mdm-server-unrecognized-device'],
  ['HTTP 403 {"code": "com.apple.well-known.failed"}', 'apns/mdm-server-well-known-failed'],
])('%j is %s', (text, id) => {
  expect(idsIn(text)).toEqual([id])
})

test.each([
  'The service was forbidden to shut down.',
  'サーバーから 403 が返されました。',
  'Order 22013 has been shipped.',
  'api.push.apple.com was reached at 12004 ms.',
])('%j is none of them', (text) => {
  expect(idsIn(text)).toEqual([])
})

test.each([
  'DOMAIN NUMBER',
  'DOMAIN:NUMBER',
  'DOMAIN (NUMBER)',
  'Error Domain=DOMAIN Code=NUMBER',
  '[DOMAIN – NUMBER]',
  'NUMBER DOMAIN',
])('a domain with its number is known alike as a text and as a code: %s', (notation) => {
  for (const { id, code, codeContext = [] } of mdmErrors)
    for (const domain of codeContext.filter((word) => word.endsWith('ErrorDomain')).slice(0, 1)) {
      const given = notation.replace('DOMAIN', domain).replace('NUMBER', String(code))
      expect(idsIn(given), given).toContain(id)
      expect(
        recogniser.byCode(given).map((error) => error.id),
        given,
      ).toContain(id)
    }
})

test.each(['NSPOSIXErrorDomain 1', 'NSURLErrorDomain -1009', 'kCFErrorDomainCFNetwork 310'])(
  '%s, which any program reports, is none of them, as a text or as a code',
  (given) => {
    expect(idsIn(given)).toEqual([])
    expect(recogniser.byCode(given)).toEqual([])
  },
)
