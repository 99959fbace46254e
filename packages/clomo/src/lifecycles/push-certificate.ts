import { apns, pushCertificateLifecycle } from '@shindan/apns'

/** CLOMO's dates of a push certificate: mails from three months before. */
export const pushCertificate = pushCertificateLifecycle(apns.facts, {
  id: 'clomo/push-certificate',
  label: { ja: 'CLOMO のプッシュ証明書', en: 'Push certificate of CLOMO' },
  source: ['CL-02', 'CL-31', 'clomo-push-renewal'],
  timeZone: 'Asia/Tokyo',
  expires: 'apns.expiresAt',
  fact: 'clomo.pushCertificateExpiry',
  renewalDue: { months: 3 },
  reminders: {
    'mail-3-months': {
      label: { ja: '有効期限の 3 か月前からのメール', en: 'Mail from three months before expiry' },
      before: 'expires',
      months: 3,
      untilDays: 0,
    },
  },
})
