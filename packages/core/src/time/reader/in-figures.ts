import type { Problem } from '../../problem/index.ts'
import type { Result } from '../../result.ts'
import { parseDay } from '../day.ts'
import { twoDigits } from '../digits.ts'
import type { Time } from '../span.ts'
import { instantOnDay, type OnDayProblemKind, wholeDay } from './on-day.ts'

const form = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ t](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * A day, or a day and a time, in figures from the year down, as programs write it: asked first, since nearly all dates of an
 * export are such. Nothing where no calendar or no clock shows it: who reads the other forms says why.
 */
export function readInFigures(
  text: string,
  timeZone: string,
): Result<Time, Problem<OnDayProblemKind>> | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const [, year = '', , month, date, hour, minute, second = '0'] = found
  const day = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`
  if (parseDay(day).isErr()) return undefined
  if (hour === undefined) return wholeDay(day, timeZone)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return instantOnDay(day, ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000, timeZone)
}
