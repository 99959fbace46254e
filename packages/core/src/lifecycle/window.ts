import { millisecondsOfDay, nthWeekdayNumber } from '../time/day.ts'
import { dayNumberAt, epochOnDay } from '../time/local.ts'
import { millisecondsOf } from './deadline.ts'
import type { WindowDefinition } from './lifecycle.ts'

/** The window that is open at `now`, else the next one, in milliseconds; `to` is outside it. */
export function currentWindow(
  window: WindowDefinition,
  lifecycleZone: string,
  now: number,
): { readonly from: number; readonly to: number } {
  const timeZone = window.timeZone ?? lifecycleZone
  const length = millisecondsOf(window.length)
  const oldest = new Date(dayNumberAt(timeZone, now - length) * millisecondsOfDay)
  for (let month = oldest.getUTCMonth() + 1; ; month++) {
    const day = nthWeekdayNumber(oldest.getUTCFullYear(), month, window.weekday, window.nth)
    const from = epochOnDay(timeZone, day, window.at)
    // Not the other way round: what is no number ends the search as well.
    if (!(from + length <= now)) return { from, to: from + length }
  }
}
