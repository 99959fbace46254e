import type { Localized } from '@shindan/core'

/** What each metric tells. */
export const helpWords = {
  success: {
    ja: '最後に完了した夜間実行の日時（Unix 秒）',
    en: 'Time of the last night that came to its end, in seconds since 1970-01-01.',
  },
  begun: {
    ja: '最後に開始した夜間実行の日時（Unix 秒）',
    en: 'Time of the last night that was begun, in seconds since 1970-01-01.',
  },
  rows: {
    ja: '最後に完了した夜間実行の行数',
    en: 'Rows of the inventory in the last night that came to its end.',
  },
  rejected: {
    ja: '最後に完了した夜間実行で読み取れなかった行数',
    en: 'Rows that could not be read in the last night that came to its end.',
  },
  partly: {
    ja: '最後に完了した夜間実行で、期限のほかに読み取れない列があった行数',
    en: 'Rows read but for a column beside their dates in the last night that came to its end.',
  },
  unread: {
    ja: '最後に完了した夜間実行で、行を読み取れず期限を確認できなかった証明書の数（管理下の全デバイスに影響する期限の種類ごと）',
    en: 'Certificates whose rows could not be read in the last night that came to its end, by lifecycle that affects all managed devices.',
  },
  certificates: {
    ja: '証明書の数（期限の種類と段階ごと）',
    en: 'Certificates by lifecycle and phase.',
  },
  reminders: { ja: '通知の数（送信先と状態ごと）', en: 'Reminders by channel and state.' },
  expiry: {
    ja: '次の期限の日時（Unix 秒）',
    en: 'Next deadline of a certificate, in seconds since 1970-01-01.',
  },
  windowStart: {
    ja: '推奨する更新期間の開始日時（Unix 秒）',
    en: 'Start of the window in which to renew a certificate, in seconds since 1970-01-01.',
  },
  windowEnd: {
    ja: '推奨する更新期間の終了日時（Unix 秒）',
    en: 'End of the window in which to renew a certificate, in seconds since 1970-01-01.',
  },
  renewal: {
    ja: '更新期間のうち、この証明書に割り当てた日時（Unix 秒）',
    en: 'Moment of its window at which to renew a certificate, in seconds since 1970-01-01.',
  },
  unlisted: {
    ja: '個別には出力していない証明書の数（期限の種類ごと）',
    en: 'Certificates that have no series of their own, by lifecycle.',
  },
} as const satisfies { readonly [metric: string]: Localized }
