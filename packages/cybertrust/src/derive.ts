import { addDays, createDerive, dayIn, endOfDay, epochOf, type Instant, instantAt, instantOf, nthWeekday } from '@shindan/core'
import { facts } from './facts.ts'

const derive = createDerive(facts)

/** Cybertrust and CloudGate UNO count their days in Japan. */
export const timeZone = 'Asia/Tokyo'

/** End of the day that lies `days` after the day of `instant`, in Japan. */
function endOfDayAfter(instant: Instant, days: number): Instant {
  return endOfDay(timeZone, addDays(dayIn(timeZone, instant), days))
}

/** The regular maintenance that is open at `now`, or the next one (CT-19). */
function maintenanceAt(now: Instant): { readonly from: Instant; readonly to: Instant } {
  const today = dayIn(timeZone, now)
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  for (;;) {
    const day = nthWeekday(year, month, 'wednesday', 2)
    const to = instantOf(timeZone, addDays(day, 1), '08:00')
    if (now < to) return { from: instantOf(timeZone, day, '22:00'), to }
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
}

/** What follows from the facts. */
export const derived = {
  'cybertrust.identifierHasBlank': derive({
    type: 'boolean',
    label: { ja: '証明書識別子の空白', en: 'blank within the certificate identifier' },
    from: ['cybertrust.certificateIdentifier'],
    // CT-14: a blank of any kind, also one that nobody sees.
    derive: (known) => /[\s\u200b-\u200d\u2060\ufeff]/u.test(known['cybertrust.certificateIdentifier']),
  }),
  'cybertrust.issueDeadline': derive({
    type: 'instant',
    label: { ja: '発行から数えたインストール期限', en: 'install deadline counted from issue' },
    from: ['cybertrust.issuedAt'],
    derive: (known) => endOfDayAfter(known['cybertrust.issuedAt'], 7),
  }),
  'cybertrust.retrievalDeadline': derive({
    type: 'instant',
    label: { ja: '最初の取得から数えたインストール期限', en: 'install deadline counted from first retrieval' },
    from: ['cybertrust.firstRetrievedAt'],
    derive: ({ 'cybertrust.firstRetrievedAt': first }) => (first === null ? null : endOfDayAfter(first, 3)),
  }),
  'cybertrust.onDeadlineDay': derive({
    type: 'boolean',
    label: { ja: '今日がインストール期限の日か', en: 'today is the install deadline' },
    from: ['cybertrust.issuedAt', 'cybertrust.firstRetrievedAt'],
    derive: ({ 'cybertrust.issuedAt': issued, 'cybertrust.firstRetrievedAt': first }, { now }) => {
      const byIssue = endOfDayAfter(issued, 7)
      const byRetrieval = first === null ? byIssue : endOfDayAfter(first, 3)
      return dayIn(timeZone, now) === dayIn(timeZone, byIssue < byRetrieval ? byIssue : byRetrieval)
    },
  }),
  'cybertrust.maintenanceFrom': derive({
    type: 'instant',
    label: { ja: '定期メンテナンスの開始', en: 'start of the regular maintenance' },
    from: [],
    derive: (_, { now }) => maintenanceAt(now).from,
  }),
  'cybertrust.maintenanceTo': derive({
    type: 'instant',
    label: { ja: '定期メンテナンスの終了', en: 'end of the regular maintenance' },
    from: [],
    derive: (_, { now }) => maintenanceAt(now).to,
  }),
  'cybertrust.inMaintenance': derive({
    type: 'boolean',
    label: { ja: '定期メンテナンス中か', en: 'regular maintenance in progress' },
    from: [],
    derive: (_, { now }) => maintenanceAt(now).from <= now,
  }),
  'cybertrust.securityDelayEndsAt': derive({
    type: 'instant',
    label: { ja: 'セキュリティ継続の終了', en: 'end of the security delay' },
    from: ['cybertrust.securityDelayStartedAt'],
    derive: (known) => instantAt(epochOf(known['cybertrust.securityDelayStartedAt']) + 3_600_000),
  }),
} as const
