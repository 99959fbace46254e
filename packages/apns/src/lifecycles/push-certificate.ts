import { remindersOn } from '@shindan/core'
import { given } from '../facts/given.ts'
import { pushCertificateLifecycle } from './push-certificate-lifecycle.ts'

/**
 * An Apple push certificate under no particular console, with reminders to start from: when Apple's own mails come is
 * told differently by everyone who had them. Other days: `pushCertificateLifecycle`.
 */
export const pushCertificate = pushCertificateLifecycle(given, {
  id: 'apns/push-certificate',
  label: { ja: 'Apple プッシュ証明書', en: 'Apple push certificate' },
  source: ['CL-02', 'CL-31', 'LS-04', 'LS-05', 'LS-06', 'LS-07'],
  timeZone: 'Asia/Tokyo',
  expires: 'apns.expiresAt',
  fact: 'apns.pushCertificateExpiry',
  renewalDue: { days: 30 },
  reminders: remindersOn('notice', [30, 7, 1, 0]),
  inferred: true,
})
