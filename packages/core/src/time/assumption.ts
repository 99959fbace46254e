import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import { formatInstant } from './format.ts'
import { earliest, type Time } from './span.ts'

/** What a text does not say of a time and is taken to be so: the zone, the year, or the instant it is counted from. */
export type Assumption = 'time-zone' | 'year' | 'today'

/** What was assumed in reading a time, shortly, in the order in which it is said: `as a time in Asia/Tokyo`. */
export const assumedWords = guarded(
  ['assumed', 'time', 'timeZone'],
  'assumptions, a time and an IANA time zone name',
  (assumed: readonly Assumption[], time: Time, timeZone: string): readonly Localized[] =>
    assumed.map((one) => words[one](time, timeZone)),
)

const words: { readonly [A in Assumption]: (time: Time, timeZone: string) => Localized } = {
  'time-zone': (_, timeZone) => ({ ja: `${timeZone} の時刻として`, en: `as a time in ${timeZone}` }),
  year: (time, timeZone) => {
    const year = formatInstant(earliest(time), timeZone).slice(0, 4)
    return { ja: `${year} 年として`, en: `as one of ${year}` }
  },
  today: () => ({ ja: '基準の日時から数えて', en: 'as counted from the time of the question' }),
}
