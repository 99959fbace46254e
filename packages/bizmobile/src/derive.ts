import { createDerive, epochOf, instantAt } from '@shindan/core'
import { facts } from './facts.ts'

const derive = createDerive(facts)
const minute = 60_000
const day = 24 * 60 * minute

/** A text field of the console that shows something: blanks alone are none (BM-14). */
function isShown(field: string | null): boolean {
  return field !== null && field.trim() !== ''
}

/** What follows from the facts, when a device has so many minutes to answer a sync. */
export function derivedWith(responseGraceMinutes: number) {
  return {
    'bizmobile.serialShown': derive({
      type: 'boolean',
      label: { ja: 'シリアル情報の表示', en: 'serial is shown' },
      from: ['bizmobile.pushCertificateSerial'],
      derive: (known) => isShown(known['bizmobile.pushCertificateSerial']),
    }),
    'bizmobile.subjectShown': derive({
      type: 'boolean',
      label: { ja: 'サブジェクト情報の表示', en: 'subject is shown' },
      from: ['bizmobile.pushCertificateSubject'],
      derive: (known) => isShown(known['bizmobile.pushCertificateSubject']),
    }),
    // How long a device may take to answer is not said anywhere (BM-29), so it is for the reader to set.
    'bizmobile.answerDueAt': derive({
      type: 'instant',
      label: { ja: '応答を待つ期限', en: 'end of waiting for an answer' },
      from: ['bizmobile.informationRequestedAt'],
      derive: (known) =>
        instantAt(epochOf(known['bizmobile.informationRequestedAt']) + responseGraceMinutes * minute),
    }),
    'bizmobile.yearBeforeRequest': derive({
      type: 'instant',
      label: { ja: '要求の 1 年前', en: 'one year before the request' },
      from: ['bizmobile.informationRequestedAt'],
      derive: (known) => instantAt(epochOf(known['bizmobile.informationRequestedAt']) - 365 * day),
    }),
    // The console shows no zone (BM-48), so a time read in the wrong one can lie up to a day ahead.
    'bizmobile.latestPossibleTime': derive({
      type: 'instant',
      label: { ja: '記録され得る最も遅い時刻', en: 'latest time that can have been recorded' },
      from: [],
      derive: (_, { now }) => instantAt(epochOf(now) + day),
    }),
  } as const
}
