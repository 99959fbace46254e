import { fieldOf, type Problem, shortened, shown } from '../problem/index.ts'
import { guarded } from '../problem/mistake.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import type { Assumption } from './assumption.ts'
import { type Day, parseDay } from './day.ts'
import { formatInstant } from './format.ts'
import { epochOf, expectedInstant, type Instant, instantIn, parseInstant } from './instant.ts'
import { dayIn } from './local.ts'
import type { Moment } from './moment.ts'
import { about, takeAbout } from './reader/about.ts'
import { type Clock, possibleClock, readClock } from './reader/clock.ts'
import { type DateTaken, takeDate } from './reader/date.ts'
import { folded } from './reader/folded.ts'
import { readInFigures } from './reader/in-figures.ts'
import { takeOffset } from './reader/offset.ts'
import {
  instantAtOffset,
  instantOnDay,
  type OnDayProblemKind,
  someHours,
  wholeDay,
  wholeHour,
} from './reader/on-day.ts'
import { hoursOfPart } from './reader/part-of-day.ts'
import { readAgo } from './reader/relative.ts'
import { takeWeekday, weekdayOf, weekdayWords } from './reader/weekday.ts'
import { yearWithItsDay } from './reader/year-last.ts'
import { isSpan, type Span, type Time, timeBetween } from './span.ts'
import { isTimeZone } from './zone.ts'
import { unknownTimeZone } from './zone-problem.ts'

/** Why a text is not a time. */
export type TimeProblemKind =
  | 'not-a-date'
  | 'two-digit-year'
  | 'wrong-weekday'
  | 'ambiguous-date'
  | OnDayProblemKind
  | 'not-an-instant'
  | 'unknown-time-zone'

/** A time as it was read, and what was taken to be so because the text does not say it. */
export interface ReadTime {
  readonly time: Time
  readonly assumed: readonly Assumption[]
}

/** How a time is written: three forms that would do. */
export const expectedTime: Localized = {
  ja: '2025-01-05、2025年1月5日 9時、2025-01-05T09:00:00+09:00 のような日付または日時',
  en: 'a date or a date and time such as 2025-01-05, 5 Jan 2025 9:00 am or 2025-01-05T09:00:00+09:00',
}

const mostCharacters = 100

type Read = Result<ReadTime, Problem<TimeProblemKind>>

/**
 * Reads when something was, as people and programs write it: an instant in ISO 8601 with its offset; a date and a time
 * without one, on the clocks of `timeZone`; a day or an hour, as the span of it; a day without its year, the latest one up
 * to that of `now`, also where its time is still to come: a year ago would be the less likely slip; 昨日, `3 days ago`,
 * `2 hours ago`, counted from `now`; 昨夜, `yesterday evening`, as the hours that may be meant; 9:00頃, as half an hour
 * around it. It says what was assumed.
 *
 * Errors: `not-a-date`, also for whatever is longer than 100 characters; `impossible-date`, `out-of-range`,
 * `two-digit-year`, `wrong-weekday`; `ambiguous-date` (1/2/2025), `skipped-time` and `repeated-time` with the `choices`
 * that are read without doubt.
 *
 * @example
 * const moment = { now: '2025-01-06T00:00:00.000Z', timeZone: 'Asia/Tokyo' }
 * readTime('1月5日 9:00', moment) // ok({ time: '2025-01-05T00:00:00.000Z', assumed: ['time-zone', 'year'] })
 */
export function readTime(text: string, moment: Moment): Read {
  if (typeof text !== 'string') return err({ ...notADate, found: shown(text) })
  return readMoment(moment).andThen((read) =>
    (text.length > mostCharacters ? err(notADate) : readFolded(folded(text), read)).mapErr((problem) => ({
      ...problem,
      found: shortened(text),
    })),
  )
}

/** The moment itself, where it comes from outside as well: its instant in UTC. */
function readMoment(moment: Moment): Result<Moment, Problem<TimeProblemKind>> {
  const [now, timeZone] = [fieldOf(moment, 'now'), fieldOf(moment, 'timeZone')]
  if (!isTimeZone(timeZone)) return err(unknownTimeZone('timeZone', timeZone))
  return instantOf(now)
    .map((instant) => ({ now: instant, timeZone }))
    .mapErr(() => ({ kind: 'not-an-instant', path: 'now', found: shown(now), expected: expectedInstant }))
}

/** Dates are read one after the other at one moment: what it was read as last is kept. */
let last: { readonly now: unknown; readonly read: ReturnType<typeof parseInstant> } | undefined

function instantOf(now: unknown): ReturnType<typeof parseInstant> {
  if (last === undefined || typeof now !== 'string' || last.now !== now)
    last = { now, read: parseInstant(now as Instant) }
  return last.read
}

const notADate: Problem<'not-a-date'> = { kind: 'not-a-date', path: '', found: '', expected: expectedTime }

function readFolded(text: string, moment: Moment): Read {
  const inFigures = readInFigures(text, moment.timeZone)
  if (inFigures) return inFigures.map((time) => ({ time, assumed: ['time-zone'] }))
  const exact = instantIn(text)
  if (exact.isOk()) return ok({ time: exact.value, assumed: [] })
  const { kind, expected } = exact.error
  if (kind === 'impossible-date' || kind === 'out-of-range') return err({ ...notADate, kind, expected })
  const spell = intervalIn(text)
  if (spell) return ok({ time: spell, assumed: [] })
  const ago = readAgo(text, moment)
  if (ago) return ok({ time: ago, assumed: ['today'] })
  const before = takeWeekday(text, 'before')
  const taken = takeDate(yearWithItsDay(before.rest), dayIn(moment.timeZone, moment.now))
  if (!taken) return err(notADate)
  if ('kind' in taken) return err({ ...notADate, ...taken })
  const behind = takeWeekday(taken.rest, 'behind')
  return agreeing(taken, before.weekday ?? behind.weekday).andThen(({ days, assumed }) =>
    readTimeOfDay(days, behind.rest, assumed, moment),
  )
}

/** Two instants as ISO 8601 writes an interval. */
function intervalIn(text: string): Time | undefined {
  if (!text.includes('/')) return undefined
  const [from = '', to = '', ...more] = text.split('/')
  const [first, last] = [instantIn(from), instantIn(to)]
  if (first.isErr() || last.isErr() || more.length > 0 || first.value > last.value) return undefined
  return timeBetween(first.value, last.value)
}

/** A date without those of its days whose weekday is not the one that was written. */
function agreeing(
  taken: DateTaken,
  weekday: number | undefined,
): Result<DateTaken, Problem<TimeProblemKind>> {
  if (weekday === undefined) return ok(taken)
  const days = taken.days.filter((day) => weekdayOf(day) === weekday)
  const [day = ''] = taken.days
  if (days.length > 0) return ok({ ...taken, days })
  const { ja, en } = weekdayWords(weekdayOf(day))
  const expected = { ja: `${ja}（${day} の曜日）`, en: `${en}, the weekday of ${day}` }
  return err({ kind: 'wrong-weekday', path: '', found: '', expected })
}

const connector = /^(?:,? at |, ?| ?の ?| (?!\d{1,2}$)|t(?=\d))?/

function readTimeOfDay(
  days: readonly Day[],
  rest: string,
  assumed: readonly Assumption[],
  { timeZone }: Moment,
): Read {
  const inZone: readonly Assumption[] = ['time-zone', ...assumed]
  if (rest === '')
    return onlyOne(
      days.map((day) => wholeDay(day, timeZone)),
      inZone,
      timeZone,
    )
  const hour = /^[t ](\d{2})$/.exec(rest)?.[1]
  const { isAbout, rest: text } = takeAbout(hour === undefined ? rest.replace(connector, '') : `${hour}時`)
  const part = hoursOfPart(text)
  if (part) {
    const times = days.map((day) => someHours(day, part.from, part.to, timeZone))
    return onlyOne(times, inZone, timeZone)
  }
  const at = takeOffset(text)
  const clock = readClock(at?.rest ?? text)
  if (!clock) return err(at ? notADate : noClock(text))
  if (at && clock !== 'impossible' && clock.within === undefined) return err(notADate)
  if (clock === 'impossible' || (at && at.offset >= 86_400_000)) {
    return err({ ...notADate, kind: 'impossible-date', expected: possibleClock })
  }
  const times = days.flatMap((day) => onClock(day, clock, timeZone, at?.offset))
  const meant = isAbout ? times.map((time) => time.map(about)) : times
  return onlyOne(meant, at ? assumed : inZone, timeZone)
}

const abbreviation = / ([a-z]{2,5})$/

/** What is no time of day: one of a zone by an abbreviation that stands for several is told by that. */
function noClock(text: string): Problem<'not-a-date'> {
  const [whole = '', name = ''] = abbreviation.exec(text) ?? []
  if (name === '' || !readClock(text.slice(0, -whole.length))) return notADate
  const zone = name.toUpperCase()
  return {
    ...notADate,
    expected: {
      ja: `${zone} の代わりに、UTC、GMT、JST、または +09:00 のような時差`,
      en: `UTC, GMT, JST or an offset such as +09:00 in place of ${zone}`,
    },
  }
}

function onClock(
  day: Day,
  { hours, within }: Clock,
  timeZone: string,
  offset: number | undefined,
): readonly Result<Time, Problem<OnDayProblemKind>>[] {
  return hours.map((hour) => {
    if (within === undefined) return wholeHour(day, hour, timeZone)
    const milliseconds = hour * 3_600_000 + within
    return offset === undefined
      ? instantOnDay(day, milliseconds, timeZone)
      : instantAtOffset(day, milliseconds, offset)
  })
}

/** The one time that is meant; where several may be, all that are read without doubt. */
function onlyOne(
  times: readonly Result<Time, Problem<OnDayProblemKind>>[],
  assumed: readonly Assumption[],
  timeZone: string,
): Read {
  const [only, ...others] = times
  if (only && others.length === 0) return only.map((time) => ({ time, assumed }))
  const choices = times.flatMap((time) =>
    time.match(
      (one) => [timeText(one, timeZone)],
      (problem) => problem.choices ?? [],
    ),
  )
  return err({ kind: 'ambiguous-date', path: '', found: '', expected: unambiguous, choices })
}

const unambiguous: Localized = {
  ja: '一通りにだけ読める日時',
  en: 'a date and time that can be read in one way',
}

/** A time as a text that `readTime` reads without doubt, in the zone of its clocks: an instant, a day, an hour, an interval. */
export const timeText = guarded(
  ['time', 'timeZone'],
  'a time and an IANA time zone name',
  (time: Time, timeZone: string): string => {
    if (!isSpan(time)) return formatInstant(time, timeZone)
    const interval = [time.from, time.to].map((instant) => formatInstant(instant, timeZone)).join('/')
    return unitOf(time, timeZone) ?? interval
  },
)

/** The day or the hour that a span is on the clocks of a zone; nothing for any other span. */
export function unitOf({ from, to }: Span, timeZone: string): string | undefined {
  const shown = formatInstant(from, timeZone)
  const [day, hour] = [shown.slice(0, 10), shown.slice(0, 13)]
  const isIt = (time: Time): boolean => isSpan(time) && time.from === from && time.to === to
  if (parseDay(day).isErr()) return undefined
  if (wholeDay(day, timeZone).map(isIt).unwrapOr(false)) return day
  return wholeHour(day, Number(hour.slice(11)), timeZone)
    .map(isIt)
    .unwrapOr(false)
    ? hour
    : undefined
}

/** The milliseconds of a time: the first of it, and the first behind it. */
export function boundsOf(time: Time): { readonly from: number; readonly end: number } {
  const [from, to] = typeof time === 'string' ? [time, time] : [time.from, time.to]
  return { from: epochOf(from), end: epochOf(to) + 1 }
}
