import { certificateLifecycle, remindersOn } from '@shindan/core'
import { given } from '../facts/given.ts'

/**
 * The life of a device certificate once it is installed. How long that is differs from service to service, so it is read
 * from the certificate; nobody has published when its users are told of its end.
 */
export const installedCertificate = certificateLifecycle(given, {
  id: 'cybertrust/installed-certificate',
  label: { ja: 'インストール済みのデバイス証明書', en: 'Installed device certificate' },
  source: ['rfc5280'],
  timeZone: 'Asia/Tokyo',
  expires: 'cybertrust.certificateExpiresAt',
  fact: 'cybertrust.installedCertificateExpiry',
  renewalDue: { days: 30 },
  reminders: remindersOn('notice', [30, 7, 1, 0]),
  expired: { expired: { ja: '期限切れ', en: 'Expired' } },
  inferred: true,
})
