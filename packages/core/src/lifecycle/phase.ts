import { startOfDayNumber } from '../time/local.ts'
import { type DueDate, type Met, metOf } from './deadline.ts'
import type { Happenings } from './happening.ts'
import { dayAhead } from './lead-time.ts'
import type { AnyLifecycle, PhaseDefinition } from './lifecycle.ts'

/** The phase that counts at `now`, and when the next one begins. */
export interface PhaseNow {
  /** `null` where several are possible, and for a lifecycle without phases. */
  readonly phase: string | null
  /** Those that are possible, in the lifecycle's order; one where it is decided. */
  readonly possible: readonly string[]
  /** The events whose time would decide it. */
  readonly undecidedBy: readonly string[]
  readonly nextAt: number
}

/** Of all phases that have begun, the last one in the lifecycle's order counts. */
export function phaseNow(
  lifecycle: Pick<AnyLifecycle, 'phases' | 'deadlines' | 'timeZone'>,
  events: Happenings,
  dates: { readonly [deadline: string]: DueDate },
  now: number,
): PhaseNow {
  let possible: string[] = []
  let undecidedBy: string[] = []
  let nextAt = Number.POSITIVE_INFINITY
  for (const id in lifecycle.phases) {
    const { from } = lifecycle.phases[id] as PhaseDefinition
    const begins = beginning(from, lifecycle, events, dates)
    if (begins.surely <= now) {
      possible = [id]
      undecidedBy = []
      nextAt = Number.POSITIVE_INFINITY
    } else if (begins.perhaps <= now) {
      possible.push(id)
      undecidedBy.push(...blurredBy(from, lifecycle, events))
      nextAt = Math.min(nextAt, begins.surely)
    } else {
      nextAt = Math.min(nextAt, begins.perhaps)
    }
  }
  const phase = possible.length === 1 ? (possible[0] ?? null) : null
  return { phase, possible, undecidedBy: [...new Set(undecidedBy)], nextAt }
}

interface Beginning {
  readonly perhaps: number
  readonly surely: number
}

function beginning(
  from: PhaseDefinition['from'],
  { deadlines, timeZone }: Pick<AnyLifecycle, 'deadlines' | 'timeZone'>,
  events: Happenings,
  dates: { readonly [deadline: string]: DueDate | undefined },
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

/** The events whose time, known to a span alone, leaves open when a phase begins. */
function blurredBy(
  from: PhaseDefinition['from'],
  { deadlines }: Pick<AnyLifecycle, 'deadlines'>,
  events: Happenings,
): readonly string[] {
  if (from === undefined || 'event' in from) return []
  if ('before' in from) return [from.before]
  const { earliest, latest, metBy = [] } = deadlines[from.passed] ?? {}
  const setBy = Object.values(earliest ?? latest ?? {}).flatMap((term) => {
    const event = term && events[term.from]
    if (!term || !event?.isSpan) return []
    return term.calendarDays !== undefined && event.firstDay === event.lastDay ? [] : [term.from]
  })
  return [...setBy, ...metBy.filter((event) => events[event]?.isSpan)]
}
