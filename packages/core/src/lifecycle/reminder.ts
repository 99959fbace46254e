import { endOfDayNumber, startOfDayNumber } from '../time/local.ts'
import type { Happenings } from './happening.ts'
import { dayAhead } from './lead-time.ts'
import type { ReminderDefinition } from './lifecycle.ts'

/** When a reminder is due: its first day from 1970-01-01, and the milliseconds from and before which it is due. */
export interface ReminderSpan {
  readonly on: number
  readonly from: number
  readonly end: number
}

/** Nothing if the event is not known. */
export function reminderSpan(
  reminder: ReminderDefinition,
  events: Happenings,
  timeZone: string,
): ReminderSpan | undefined {
  const event = events[reminder.before]
  if (!event) return undefined
  const on = dayAhead(event.firstDay, reminder)
  const last = reminder.untilDays === undefined ? on : event.lastDay - reminder.untilDays
  return { on, from: startOfDayNumber(timeZone, on), end: endOfDayNumber(timeZone, last) }
}
