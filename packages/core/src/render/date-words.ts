import type { Localized } from '../text/locale.ts'
import type { TimeProblem } from '../time/index.ts'

/** Why a date cannot be read, wherever it stands. What is out of range depends on where that is. */
export const dateWords: { readonly [K in Exclude<TimeProblem['kind'], 'out-of-range'>]: Localized } = {
  'not-an-instant': { ja: '日時として読めません', en: 'not a date and time' },
  'not-a-day': { ja: '日付として読めません', en: 'not a date' },
  'impossible-date': { ja: '存在しない日時です', en: 'no such date or time exists' },
  'no-offset': { ja: '時差（オフセット）がありません', en: 'the offset from UTC is missing' },
}
