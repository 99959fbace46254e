import { type Day, dayNumberOf } from '../day.ts'

const ja = '日月火水木金土'
const en = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const english =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?)(?![a-z])'
const word = `(?:[${ja}]曜日?|${english}\\.?)`

/** In brackets a day may be said to be a holiday, beside its weekday or alone. */
const bracketed = `\\((?:(?:[${ja}]|${word})(?:・?[祝休])?|[祝休]日?)\\)`

const before = new RegExp(`^(?:${bracketed}|${word}),? ?`)
const behind = new RegExp(`^(?: ?${bracketed}|,? ?${word}),?`)

/** A weekday, from 0 for Sunday on, and what stands behind it. */
export interface WeekdayTaken {
  readonly weekday: number | undefined
  readonly rest: string
}

/** A weekday at the beginning of a text, before or behind a date; none is none. */
export function takeWeekday(text: string, place: 'before' | 'behind'): WeekdayTaken {
  const [found = ''] = (place === 'before' ? before : behind).exec(text) ?? []
  const bare = found.replace(/^[ (,]+/, '')
  if (bare === '') return { weekday: undefined, rest: text }
  const weekday = Math.max(ja.indexOf(bare.charAt(0)), en.indexOf(bare.slice(0, 3)))
  return { weekday: weekday === -1 ? undefined : weekday, rest: text.slice(found.length) }
}

/** The weekday of a day, from 0 for Sunday on. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumberOf(day) + 4) % 7) + 7) % 7
}

/** What a weekday is called. */
export function weekdayWords(weekday: number): { readonly ja: string; readonly en: string } {
  return { ja: `${ja.charAt(weekday)}曜日`, en: names[weekday] ?? '' }
}
