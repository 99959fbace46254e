import { apns, pushCertificateLifecycle } from '@shindan/apns'
import { remindersOn } from '@shindan/core'

/**
 * LanScope An's dates of a push certificate: mails to the addresses set in the console on four days (LS-14), and apart
 * from them a notice at every sign-in to the console from 30 days before on (LS-11). What the notice does after expiry
 * is not known; here it ends with the day. After expiry it can still be renewed, and management resumes (LS-07); a new
 * certificate needs the profile installed again on every device.
 */
export const pushCertificate = pushCertificateLifecycle(apns.facts, {
  id: 'lanscope/push-certificate',
  label: { ja: 'LanScope An の MDM 証明書', en: 'MDM certificate of LanScope An' },
  source: ['LS-04', 'LS-05', 'LS-06', 'LS-07', 'LS-10', 'LS-11', 'LS-13', 'LS-14'],
  timeZone: 'Asia/Tokyo',
  expires: 'apns.expiresAt',
  fact: 'lanscope.pushCertificateExpiry',
  renewalDue: { days: 30 },
  consequence: {
    ja: '登録済みの iOS デバイスと通信できず、管理できなくなります。期限を過ぎても更新でき、更新すれば管理を再開できます。すぐに、前回と同じ Apple ID で同じ MDM 証明書を更新してください。新しい証明書は作成しないでください。すべての iOS デバイスに MDM 構成プロファイルをインストールし直すことになります。',
    en: 'The enrolled iOS devices can no longer be reached or managed. The certificate can still be renewed, and management resumes once it is. Renew the same MDM certificate at once, with the same Apple ID as last time. Do not create a new one: the MDM configuration profile would have to be installed again on every iOS device.',
  },
  reminders: {
    ...remindersOn('mail', [30, 7, 1, 0]),
    'console-popup': {
      label: {
        ja: 'ログイン時のポップアップ（残り 30 日以内）',
        en: 'Popup at sign-in (30 days left or fewer)',
      },
      before: 'expires',
      days: 30,
      untilDays: 0,
    },
  },
})
