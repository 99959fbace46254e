import { pushCertificateLifecycle } from '@shindan/apns'
import { remindersOn } from '@shindan/core'
import { given } from '../facts/given.ts'

/** BizMobile Go!'s dates of a push certificate: an alarm 30 days before, and renewable after expiry. */
export const pushCertificate = pushCertificateLifecycle(given, {
  id: 'bizmobile/push-certificate',
  label: { ja: 'BizMobile Go! の Apple Push証明書', en: 'Apple push certificate of BizMobile Go!' },
  source: ['BM-16', 'BM-17', 'bizmobile-q65', 'bizmobile-push-renewal'],
  timeZone: 'Asia/Tokyo',
  expires: 'bizmobile.pushCertificateExpiresAt',
  fact: 'bizmobile.pushCertificateExpiry',
  renewalDue: { days: 30 },
  reminders: remindersOn('notice', [30]),
  boundary: {
    ja: '「失効日」とちょうど同じ日時の扱いは BizMobile Go! の FAQ に書かれていません。ここでは、その日時までを期限内としています。',
    en: 'The FAQ of BizMobile Go! does not say what holds at the very time of "失効日" (expiry). Here that time is still within it.',
  },
})
