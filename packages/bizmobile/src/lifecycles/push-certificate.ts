import { pushCertificateLifecycle } from '@shindan/apns'
import { remindersOn } from '@shindan/core'
import { given } from '../facts/given.ts'

/** BizMobile Go!'s dates of a push certificate: an alarm 30 days before, and renewable after expiry, which is all that it takes. */
export const pushCertificate = pushCertificateLifecycle(given, {
  id: 'bizmobile/push-certificate',
  label: { ja: 'BizMobile Go! の Apple Push証明書', en: 'Apple push certificate of BizMobile Go!' },
  source: ['BM-16', 'BM-17', 'bizmobile-q65', 'bizmobile-push-renewal'],
  timeZone: 'Asia/Tokyo',
  expires: 'bizmobile.pushCertificateExpiresAt',
  fact: 'bizmobile.pushCertificateExpiry',
  renewalDue: { days: 30 },
  consequence: {
    ja: '登録済みのデバイスと通信できず、管理できなくなります（インストール済みのプロファイルは残ります）。期限を過ぎても更新でき、更新すれば管理を再開できます。すぐに、前回と同じ Apple ID で同じ Push 証明書を更新してください。削除や新規登録はしないでください。すべてのデバイスの再登録（再チェックイン）が必要になります。',
    en: 'The enrolled devices can no longer be reached or managed (installed profiles stay). The certificate can still be renewed, and management resumes once it is. Renew the same push certificate at once, with the same Apple ID as last time. Do not delete it or register a new one: every device would have to be enrolled again.',
  },
  reminders: remindersOn('notice', [30]),
  boundary: {
    ja: '「失効日」とちょうど同じ日時の扱いは BizMobile Go! の FAQ に書かれていません。ここでは、その日時までを期限内としています。',
    en: 'The FAQ of BizMobile Go! does not say what holds at the very time of "失効日" (expiry). Here that time is still within it.',
  },
})
