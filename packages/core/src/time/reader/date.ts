import type { Localized } from '../../text/locale.ts'
import type { Assumption } from '../assumption.ts'
import { type Day, parseDay } from '../day.ts'
import { twoDigits } from '../digits.ts'
import { beginOfEra, eraYear, yearOfEra } from './era.ts'
import { takeRelativeDay } from './relative.ts'

/** A date at the beginning of a text: the days that it may be, and what stands behind it. */
export interface DateTaken {
  readonly days: readonly Day[]
  readonly rest: string
  readonly assumed: readonly Assumption[]
}

/** Why a date that has the form of one is none. */
export interface DateFault {
  readonly kind: 'impossible-date' | 'out-of-range' | 'two-digit-year'
  readonly expected: Localized
}

const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const date = '(?<date>\\d{1,2})'
const ordinal = `${date}(?:st|nd|rd|th)?`

const forms = [
  `^(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${date}(?!\\d)`,
  `^(?<year>\\d{4})年 ?(?<month>\\d{1,2})月 ?${date}日`,
  `^${eraYear}年 ?(?<month>\\d{1,2})月 ?${date}日`,
  `^${eraYear}(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>${date}(?!\\d)`,
  `^(?<month>\\d{1,2})月 ?${date}日`,
  '^(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)',
  '^(?<one>\\d{1,2})/(?<two>\\d{1,2})(?![\\d/])',
  `^${ordinal}[ -]?(?:of )?${name}(?:[,/ -]{1,2}(?<year>\\d{4}))?(?!\\d)`,
  `^${name} ?${ordinal}(?:(?:, ?| )(?<year>\\d{4})(?![\\d:]))?(?!\\d)`,
].map((form) => new RegExp(form))

const twoDigitYears = [
  /^\d{1,2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/,
  /^'?\d{2}年 ?\d{1,2}月/,
  new RegExp(`^${ordinal}[ -]?(?:of )?${name}[,/ -]{1,2}'?\\d{2}(?!\\d|:|時| ?[ap]\\.?m)`),
  new RegExp(`^${name} ?${ordinal}(?:, ?| )'?\\d{2}(?!\\d|:|時| ?[ap]\\.?m)`),
]

const fourDigits: DateFault = {
  kind: 'two-digit-year',
  expected: { ja: '4 桁の年（例: 2025-01-05）', en: 'a year of four digits, e.g. 2025-01-05' },
}

/** Takes a date, in any of the ways in which people write one; nothing where none begins the text. */
export function takeDate(text: string, today: Day): DateTaken | DateFault | undefined {
  const relative = takeRelativeDay(text, today)
  if (relative) {
    const day = checked(relative.day)
    return typeof day === 'string' ? { days: [day], rest: relative.rest, assumed: ['today'] } : day
  }
  if (twoDigitYears.some((form) => form.test(text))) return fourDigits
  for (const form of forms) {
    const found = form.exec(text)
    if (found?.groups) return daysOf(found.groups, today, text.slice(found[0].length))
  }
  return undefined
}

interface MonthAndDate {
  readonly month: number
  readonly date: number
}

type Groups = { readonly [name: string]: string | undefined }

function daysOf(groups: Groups, today: Day, rest: string): DateTaken | DateFault {
  const { year, era = '', eraYear: nth } = groups
  const given = nth === undefined ? year : yearOfEra(era, nth)
  const read = monthsAndDates(groups).map((one) =>
    given === undefined ? latest(one, today) : dayIn(Number(given), one),
  )
  const fault = read.find((one) => typeof one !== 'string')
  if (fault) return fault
  const days = read.filter((one) => typeof one === 'string')
  if (nth !== undefined && days.some((day) => day < beginOfEra(era))) return beforeEra(beginOfEra(era))
  return { days, rest, assumed: given === undefined ? ['year'] : [] }
}

/** The month and the day of it: two readings where two numbers may each be the month. */
function monthsAndDates({
  month,
  name: monthName = '',
  date: day,
  one,
  two,
}: Groups): readonly MonthAndDate[] {
  if (one === undefined || two === undefined) {
    const number = month === undefined ? months.indexOf(monthName.slice(0, 3)) + 1 : Number(month)
    return [{ month: number, date: Number(day) }]
  }
  const [first, second] = [Number(one), Number(two)]
  const american = { month: first, date: second }
  const european = { month: second, date: first }
  if (first > 12) return [european]
  return second > 12 || first === second ? [american] : [american, european]
}

function dayIn(year: number, of: MonthAndDate): Day | DateFault {
  return checked(dayText(year, of))
}

function checked(text: string): Day | DateFault {
  return parseDay(text).match(
    (day): Day | DateFault => day,
    ({ kind, expected }) => ({ kind: kind === 'out-of-range' ? kind : 'impossible-date', expected }),
  )
}

/** The latest such day that is not behind today: a leap day is looked for over a missing leap year. */
function latest(of: MonthAndDate, today: Day): Day | DateFault {
  const thisYear = Number(today.slice(0, 4))
  for (let year = thisYear; year > thisYear - 9; year--) {
    const day = dayIn(year, of)
    if (typeof day === 'string' && day <= today) return day
  }
  const inLeapYear = dayIn(2000, of)
  return typeof inLeapYear === 'string' ? dayIn(thisYear, of) : inLeapYear
}

function dayText(year: number, { month, date: day }: MonthAndDate): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function beforeEra(begin: Day): DateFault {
  return {
    kind: 'impossible-date',
    expected: {
      ja: `その元号が始まった ${begin} 以降の日付`,
      en: `a day from ${begin} on, when that era began`,
    },
  }
}
