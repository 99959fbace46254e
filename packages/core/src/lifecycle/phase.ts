import { startOfDayNumber } from '../time/local.ts'
import type { DueDate } from './deadline.ts'
import type { Happenings } from './happening.ts'
import { dayAhead } from './lead-time.ts'
import type { PhaseDefinition } from './policy.ts'

/** The phase that counts at `now`, and when the next one begins. */
export interface PhaseNow {
  readonly phase: string | null
  readonly nextAt: number
}

/** Of all phases that have begun, the last one in the policy's order counts. */
export function phaseNow(
  phases: { readonly [phase: string]: PhaseDefinition },
  events: Happenings,
  deadlines: { readonly [deadline: string]: DueDate },
  timeZone: string,
  now: number,
): PhaseNow {
  let phase: string | null = null
  let nextAt = Number.POSITIVE_INFINITY
  for (const id in phases) {
    const begins = beginning((phases[id] as PhaseDefinition).from, events, deadlines, timeZone)
    if (begins > now) {
      nextAt = Math.min(nextAt, begins)
    } else {
      phase = id
      nextAt = Number.POSITIVE_INFINITY
    }
  }
  return { phase, nextAt }
}

function beginning(
  from: PhaseDefinition['from'],
  events: Happenings,
  deadlines: { readonly [deadline: string]: DueDate | undefined },
  timeZone: string,
): number {
  if (from === undefined) return Number.NEGATIVE_INFINITY
  if ('event' in from) return events[from.event]?.from ?? Number.POSITIVE_INFINITY
  if ('passed' in from) {
    const date = deadlines[from.passed]
    return date && date.metAt >= date.passedAt ? date.passedAt : Number.POSITIVE_INFINITY
  }
  const event = events[from.before]
  return event ? startOfDayNumber(timeZone, dayAhead(event.day, from)) : Number.POSITIVE_INFINITY
}
