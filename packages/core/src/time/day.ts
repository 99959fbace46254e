import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addCalendarDays } from 'date-fns/addDays'
import { addMonths as addCalendarMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { outside, type Problem, shortened } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { twoDigits } from './digits.ts'

/** A calendar day without a zone, `YYYY-MM-DD`: sorts as text. */
export type Day = string

/** Why a text is not a day. */
export type DayProblemKind = 'not-a-day' | 'impossible-date' | 'out-of-range'

/** Monday to Sunday by name, so that a policy reads as its vendor's notice does. */
export type Weekday = keyof typeof weekdays
export const weekdays = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
}

export const millisecondsOfDay = 86_400_000
const lastDayNumber = Date.UTC(9999, 11, 31) / millisecondsOfDay
const firstDayNumber = Date.parse('0001-01-01T00:00:00Z') / millisecondsOfDay

/**
 * Reads a calendar day, `YYYY-MM-DD`, of the years 1970 to 9999. Errors: `not-a-day`, `impossible-date`
 * (2025-02-30), `out-of-range`.
 */
export function parseDay(text: string): Result<Day, Problem<DayProblemKind>> {
  const problem = (kind: DayProblemKind, expected: Localized) =>
    err({ kind, path: '', found: shortened(text), expected })
  const parts = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null
  if (!parts) return problem('not-a-day', expectedDay)
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12) {
    return problem('impossible-date', { ja: '01 から 12 までの月', en: 'a month from 01 to 12' })
  }
  const length = daysInMonth(year, month)
  if (date < 1 || date > length) {
    return problem('impossible-date', { ja: `01 から ${length} までの日`, en: `a day from 01 to ${length}` })
  }
  if (year < 1970) {
    return problem('out-of-range', {
      ja: '1970-01-01 から 9999-12-31 までの日付',
      en: 'a day from 1970-01-01 to 9999-12-31',
    })
  }
  return ok(text)
}

const expectedDay: Localized = { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' }

/** Days from 1970-01-01 to `day`. What is no day is a `RangeError`. */
export function dayNumberOf(day: Day): number {
  const number = typeof day === 'string' ? Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay : Number.NaN
  // The platform reads 2025-02-30 as a day of March.
  if (Number.isNaN(number) || dayOfNumber(number) !== day) throw outside('day', 'a day YYYY-MM-DD', day)
  return number
}

/** The day that lies `number` days after 1970-01-01. Stops at 0001-01-01 and 9999-12-31. */
export function dayOfNumber(number: number): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  if (typeof number !== 'number' || Number.isNaN(number)) throw outside('days', 'a number of days', number)
  const within = Math.min(Math.max(number, firstDayNumber), lastDayNumber)
  const date = new Date(within * millisecondsOfDay)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  const day = `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
  if (days.size >= mostDays) days.clear()
  days.set(number, day)
  return day
}

/** Of very many certificates the dates are those of a few years. */
const days = new Map<number, Day>()
const mostDays = 4_096

/**
 * `day` moved by `days` calendar days, which may be negative. Stops at 9999-12-31. Here and below what is no day or no
 * whole number is a `RangeError`: `parseDay` reads what comes from outside.
 */
export function addDays(day: Day, days: number): Day {
  return dayOf(addCalendarDays(midnight(day), whole('days', days), { in: utc }))
}

/** `day` moved by `months`, kept inside the month: one month after 2025-01-31 is 2025-02-28. */
export function addMonths(day: Day, months: number): Day {
  return dayOf(addCalendarMonths(midnight(day), whole('months', months), { in: utc }))
}

/** Calendar days from `from` to `to`: 0 for the same day, negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(midnight(to), midnight(from), { in: utc })
}

/** Of the two clocks of UTC the one that formats nothing: the other makes its formats when it is imported. */
const utc = (date: Date | number | string): Date => new UTCDateMini(+new Date(date))

/** Days have no zone, so they are counted on UTC's clock, which never jumps and is the same on every host. */
function midnight(day: Day): Date {
  return new Date(dayNumberOf(day) * millisecondsOfDay)
}

/** No calendar has more days than this: beyond, the platform's dates are none. */
const mostMoved = 4_000_000

function whole(argument: string, number: number): number {
  if (Number.isInteger(number) && Math.abs(number) <= mostMoved) return number
  throw outside(argument, `a whole number of at most ${mostMoved}`, number)
}

function dayOf(date: Date): Day {
  return dayOfNumber(date.getTime() / millisecondsOfDay)
}

/** Which of a month's weekdays. There is not always a fifth, so none is offered. */
export const nths = [1, 2, 3, 4, 'last'] as const
/** Which of a weekday in a month. */
export type Nth = (typeof nths)[number]

/**
 * The nth weekday of a month (`month` 1 to 12), e.g. the second Wednesday, which is always one of the days 8
 * to 14 and not the Wednesday of the second row of a calendar (CT-19).
 */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: Nth): Day {
  return dayOfNumber(nthWeekdayNumber(year, month, weekday, nth))
}

/** As `nthWeekday`, as days from 1970-01-01. `month` may run on past 12. */
export function nthWeekdayNumber(year: number, month: number, weekday: Weekday, nth: Nth): number {
  whole('year', year)
  whole('month', month)
  if (typeof weekday !== 'string' || !Object.hasOwn(weekdays, weekday))
    throw outside('weekday', 'the name of a weekday', weekday)
  if (nth !== 'last' && ![1, 2, 3, 4].includes(nth)) throw outside('nth', '1 to 4, or last', nth)
  const first = utcDayNumber(year, month, 1)
  // 1970-01-01 was a Thursday.
  const ahead = (((weekdays[weekday] - first - 4) % 7) + 7) % 7
  const weeks = nth === 'last' ? Math.floor((daysInMonth(year, month) - 1 - ahead) / 7) : nth - 1
  return first + ahead + 7 * weeks
}

function daysInMonth(year: number, month: number): number {
  return utcDayNumber(year, month + 1, 1) - utcDayNumber(year, month, 1)
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; counting from 400 years later does not. */
function utcDayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year + 400, month - 1, date) / millisecondsOfDay - 146_097
}
