import { outside, type Problem, shortened } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { dayOfNumber, millisecondsOfDay, parseDay } from './day.ts'
import { twoDigits } from './digits.ts'

/** An instant in UTC with milliseconds, `2025-01-01T00:00:00.000Z`: sorts and compares as text. */
export type Instant = string

const form =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|([+-])(\d{2}):?(\d{2})?)?$/
/** How an instant is written. */
export const expectedInstant: Localized = {
  ja: 'ISO 8601 の日時とオフセット（例: 2025-01-05T09:00:00+09:00）',
  en: 'an ISO 8601 date and time with offset, e.g. 2025-01-05T09:00:00+09:00',
}

/** Why a text is not an instant. */
export type InstantProblemKind = 'not-an-instant' | 'no-offset' | 'impossible-date' | 'out-of-range'

export const firstEpoch = Date.UTC(1970, 0, 1)
export const lastEpoch = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * Reads an ISO 8601 date-time with `Z` or an offset; seconds and a fraction may be missing, what is finer than
 * a millisecond is cut off. Errors: `not-an-instant`, `no-offset`, `impossible-date` (2025-02-30, 25:00, a leap
 * second), `out-of-range` (outside 1970 to 9999 in UTC).
 *
 * @example
 * parseInstant('2025-01-05T23:59:59+09:00') // ok('2025-01-05T14:59:59.000Z')
 */
export function parseInstant(text: string): Result<Instant, Problem<InstantProblemKind>> {
  return instantIn(text).mapErr((flaw) => ({ ...flaw, path: '', found: shortened(text) }))
}

/** As `parseInstant`, for who tries other forms as well: a text is quoted, and masked for that, at the end alone. */
export function instantIn(
  text: string,
): Result<Instant, Pick<Problem<InstantProblemKind>, 'kind' | 'expected'>> {
  const problem = (kind: InstantProblemKind, expected: Localized) => err({ kind, expected })
  const parts = typeof text === 'string' ? form.exec(text) : null
  if (!parts) return problem('not-an-instant', expectedInstant)
  const [
    ,
    day = '',
    hour,
    minute,
    second = '00',
    fraction = '',
    zone,
    sign,
    zoneHour = '00',
    zoneMinute = '00',
  ] = parts
  const date = parseDay(day)
  if (date.isErr()) {
    return problem(date.error.kind === 'not-a-day' ? 'not-an-instant' : date.error.kind, date.error.expected)
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return problem('impossible-date', {
      ja: '00:00:00 から 23:59:59 までの時刻',
      en: 'a time from 00:00:00 to 23:59:59',
    })
  }
  if (zone === undefined) {
    return problem('no-offset', {
      ja: `時差付きの日時（例: ${text}+09:00）`,
      en: `a time with its offset, e.g. ${text}+09:00`,
    })
  }
  if (Number(zoneHour) > 23 || Number(zoneMinute) > 59) {
    return problem('impossible-date', {
      ja: '-23:59 から +23:59 までの時差',
      en: 'an offset from -23:59 to +23:59',
    })
  }
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -60_000 : 60_000)
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const epoch = Date.parse(`${day}T${hour}:${minute}:${second}.${milliseconds}Z`) - offset
  if (epoch < firstEpoch || epoch > lastEpoch) {
    return problem('out-of-range', {
      ja: '1970 年から 9999 年までの日時（UTC）',
      en: 'a time from 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z',
    })
  }
  return ok(instantAt(epoch))
}

/** Whether a value is an instant as it is kept. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string') return false
  const epoch = Date.parse(value)
  return !Number.isNaN(epoch) && instantAt(epoch) === value
}

/** Milliseconds from 1970-01-01T00:00:00Z to `instant`. What is no instant is a `RangeError`. */
export function epochOf(instant: Instant): number {
  // What the platform reads besides ISO 8601 it reads in the zone of the host.
  const epoch = typeof instant === 'string' && isoStart.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(epoch)) throw outside('instant', 'an instant YYYY-MM-DDThh:mm:ss.sssZ', instant)
  return epoch
}

const isoStart = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:\d{2})$/

/** The instant that lies `epochMilliseconds` after 1970-01-01T00:00:00Z. Stops at the end of the year 9999. */
export function instantAt(epochMilliseconds: number): Instant {
  if (typeof epochMilliseconds !== 'number' || Number.isNaN(epochMilliseconds))
    throw outside('epochMilliseconds', 'a number of milliseconds', epochMilliseconds)
  return `${wallText(Math.min(epochMilliseconds, lastEpoch))}Z`
}

/** `YYYY-MM-DDThh:mm:ss.sss`. In parts, because `toISOString` takes most of the time of an answer full of dates. */
export function wallText(epoch: number): string {
  const day = Math.floor(epoch / millisecondsOfDay)
  const rest = epoch - day * millisecondsOfDay
  const [seconds, milliseconds] = [Math.floor(rest / 1000), rest % 1000]
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`
  return `${dayOfNumber(day)}T${time}.${Math.floor(milliseconds / 100)}${twoDigits(milliseconds % 100)}`
}
