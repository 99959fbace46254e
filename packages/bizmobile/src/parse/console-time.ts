import {
  dayIn,
  endOfDay,
  err,
  type Instant,
  isSpan,
  ok,
  type Problem,
  parseDay,
  type Result,
  readTime,
  shortened,
  type TimeProblemKind,
  timeText,
} from '@shindan/core'

/** Why a text is no time of the console. */
export type ConsoleTimeProblem = Problem<TimeProblemKind | 'no-time-of-day'>

const expectedTime = { ja: '2025/01/23 10:15 のような日時', en: 'a time such as 2025/01/23 10:15' }

/** The console shows dates with their year: nothing in them is relative to an instant. */
const noInstant = '2000-01-01T00:00:00.000Z'

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
  const problem = (kind: ConsoleTimeProblem['kind']) =>
    err({ kind, path: '', found: shortened(text), expected: expectedTime })
  const read = readTime(text, { now: noInstant, timeZone })
  if (read.isErr()) return read.error.kind === 'not-a-date' ? problem('not-a-date') : err(read.error)
  const { time, assumed } = read.value
  if (assumed.some((one) => one !== 'time-zone')) return problem('not-a-date')
  if (!isSpan(time)) return ok(time)
  const isDay = parseDay(timeText(time, timeZone)).isOk()
  return isDay && dayAlone ? ok(endOfDay(timeZone, dayIn(timeZone, time.from))) : problem('no-time-of-day')
}
