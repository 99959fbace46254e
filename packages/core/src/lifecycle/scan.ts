import { dayNumberAt } from '../time/local.ts'
import { dueDates, metOf } from './deadline.ts'
import { type Happening, happeningAtEpoch } from './happening.ts'
import type { AnyLifecycle, DeadlineDefinition, Lifecycle, LifecycleIds } from './lifecycle.ts'
import { phaseAt } from './phase.ts'

/** The phase of one certificate among very many, and the calendar days to its first deadline that is not met. */
export interface ScannedLifecycle<Ids extends LifecycleIds = LifecycleIds> {
  readonly phase: Ids['phase'] | null
  /** 0 on the deadline's day, negative after it; `null` without a deadline. */
  readonly daysLeft: number | null
}

/**
 * The plain question for loops over very many certificates: the same phase as `evaluateLifecycle` gives, without
 * reading texts or listing anything. Events and `now` are milliseconds from 1970, days are counted in the lifecycle's
 * zone. Nothing is checked: an unknown zone is a `RangeError`, and events may lie in any order.
 */
export function scanLifecycle<Ids extends LifecycleIds>(
  lifecycle: Lifecycle<Ids>,
  events: { readonly [E in Ids['event']]?: number },
  now: number,
): ScannedLifecycle<Ids>
export function scanLifecycle(
  lifecycle: AnyLifecycle,
  events: { readonly [event: string]: number | undefined },
  now: number,
): ScannedLifecycle {
  const { timeZone, deadlines } = lifecycle
  const happenings: { [event: string]: Happening } = {}
  for (const event in events) {
    const epoch = events[event]
    if (epoch !== undefined) happenings[event] = happeningAtEpoch(timeZone, epoch)
  }
  const dates = dueDates(deadlines, happenings, timeZone)
  let first = Number.POSITIVE_INFINITY
  for (const id in dates) {
    const met = metOf(deadlines[id] as DeadlineDefinition, happenings)
    if (!met || met.from > now) first = Math.min(first, dates[id]?.on ?? first)
  }
  const { phase } = phaseAt(lifecycle, happenings, dates, now)
  return { phase, daysLeft: Number.isFinite(first) ? first - dayNumberAt(timeZone, now) : null }
}
