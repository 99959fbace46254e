import { err, ok, type Result } from '../result.ts'
import { dayNumberOf } from '../time/day.ts'
import { epochOf, parseDay, parseInstant } from '../time/index.ts'
import { dayNumberAt, endOfDayNumber, startOfDayNumber } from '../time/local.ts'
import type { LifecycleError } from './problem.ts'

/** When an event was or will be, in the zone in which days are counted. */
export interface Happening {
  /** Days from 1970-01-01. */
  readonly day: number
  /** The first millisecond of it. */
  readonly from: number
  /** The first millisecond after it. */
  readonly end: number
  /** Only the day is known. */
  readonly wholeDay: boolean
}

/** The known events of a policy by their names. */
export type Happenings = { readonly [event: string]: Happening | undefined }

/** An event at an instant. */
export function happeningAt(timeZone: string, epoch: number): Happening {
  return { day: dayNumberAt(timeZone, epoch), from: epoch, end: epoch + 1, wholeDay: false }
}

/** Reads an instant, or a day `YYYY-MM-DD` as a whole day of the zone. */
export function parseHappening(
  timeZone: string,
  text: string,
): Result<Happening, Omit<LifecycleError, 'path'>> {
  const day = parseDay(text)
  if (day.isOk()) return ok(happeningOn(timeZone, dayNumberOf(day.value)))
  if (day.error.kind !== 'not-a-day') return err(day.error)
  const instant = parseInstant(text)
  if (instant.isOk()) return ok(happeningAt(timeZone, epochOf(instant.value)))
  if (instant.error.kind !== 'not-an-instant') return err(instant.error)
  return err({ kind: 'not-a-date', found: text, expected: 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ' })
}

/** Whether one event was surely before another: one known by its day only may have been at any time of it. */
export function isBefore(one: Happening, other: Happening): boolean {
  return one.wholeDay ? one.day < other.day : one.from < other.from
}

function happeningOn(timeZone: string, day: number): Happening {
  return { day, from: startOfDayNumber(timeZone, day), end: endOfDayNumber(timeZone, day), wholeDay: true }
}
