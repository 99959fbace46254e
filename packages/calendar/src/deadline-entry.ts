import { type DeadlineAnswer, isSpan } from '@shindan/core'
import { alarmsAfter, deadlineAlarms } from './alarms.ts'
import type { CalendarEntry, CalendarTime } from './entry.ts'
import type { Scope } from './scope.ts'
import { lines, said, titled } from './texts.ts'
import { uidOf } from './uid.ts'

/** A deadline with what set it. One that was met in time stays where it is, says so, and rings no more. */
export function deadlineEntry(answer: DeadlineAnswer, scope: Scope): CalendarEntry | undefined {
  const { lifecycle, times, now, subject, sequence, about } = scope
  const deadline = lifecycle.deadlines[answer.id]
  const term = (deadline?.earliest ?? deadline?.latest)?.[answer.because]
  if (!deadline || !term) return undefined
  const isMet = answer.state === 'met'
  const isDay = !term.exactly && (term.calendarDays !== undefined || isSpan(times[term.from]))
  const when: CalendarTime = isDay ? { on: answer.on } : { from: answer.at, to: answer.at }
  const title = titled(deadline.label, lifecycle)
  return {
    uid: uidOf(lifecycle.id, subject, 'deadline', answer.id),
    sequence: isMet ? sequence + 1 : sequence,
    summary: isMet ? said('done', title) : title,
    description: lines(said('reason', term.label), about && said('concerns', about), deadline.boundary),
    when,
    alarms: isMet ? [] : alarmsAfter(now, deadlineAlarms[isDay ? 'day' : 'moment'], when, lifecycle.timeZone),
  }
}
