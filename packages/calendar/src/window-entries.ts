import {
  type AnyLifecycle,
  addMonths,
  dayIn,
  epochOf,
  evaluateLifecycle,
  startOfDay,
  type WindowAnswer,
} from '@shindan/core'
import type { CalendarEntry } from './entry.ts'
import type { Scope } from './scope.ts'
import { titled } from './texts.ts'
import { uidOf } from './uid.ts'

/**
 * Every time that a window is or will be open, the one at `now` included, for so many months. Whose certificates it
 * concerns makes no difference, so two of them share the entries. No alarm: nothing is to be done.
 */
export function windowEntries(
  id: string,
  months: number,
  { lifecycle, now }: Scope,
): readonly CalendarEntry[] {
  const { timeZone, windows } = lifecycle
  const window = windows[id]
  if (!window) return []
  const until = epochOf(startOfDay(timeZone, addMonths(dayIn(timeZone, now), months)))
  const alone = {
    ...lifecycle,
    events: {},
    deadlines: {},
    phases: {},
    reminders: {},
    windows: { [id]: window },
  }
  const summary = titled(window.label, lifecycle)
  const entries: CalendarEntry[] = []
  for (let last = '', at = now; ; ) {
    const next = windowAt(alone, at)
    // Not the other way round: beyond the last date there is, a beginning is no number.
    if (!next || next.from === last || !(epochOf(next.from) < until)) return entries
    const { from, to } = next
    entries.push({
      uid: uidOf(lifecycle.id, 'window', id, from),
      sequence: 0,
      summary,
      when: { from, to },
      alarms: [],
    })
    last = from
    at = to
  }
}

/** The window that is open at an instant, else the next one. */
function windowAt(lifecycle: AnyLifecycle, now: string): WindowAnswer | undefined {
  return evaluateLifecycle(lifecycle, {}, { now }).unwrapOr(undefined)?.windows[0]
}
