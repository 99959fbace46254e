import type { Localized } from '@shindan/core'

export const words = {
  today: { ja: '今日', en: 'today' },
  validFrom: { ja: '証明書の有効期間の開始', en: 'Start of the certificate’s validity' },
  reason: { ja: '理由', en: 'Reason' },
  met: { ja: '対応済み', en: 'done' },
  uncertain: { ja: '当日（何時までかは不明）', en: 'that day, until an hour that is not known' },
  or: { ja: '、または', en: ', or: ' },
  passed: { ja: '期限切れ', en: 'passed' },
  open: { ja: '実施中', en: 'open now' },
  due: { ja: 'お知らせ時期', en: 'due now' },
  nextChange: { ja: '次の変化', en: 'Next change' },
  noChange: { ja: 'この先の変化はありません。', en: 'Nothing changes from here on.' },
  otherZone: (zone: string): Localized => ({
    ja: `時刻のない日付と「あと何日」は ${zone} で数えています。`,
    en: `Dates without a time, and how many days are left, are counted in ${zone}.`,
  }),
} as const
