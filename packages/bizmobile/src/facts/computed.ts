import { computingFrom, epochOf, instantAt } from '@shindan/core'
import { given } from './given.ts'

const { computed: compute } = computingFrom(given)
const minute = 60_000
const day = 24 * 60 * minute

/** A text field of the console that shows something. */
function isShown(field: string | null): boolean {
  return field !== null
}

/** What follows from the facts. */
export const computed = {
  'bizmobile.serialShown': compute({
    type: 'boolean',
    label: { ja: 'シリアル情報の表示', en: 'serial is shown' },
    from: ['bizmobile.pushCertificateSerial'],
    compute: (known) => isShown(known['bizmobile.pushCertificateSerial']),
  }),
  'bizmobile.subjectShown': compute({
    type: 'boolean',
    label: { ja: 'サブジェクト情報の表示', en: 'subject is shown' },
    from: ['bizmobile.pushCertificateSubject'],
    compute: (known) => isShown(known['bizmobile.pushCertificateSubject']),
  }),
  'bizmobile.answerDueAt': compute({
    type: 'instant',
    label: { ja: '応答を待つ期限', en: 'end of waiting for an answer' },
    from: ['bizmobile.informationRequestedAt', 'bizmobile.responseGraceMinutes'],
    compute: (known) =>
      instantAt(
        epochOf(known['bizmobile.informationRequestedAt']) + known['bizmobile.responseGraceMinutes'] * minute,
      ),
    monotone: true,
  }),
  'bizmobile.yearBeforeRequest': compute({
    type: 'instant',
    label: { ja: '要求の 1 年前', en: 'one year before the request' },
    from: ['bizmobile.informationRequestedAt'],
    compute: (known) => instantAt(epochOf(known['bizmobile.informationRequestedAt']) - 365 * day),
    monotone: true,
  }),
  // The console shows no zone (BM-48), so a time read in the wrong one can lie up to a day ahead.
  'bizmobile.latestPossibleTime': compute({
    type: 'instant',
    label: { ja: '記録され得る最も遅い時刻', en: 'latest time that can have been recorded' },
    from: [],
    compute: (_, { now }) => instantAt(epochOf(now) + day),
  }),
}
