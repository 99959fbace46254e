import type { Localized } from '../text/locale.ts'
import { type Assumption, assumedWords, isSpan, type Time } from '../time/index.ts'
import { unitOf } from '../time/read-time.ts'
import type { LifecycleNote } from './answer.ts'

/** The event that a remark is about. */
interface About {
  readonly about: string
  readonly label: Localized
}

/**
 * What was assumed in reading the time of an event, as remarks: one or none. Of a day or an hour it is said elsewhere in
 * which zone it was counted.
 */
export function assumedNotes(
  { about, label }: About,
  assumed: readonly Assumption[],
  time: Time,
  timeZone: string,
): readonly LifecycleNote[] {
  const isUnit = isSpan(time) && unitOf(time, timeZone) !== undefined
  const words = assumedWords(
    assumed.filter((one) => one !== 'time-zone' || !isUnit),
    time,
    timeZone,
  )
  if (words.length === 0) return []
  const text = {
    ja: `「${label.ja}」の日時は、${words.map(({ ja }) => ja).join('、')}読み取りました。`,
    en: `The date of “${label.en}” is understood ${words.map(({ en }) => en).join(', ')}.`,
  }
  return [{ id: 'assumed', kind: 'assumption', about, text }]
}
