import { certificateLifecycle, remindersOn } from '@shindan/core'
import { deviceCertificateFacts } from '../facts/device-certificate.ts'

/** The life of a device certificate that CLOMO had installed: five years, which are read from the certificate. */
export const installedCertificate = certificateLifecycle(deviceCertificateFacts, {
  id: 'clomo/installed-certificate',
  label: { ja: 'CLOMO のインストール済みデバイス証明書', en: 'Installed device certificate of CLOMO' },
  source: ['clomo-support-11762'],
  timeZone: 'Asia/Tokyo',
  expires: 'clomo.certificateExpiresAt',
  fact: 'clomo.installedCertificateExpiry',
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
