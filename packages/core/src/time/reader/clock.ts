import type { Localized } from '../../text/locale.ts'

/** A time of day as it was written. */
export interface Clock {
  /** The hour, 0 to 24; two where 12 may be noon or midnight. */
  readonly hours: readonly number[]
  /** Milliseconds of the hour; absent where nothing but the hour was written. */
  readonly within: number | undefined
}

const half = '(?<half>午前|午後|[ap]\\.?m\\.?)? ?'
const after = '(?: ?(?<after>[ap]\\.?m\\.?))?'
const forms = [
  `^${half}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?${after}$`,
  `^${half}(?<hour>\\d{1,2})時(?: ?(?<minute>\\d{1,2})分(?: ?(?<second>\\d{1,2})秒)?| ?(?<past>半))?$`,
  '^(?<hour>\\d{1,2}) ?(?<after>[ap]\\.?m\\.?)$',
].map((form) => new RegExp(form))

/** What a time of day must be that was written otherwise. */
export const possibleClock: Localized = {
  ja: '00:00:00 から 23:59:59 までの時刻',
  en: 'a time from 00:00:00 to 23:59:59',
}

/** Reads a time of day: nothing where it is none, `impossible` where no clock shows it. */
export function readClock(text: string): Clock | 'impossible' | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined)
  if (!groups) return undefined
  const { minute = groups.past ? '30' : undefined, second = '0', fraction = '' } = groups
  const hours = hoursOf(Number(groups.hour), groups.half ?? groups.after)
  if (hours.length === 0 || Number(minute ?? 0) > 59 || Number(second) > 59) return 'impossible'
  if (groups.half && groups.after) return 'impossible'
  if (minute === undefined) return { hours, within: undefined }
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return { hours, within: Number(minute) * 60_000 + Number(second) * 1000 + milliseconds }
}

/** The hours of the day that may be meant; none where there is no such hour. */
function hoursOf(hour: number, halfOfDay: string | undefined): readonly number[] {
  if (halfOfDay === undefined) return hour > 23 ? [] : [hour]
  if (hour > 12) return []
  const isLater = halfOfDay === '午後' || halfOfDay.startsWith('p')
  // In English 12 am is midnight and 12 pm noon; in Japanese both are said of both.
  if (hour === 12 && /^[ap]/.test(halfOfDay)) return [isLater ? 12 : 0]
  if (hour === 12) return isLater ? [12, 24] : [0, 12]
  return [isLater ? hour + 12 : hour]
}
