import { epochOf, startOfDay } from '@shindan/core'
import type { CalendarTime } from './entry.ts'

/** Minutes from the start at which a deadline rings: the morning of a day and of the day before, or to the minute. */
export const deadlineAlarms = { day: [-15 * 60, 9 * 60], moment: [-24 * 60, 0] } as const

/** Minutes from midnight at which a reminder rings. */
export const reminderAlarms = [9 * 60] as const

/** The alarms that are still to come: a calendar that is given a past one rings at once, or never. */
export function alarmsAfter(
  now: string,
  alarms: readonly number[],
  when: CalendarTime,
  timeZone: string,
): readonly number[] {
  const start = epochOf('on' in when ? startOfDay(timeZone, when.on) : when.from)
  return alarms.filter((minutes) => start + minutes * 60_000 > epochOf(now))
}
