import { dayOfNumber } from '../time/day.ts'
import { instantAt } from '../time/instant.ts'
import { dayNumberAt, endOfDayNumber, startOfDayNumber } from '../time/local.ts'
import type { DeadlineAnswer } from './answer.ts'
import type { Happening, Happenings } from './happening.ts'
import type { DeadlineDefinition, DeadlineTerm, Duration } from './policy.ts'

/** A deadline as numbers: a day from 1970-01-01, and milliseconds. */
export interface DueDate {
  readonly because: string
  readonly on: number
  readonly at: number
  /** From here on the deadline has passed. */
  readonly passedAt: number
  /** From here to `passedAt` the sources leave open whether it has passed. */
  readonly openFrom: number
  /** When it was met, or will be. */
  readonly metAt: number
}

/** The dates of all deadlines that are set by a known event. */
export function dueDates(
  deadlines: { readonly [deadline: string]: DeadlineDefinition },
  events: Happenings,
  timeZone: string,
): { readonly [deadline: string]: DueDate } {
  const dates: { [deadline: string]: DueDate } = {}
  for (const id in deadlines) {
    const date = dueDate(deadlines[id] as DeadlineDefinition, events, timeZone)
    if (date) dates[id] = date
  }
  return dates
}

/** A deadline's date as an answer gives it. */
export function deadlineAnswer(id: string, { on, at, because }: DueDate): DeadlineAnswer {
  return { id, on: dayOfNumber(on), at: instantAt(at), because }
}

/** The date that a deadline falls on, or nothing if no event that sets it is known. */
export function dueDate(
  deadline: DeadlineDefinition,
  events: Happenings,
  timeZone: string,
): DueDate | undefined {
  let metAt = Number.POSITIVE_INFINITY
  for (const event of deadline.metBy ?? []) metAt = Math.min(metAt, events[event]?.from ?? metAt)
  const terms = deadline.earliest ?? deadline.latest ?? {}
  const sign = deadline.earliest ? 1 : -1
  let chosen: DueDate | undefined
  for (const because in terms) {
    const term = terms[because]
    const event = term && events[term.from]
    if (!event) continue
    const date = { because, metAt, ...dateOf(term, event, timeZone) }
    if (!chosen || (date.at - chosen.at) * sign < 0) chosen = date
  }
  return chosen
}

/** Milliseconds of a length of time. */
export function millisecondsOf({ hours = 0, minutes = 0 }: Duration): number {
  return (hours * 60 + minutes) * 60_000
}

function dateOf(term: DeadlineTerm, event: Happening, timeZone: string) {
  if (term.exactly) {
    const at = (event.wholeDay ? event.end : event.from) + millisecondsOf(term.exactly)
    return { on: dayNumberAt(timeZone, at), at, passedAt: at, openFrom: at }
  }
  if (term.calendarDays === undefined && !event.wholeDay) {
    return { on: event.day, at: event.from, passedAt: event.end, openFrom: event.from }
  }
  const on = event.day + (term.calendarDays ?? 0)
  const passedAt = endOfDayNumber(timeZone, on)
  return { on, at: passedAt - 1000, passedAt, openFrom: startOfDayNumber(timeZone, on) }
}
