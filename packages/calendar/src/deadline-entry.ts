import {
  type DeadlineAnswer,
  type DeadlineTerm,
  endOfDay,
  epochOf,
  type Localized,
  startOfDay,
  termsOf,
} from '@shindan/core'
import { saySpan } from '@shindan/core/render'
import { alarmsAfter, deadlineAlarms } from './alarms.ts'
import type { CalendarEntry, CalendarTime } from './entry.ts'
import type { Scope } from './scope.ts'
import { inEach, lines, said, titled, toDoBefore } from './texts.ts'
import { uidOf } from './uid.ts'

/** A deadline with what set it. One that was met in time stays where it is, says so, and rings no more. */
export function deadlineEntry(answer: DeadlineAnswer, scope: Scope): CalendarEntry | undefined {
  const { lifecycle, now, subject, sequence, about } = scope
  const deadline = lifecycle.deadlines[answer.id]
  const term = deadline && termsOf(deadline)[answer.because]
  if (!term) return undefined
  const isMet = answer.state === 'met'
  const isDay = term.calendarDays !== undefined || isWholeDay(answer, term, lifecycle.timeZone)
  const when: CalendarTime = isDay ? { on: answer.on } : { from: answer.from ?? answer.at, to: answer.at }
  const title = titled(deadline.label, lifecycle)
  return {
    uid: uidOf(lifecycle.id, subject, 'deadline', answer.id),
    sequence: isMet ? sequence + 1 : sequence,
    summary: isMet ? said('done', title) : title,
    description: lines(
      isMet || !deadline.toDo ? undefined : toDoBefore(deadline.toDo),
      said('reason', term.label),
      rangeOf(answer, lifecycle.timeZone),
      about && said('concerns', about),
      isMet || !deadline.consequence ? undefined : said('afterwards', deadline.consequence),
      deadline.boundary,
    ),
    when,
    alarms: isMet ? [] : alarmsAfter(now, alarmsFor(when), when, lifecycle.timeZone),
  }
}

/** What lies somewhere within a range of more than an hour rings at both ends of it. */
function alarmsFor(when: CalendarTime): readonly number[] {
  if ('on' in when) return deadlineAlarms.day
  const range = Math.floor((epochOf(when.to) - epochOf(when.from)) / 60_000)
  return range >= 60 ? [...deadlineAlarms.moment, range] : deadlineAlarms.moment
}

/** Whether it is an event of which the day is known, and no more. */
function isWholeDay({ on, from, at }: DeadlineAnswer, term: DeadlineTerm, timeZone: string): boolean {
  return !term.exactly && from === startOfDay(timeZone, on) && at === endOfDay(timeZone, on)
}

/** Between which times a deadline lies that is not known to the instant. */
function rangeOf({ from, at }: DeadlineAnswer, timeZone: string): Localized | undefined {
  if (from === undefined) return undefined
  return said(
    'range',
    inEach([], (locale) => saySpan({ from, to: at }, { locale, timeZone })),
  )
}
