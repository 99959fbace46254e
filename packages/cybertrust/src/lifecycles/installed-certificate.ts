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
  consequence: {
    ja: 'この証明書で認証している接続（Wi-Fi、VPN、クラウドサービスなど）ができなくなります。使い続けるには、管理者が新しい証明書を発行し、デバイスにインストールする必要があります。',
    en: 'Connections that use this certificate (Wi-Fi, VPN, cloud services) stop working. To restore them, issue a new certificate and install it on the device.',
  },
  toDo: {
    ja: '新しい証明書を発行し、デバイスにインストールしてください。',
    en: 'Issue a new certificate and install it on the device.',
  },
  inferred: true,
})
