import { addMonths, dayIn, epochOf, startOfDay, windowOf } from '@shindan/core'
import type { CalendarEntry } from './entry.ts'
import type { Scope } from './scope.ts'
import { titled } from './texts.ts'
import { uidOf } from './uid.ts'

/**
 * Every time that a window is or will be open, the one at `now` included, for so many months. Whose certificates it
 * concerns makes no difference, so two of them share the entries. No alarm: nothing is to be done.
 */
export function windowEntries(id: string, months: number, { policy, now }: Scope): readonly CalendarEntry[] {
  const window = policy.windows[id]
  if (!window) return []
  const until = epochOf(startOfDay(policy.timeZone, addMonths(dayIn(policy.timeZone, now), months)))
  const summary = titled(window.label, policy)
  const entries: CalendarEntry[] = []
  for (let last = '', at = now; ; ) {
    const { from, to } = windowOf(policy, id, at)
    // Not the other way round: beyond the last date there is, a beginning is no number.
    if (from === last || !(epochOf(from) < until)) return entries
    entries.push({
      uid: uidOf(policy.id, 'window', id, from),
      sequence: 0,
      summary,
      when: { from, to },
      alarms: [],
    })
    last = from
    at = to
  }
}
