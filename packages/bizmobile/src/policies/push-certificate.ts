import { pushCertificatePolicy, remindersOn } from '@shindan/apns'

/** BizMobile Go!'s dates of a push certificate: an alarm 30 days before, and renewable after expiry. */
export const pushCertificate = pushCertificatePolicy({
  id: 'bizmobile/push-certificate',
  label: { ja: 'BizMobile Go! の Apple プッシュ証明書', en: 'Apple push certificate of BizMobile Go!' },
  source: ['BM-16', 'BM-17', 'bizmobile-q65', 'bizmobile-push-renewal'],
  timeZone: 'Asia/Tokyo',
  renewalDue: { days: 30 },
  reminders: remindersOn('notice', [30]),
  boundary: {
    ja: '「失効日」とちょうど同じ日時の扱いは公開されていません。ここでは、まだ期限内としています。',
    en: 'What holds at the very instant of expiry is not published. It is counted as not yet expired.',
  },
})
