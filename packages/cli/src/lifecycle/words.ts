import { type Localized, textIn } from '@shindan/core'

export const words = {
  present: { ja: '現在', en: 'now' },
  lasting: { ja: '# は期間を表します。', en: '# marks a period.' },
  validFrom: { ja: '証明書の有効期間の開始', en: 'Start of the certificate’s validity' },
  reason: { ja: '理由', en: 'Reason' },
  afterwards: { ja: '期限を過ぎると', en: 'After that date' },
  effect: { ja: '期限を過ぎたことによる影響', en: 'Effect now' },
  ended: { ja: '終了', en: 'over' },
  met: { ja: '対応済み', en: 'done' },
  uncertain: { ja: '当日（何時までかは不明）', en: 'that day, until an hour that is not known' },
  or: { ja: '、または', en: ', or: ' },
  passed: { ja: '期限切れ', en: 'passed' },
  open: { ja: '実施中', en: 'open now' },
  due: { ja: '通知中', en: 'due now' },
  nextChange: { ja: '次に状態が変わる日時', en: 'Next change' },
  over: {
    ja: '期限は過ぎています。この先、状態が変わる予定はありません。',
    en: 'The deadline has passed. No further changes are due.',
  },
  noChange: { ja: '今後の予定はありません。', en: 'No further dates.' },
  doNow: (toDo: Localized): Localized => ({
    ja: `今後の予定はありません。すぐに対応してください。${textIn(toDo, 'ja')}`,
    en: `No further dates. Now: ${textIn(toDo, 'en')}`,
  }),
  decidedBy: (event: Localized): Localized => ({
    ja: `「${event.ja}」の時刻が分かれば決まります。`,
    en: `The time of “${event.en}” would decide it.`,
  }),
  inferred: {
    ja: '目安です（提供元の資料にはありません）',
    en: 'A suggestion of ours; no document gives it',
  },
  otherZone: (zone: string, own: string): Localized => ({
    ja: `時刻は ${own} のものです。時刻のない日付と「あと何日」は ${zone} で数えています。`,
    en: `Times are those of ${own}. Dates without a time, and how many days are left, are counted in ${zone}.`,
  }),
} as const
