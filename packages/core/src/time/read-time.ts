import type { Problem } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { dayNumberOf, parseDay } from './day.ts'
import { formatInstant } from './format.ts'
import { epochOf, type InstantProblemKind, instantAt, parseInstant } from './instant.ts'
import { endOfDayNumber, endOfHourNumber, startOfDayNumber, startOfHourNumber } from './local.ts'
import { isSpan, type Span, type Time, timeBetween } from './span.ts'

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
 * `parseInstant`; `impossible-date` also for a day or an hour that these clocks skip.
 *
 * @example
 * readTime('2025-01-05', 'Asia/Tokyo') // ok({ from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' })
 */
export function readTime(text: string, timeZone: string): Result<Time, Problem<TimeProblemKind>> {
  const day = parseDay(text)
  if (day.isOk()) {
    const number = dayNumberOf(day.value)
    return spanOf(startOfDayNumber(timeZone, number), endOfDayNumber(timeZone, number), timeZone, text)
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
  const [day, number] = [dayNumberOf(date), Number(hour)]
  return spanOf(
    startOfHourNumber(timeZone, day, number),
    endOfHourNumber(timeZone, day, number),
    timeZone,
    found,
  )
}

/** The span of the milliseconds from `from` to just before `end`. */
function spanOf(
  from: number,
  end: number,
  timeZone: string,
  found: string,
): Result<Time, Problem<TimeProblemKind>> {
  if (from < end) return ok(timeBetween(instantAt(from), instantAt(end - 1)))
  const expected = {
    ja: `${timeZone} の時計にある日付または時刻（時計の変更で飛ばされていないもの）`,
    en: `a day or an hour that the clocks of ${timeZone} do not skip`,
  }
  return err({ kind: 'impossible-date', path: '', found, expected })
}

/** The day or the hour that a span is on the clocks of a zone, as `readTime` reads it; nothing for any other span. */
export function unitOf({ from, to }: Span, timeZone: string): string | undefined {
  const shown = formatInstant(from, timeZone)
  return [shown.slice(0, 10), shown.slice(0, 13)].find((text) => {
    const time = readTime(text, timeZone).unwrapOr(from)
    return isSpan(time) && time.from === from && time.to === to
  })
}

/** The milliseconds of a time: the first of it, and the first behind it. */
export function boundsOf(time: Time): { readonly from: number; readonly end: number } {
  const [from, to] = typeof time === 'string' ? [time, time] : [time.from, time.to]
  return { from: epochOf(from), end: epochOf(to) + 1 }
}
