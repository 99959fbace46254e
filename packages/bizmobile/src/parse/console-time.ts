import {
  type Day,
  endOfDay,
  epochOf,
  err,
  type Instant,
  instantAt,
  instantOf,
  ok,
  type Problem,
  parseDay,
  parseInstant,
  type Result,
  shortened,
} from '@shindan/core'

/** Why a text is no time of the console. */
export type ConsoleTimeProblem = Problem<'not-an-instant' | 'impossible-date' | 'no-time-of-day'>

const expectedTime = { ja: '2025/01/23 10:15 のような日時', en: 'a time such as 2025/01/23 10:15' }
const possibleTime = { ja: '暦と時計にある日時', en: 'a date and time that exist' }

const form =
  /^(\d{4})(?:[/.-](\d{1,2})[/.-](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * A time as the console shows it, `2025/01/23 10:15`, on the clocks of a zone: the console shows none (BM-48). What it
 * shows to the minute is that very instant, so that equal times are equal (BM-32). A text that names its offset counts as
 * it says. A day alone is its last second where `dayAlone` allows it.
 */
export function readConsoleTime(
  text: string,
  timeZone: string,
  dayAlone: boolean,
): Result<Instant, ConsoleTimeProblem> {
  const problem = (kind: ConsoleTimeProblem['kind'], expected = expectedTime) =>
    err({ kind, path: '', found: shortened(text), expected })
  const instant = parseInstant(text)
  if (instant.isOk()) return ok(instant.value)
  const parts = form.exec(text)
  if (!parts) return problem('not-an-instant')
  const [, year, slashMonth, slashDate, month = slashMonth, date = slashDate, hour, minute, second = '0'] =
    parts
  const day = parseDay([year, two(month), two(date)].join('-'))
  if (day.isErr() || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) {
    return problem('impossible-date', possibleTime)
  }
  if (hour === undefined) return dayAlone ? ok(endOfDay(timeZone, day.value)) : problem('no-time-of-day')
  return ok(atSecond(timeZone, day.value, `${two(hour)}:${minute}`, Number(second)))
}

function atSecond(timeZone: string, day: Day, time: string, second: number): Instant {
  return instantAt(epochOf(instantOf(timeZone, day, time)) + second * 1000)
}

function two(digits = ''): string {
  return digits.padStart(2, '0')
}
