import { apns, pushCertificateLifecycle } from '@shindan/apns'

const dates = pushCertificateLifecycle(apns.facts, {
  id: 'clomo/push-certificate',
  label: { ja: 'CLOMO の MDM プッシュ通知用証明書', en: 'Push certificate of CLOMO' },
  source: ['CL-02', 'CL-31', 'clomo-push-renewal'],
  timeZone: 'Asia/Tokyo',
  expires: 'apns.expiresAt',
  fact: 'clomo.pushCertificateExpiry',
  renewalDue: { months: 3 },
  consequence: {
    ja: '登録済みのデバイスと通信できなくなります。まず、同じ Apple ID で同じ証明書を更新してください（期限を過ぎたあとも更新できるかどうかは、CLOMO のマニュアルに書かれていません）。別の証明書に置き換えると、すべてのデバイスの再登録が必要になります。',
    en: 'The enrolled devices can no longer be reached. First try to renew the same certificate with the same Apple ID (the manual of CLOMO does not say whether that works after expiry). If another certificate replaces it, every device has to be enrolled again.',
  },
  reminders: {
    'mail-3-months': {
      label: { ja: '有効期限の 3 か月前からのメール', en: 'Mail from three months before expiry' },
      before: 'expires',
      months: 3,
      untilDays: 0,
    },
  },
})

/** CLOMO's dates of a push certificate: mails from three months before. Whether it renews after expiry it does not say. */
export const pushCertificate: typeof dates = {
  ...dates,
  phases: {
    ...dates.phases,
    'expired-renewable': {
      ...dates.phases['expired-renewable'],
      label: { ja: '期限切れ', en: 'Expired' },
    },
  },
}
