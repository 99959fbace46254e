import type { Problem } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { dayNumberOf, parseDay } from './day.ts'
import { epochOf, type InstantProblemKind, instantAt, parseInstant } from './instant.ts'
import { endOfDayNumber, endOfHourNumber, epochOnDay, startOfDayNumber } from './local.ts'
import { type Time, timeBetween } from './span.ts'

/** Why a text is not a time. */
export type TimeProblemKind = InstantProblemKind | 'not-a-date'

/** How a time is written. */
export const expectedTime: Localized = {
  ja: '時差付きの日時（例: 2025-01-05T09:00:00+09:00）または日付（例: 2025-01-05）',
  en: 'a date and time with its offset, e.g. 2025-01-05T09:00:00+09:00, or a date, e.g. 2025-01-05',
}

const hourForm = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2})$/

/**
 * Reads when something was: an instant as `parseInstant` does; a day, `2025-01-05`, or an hour, `2025-01-05T09`, as
 * the span from its first to its last millisecond on the clocks of `timeZone`. Errors: `not-a-date`, and those of
 * `parseInstant`.
 *
 * @example
 * readTime('2025-01-05', 'Asia/Tokyo') // ok({ from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' })
 */
export function readTime(text: string, timeZone: string): Result<Time, Problem<TimeProblemKind>> {
  const day = parseDay(text)
  if (day.isOk()) {
    const number = dayNumberOf(day.value)
    return ok(spanOf(startOfDayNumber(timeZone, number), endOfDayNumber(timeZone, number)))
  }
  if (day.error.kind !== 'not-a-day') return err({ ...day.error, kind: day.error.kind })
  const hour = hourForm.exec(text)
  if (hour) return readHour(hour[1] ?? '', hour[2] ?? '', timeZone, text)
  const instant = parseInstant(text)
  if (instant.isOk()) return ok(instant.value)
  if (instant.error.kind !== 'not-an-instant') return err(instant.error)
  return err({ kind: 'not-a-date', path: '', found: text, expected: expectedTime })
}

function readHour(
  date: string,
  hour: string,
  timeZone: string,
  found: string,
): Result<Time, Problem<TimeProblemKind>> {
  // Checked as an instant is, on a clock without a zone.
  const checked = parseInstant(`${date}T${hour}:00Z`)
  if (checked.isErr()) return err({ ...checked.error, found })
  const day = dayNumberOf(date)
  return ok(spanOf(epochOnDay(timeZone, day, `${hour}:00`), endOfHourNumber(timeZone, day, Number(hour))))
}

/** The span of the milliseconds from `from` to just before `end`. */
function spanOf(from: number, end: number): Time {
  return timeBetween(instantAt(from), instantAt(end - 1))
}

/** The milliseconds of a time: the first of it, and the first behind it. */
export function boundsOf(time: Time): { readonly from: number; readonly end: number } {
  const [from, to] = typeof time === 'string' ? [time, time] : [time.from, time.to]
  return { from: epochOf(from), end: epochOf(to) + 1 }
}
