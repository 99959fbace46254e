import {
  type AnyLifecycle,
  type DeadlineAnswer,
  dayIn,
  type Instant,
  startOfDay,
  termsOf,
} from '@shindan/core'
import { partOf } from './part-of.ts'

/**
 * The first instant at which a deadline may be over, where its hour is not known: an event of which the inventory has the day
 * alone, or a day of which no document tells until when it lasts. Nothing where it ends at a known instant, be it with its day.
 */
export function dueFromOf(
  { id, because, from, at }: DeadlineAnswer,
  { deadlines, timeZone }: AnyLifecycle,
): Instant | undefined {
  const deadline = partOf(deadlines, id)
  const isOfDays = deadline && partOf(termsOf(deadline), because)?.calendarDays !== undefined
  return isOfDays && deadline.boundary ? startOfDay(timeZone, dayIn(timeZone, from ?? at)) : from
}
