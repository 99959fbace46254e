import { dayNumberAt, endOfDayNumber, startOfDayNumber } from '../time/local.ts'
import type { Happening, Happenings } from './happening.ts'
import {
  type DeadlineDefinition,
  type DeadlineState,
  type DeadlineTerm,
  type Duration,
  termsOf,
} from './lifecycle.ts'

/** A deadline as numbers: a day from 1970-01-01, and milliseconds. */
export interface DueDate {
  readonly because: string
  readonly on: number
  readonly at: number
  /** From here on the deadline has surely passed. */
  readonly passedAt: number
  /** From here to `passedAt` it is uncertain whether it has. */
  readonly uncertainFrom: number
  /** As `passedAt`, were its events as early as they may be: what is done before is done in time. */
  readonly passesFrom: number
}

/** When a deadline was met or will be: never, within a span, or at an instant. */
export interface Met {
  readonly from: number
  readonly end: number
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

/** The date that a deadline falls on, or nothing if no event that sets it is known. */
export function dueDate(
  deadline: DeadlineDefinition,
  events: Happenings,
  timeZone: string,
): DueDate | undefined {
  const terms = termsOf(deadline)
  const sign = deadline.earliest ? 1 : -1
  let chosen: DueDate | undefined
  for (const because in terms) {
    const term = terms[because]
    const event = term && events[term.from]
    if (!event) continue
    const date = { because, ...dateOf(term, event, deadline, timeZone) }
    chosen = chosen ? joined(chosen, date, sign) : date
  }
  return chosen
}

/** The earlier of two dates, or the later: which of them it is may be open until both are over. */
function joined(one: DueDate, other: DueDate, sign: 1 | -1): DueDate {
  const chosen = (other.passedAt - one.passedAt) * sign < 0 ? other : one
  const bound = sign > 0 ? Math.min : Math.max
  return {
    ...chosen,
    uncertainFrom: bound(one.uncertainFrom, other.uncertainFrom),
    passesFrom: bound(one.passesFrom, other.passesFrom),
  }
}

/** When a deadline was met: by the first of the events that meet it, whichever of them that is. */
export function metOf(deadline: DeadlineDefinition, events: Happenings): Met | undefined {
  let first: Met | undefined
  for (const name of deadline.metBy ?? []) {
    const event = events[name]
    if (!event) continue
    const { from, end } = first ?? event
    first = { from: Math.min(from, event.from), end: Math.min(end, event.end) }
  }
  return first
}

/** How a deadline stands at `now`. What was met on its last day was met in time: it could not have been later. */
export function stateAt(
  { uncertainFrom, passesFrom, passedAt }: DueDate,
  met: Met | undefined,
  now: number,
): DeadlineState {
  if (met && met.end <= passesFrom) return met.from <= now ? 'met' : 'open'
  if (met && met.from < passedAt) return Math.min(met.from, passesFrom) <= now ? 'uncertain' : 'open'
  if (now >= passedAt) return 'passed'
  return now >= uncertainFrom ? 'uncertain' : 'open'
}

/**
 * Whether it is left open now what holds of a deadline: while it is uncertain, until it has surely passed, and at the
 * very instant of one that is an event.
 */
export function isLeftOpen(date: DueDate, met: Met | undefined, now: number): boolean {
  const state = stateAt(date, met, now)
  if (state === 'uncertain') return date.uncertainFrom <= now && now < date.passedAt
  return state === 'open' && now === date.at
}

/** Every time at which a deadline may come to stand otherwise, or to be left open. */
export function changesOf(date: DueDate, met: Met | undefined): readonly number[] {
  const { uncertainFrom, passesFrom, passedAt, at } = date
  return [...(met ? [met.from] : []), uncertainFrom, passesFrom, passedAt, at, at + 1]
}

/** As `at`, were its events as early as they may be; nothing where that makes no difference. */
export function earliestOf({ at, passesFrom, passedAt }: DueDate): number | undefined {
  if (passesFrom >= passedAt) return undefined
  return at === passedAt ? passesFrom : secondsOf(passesFrom - 1)
}

/** Milliseconds of a length of time. */
export function millisecondsOf({ hours = 0, minutes = 0 }: Duration): number {
  return (hours * 60 + minutes) * 60_000
}

/** The date that one term gives. */
export function dateOf(
  term: DeadlineTerm,
  event: Happening,
  { boundary }: Pick<DeadlineDefinition, 'boundary'>,
  timeZone: string,
): Omit<DueDate, 'because'> {
  if (term.exactly) {
    const length = millisecondsOf(term.exactly)
    const at = (event.isSpan ? event.end : event.from) + length
    const passesFrom = event.from + length
    return {
      on: dayNumberAt(timeZone, at),
      at,
      passedAt: at,
      uncertainFrom: passesFrom,
      passesFrom,
    }
  }
  if (term.calendarDays === undefined) {
    // The very instant of expiry is in time, and one that the sources may say nothing of.
    return {
      on: event.lastDay,
      at: event.isSpan ? secondsOf(event.end - 1) : event.from,
      passedAt: event.end,
      uncertainFrom: event.from + 1,
      passesFrom: event.from + 1,
    }
  }
  const on = event.lastDay + term.calendarDays
  const first = event.firstDay + term.calendarDays
  const passedAt = endOfDayNumber(timeZone, on)
  const passesFrom = endOfDayNumber(timeZone, first)
  return {
    on,
    at: passedAt - 1000,
    passedAt,
    uncertainFrom: boundary ? startOfDayNumber(timeZone, first) : passesFrom,
    passesFrom,
  }
}

/** The last whole second that is not after an instant: dates are printed so. */
function secondsOf(epoch: number): number {
  return Math.floor(epoch / 1000) * 1000
}
