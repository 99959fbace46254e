import { startOfDayNumber } from '../time/local.ts'
import { type DueDate, dateOf, type Met, metOf } from './deadline.ts'
import type { Happening, Happenings } from './happening.ts'
import { dayAhead } from './lead-time.ts'
import { type AnyLifecycle, type DeadlineDefinition, type PhaseDefinition, termsOf } from './lifecycle.ts'

/** The phase that counts at an instant. */
export interface PhaseAt {
  /** `null` where several are possible, and for a lifecycle without phases. */
  readonly phase: string | null
  /** Those that are possible, in the lifecycle's order; one where it is decided. */
  readonly possible: readonly string[]
  /** The events whose time would decide it. */
  readonly undecidedBy: readonly string[]
}

type Phased = Pick<AnyLifecycle, 'phases' | 'deadlines' | 'timeZone'>
type Dates = { readonly [deadline: string]: DueDate | undefined }

/** Of all phases that have begun, the last one in the lifecycle's order counts. */
export function phaseAt(lifecycle: Phased, events: Happenings, dates: Dates, now: number): PhaseAt {
  let possible: string[] = []
  let undecidedBy: string[] = []
  for (const id in lifecycle.phases) {
    const { from } = lifecycle.phases[id] as PhaseDefinition
    const begins = beginning(from, lifecycle, events, dates)
    if (begins.surely <= now) {
      possible = [id]
      undecidedBy = []
    } else if (begins.perhaps <= now) {
      possible.push(id)
      undecidedBy.push(...blurredBy(from, lifecycle, events, dates, now))
    }
  }
  const phase = possible.length === 1 ? (possible[0] ?? null) : null
  return { phase, possible, undecidedBy: [...new Set(undecidedBy)] }
}

/** Every time at which another phase may count, or other events may decide which one does. */
export function turnsOf(lifecycle: Phased, events: Happenings, dates: Dates): readonly number[] {
  const turns: number[] = []
  for (const id in lifecycle.phases) {
    const { from } = lifecycle.phases[id] as PhaseDefinition
    const { perhaps, surely } = beginning(from, lifecycle, events, dates)
    turns.push(perhaps, surely)
    const deadline = from && 'passed' in from ? lifecycle.deadlines[from.passed] : undefined
    if (!deadline || perhaps === surely) continue
    for (const [, { uncertainFrom, passesFrom, passedAt }] of datesOf(deadline, lifecycle.timeZone, events))
      turns.push(uncertainFrom, passesFrom, passedAt)
    turns.push(...(deadline.metBy ?? []).flatMap((name) => events[name]?.from ?? []))
  }
  return turns
}

interface Beginning {
  readonly perhaps: number
  readonly surely: number
}

function beginning(
  from: PhaseDefinition['from'],
  { deadlines, timeZone }: Phased,
  events: Happenings,
  dates: Dates,
): Beginning {
  if (from === undefined) return exactly(Number.NEGATIVE_INFINITY)
  if ('event' in from) return exactly(events[from.event]?.from ?? Number.POSITIVE_INFINITY)
  if ('passed' in from) {
    const [date, deadline] = [dates[from.passed], deadlines[from.passed]]
    return date && deadline ? passing(date, metOf(deadline, events)) : exactly(Number.POSITIVE_INFINITY)
  }
  const event = events[from.before]
  if (!event) return exactly(Number.POSITIVE_INFINITY)
  return {
    perhaps: startOfDayNumber(timeZone, dayAhead(event.firstDay, from)),
    surely: startOfDayNumber(timeZone, dayAhead(event.lastDay, from)),
  }
}

/** A deadline that is met in time never passes; one met too late has passed. */
function passing({ uncertainFrom, passesFrom, passedAt }: DueDate, met: Met | undefined): Beginning {
  if (met && met.end <= passesFrom) return exactly(Number.POSITIVE_INFINITY)
  if (!met || met.from >= passedAt) return { perhaps: uncertainFrom, surely: passedAt }
  return { perhaps: passesFrom, surely: Number.POSITIVE_INFINITY }
}

function exactly(at: number): Beginning {
  return { perhaps: at, surely: at }
}

/** The events, known to spans alone, whose own time leaves open whether a phase has begun. */
function blurredBy(
  from: PhaseDefinition['from'],
  { deadlines, timeZone }: Phased,
  events: Happenings,
  dates: Dates,
  now: number,
): readonly string[] {
  if (from === undefined || 'event' in from) return []
  if ('before' in from) return [from.before]
  const [date, deadline] = [dates[from.passed], deadlines[from.passed]]
  if (!date || !deadline) return []
  const first = metOf(deadline, events)
  const met = first && first.from < date.passedAt ? first : undefined
  const setBy = datesOf(deadline, timeZone, events).filter(([, each]) => isBlurred(each, met, now))
  const metBy = (deadline.metBy ?? []).filter((name) => mayMeet(events[name], date, now))
  return [...setBy.map(([event]) => event), ...metBy]
}

/** What each term of a deadline gives whose event is known, with that event. */
function datesOf(
  deadline: DeadlineDefinition,
  timeZone: string,
  events: Happenings,
): readonly (readonly [event: string, date: TermDate])[] {
  return Object.values(termsOf(deadline)).flatMap((term) => {
    const event = term && events[term.from]
    return event ? [[term.from, dateOf(term, event, deadline, timeZone)] as const] : []
  })
}

type TermDate = Omit<DueDate, 'because'>

/** Whether the time of the event of a term decides if it has passed by now, and by when the deadline was met. */
function isBlurred(
  { uncertainFrom, passesFrom, passedAt }: TermDate,
  met: Met | undefined,
  now: number,
): boolean {
  if (passesFrom >= passedAt) return false
  if (!met) return uncertainFrom <= now && now < passedAt
  return passesFrom <= now && passesFrom < met.end && Math.min(met.from, now) < passedAt
}

/** Whether the time of an event decides if it met a deadline that may have passed by now. */
function mayMeet(event: Happening | undefined, { passesFrom, passedAt }: DueDate, now: number): boolean {
  return event?.isSpan === true && event.from <= now && event.from < passedAt && event.end > passesFrom
}
