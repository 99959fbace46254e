import { dayNumberAt } from '../time/local.ts'
import { type DueDate, dueDates } from './deadline.ts'
import { type Happening, happeningAt } from './happening.ts'
import { phaseNow } from './phase.ts'
import type { Policy, PolicyIds } from './policy.ts'

/** The phase of one certificate among very many, and the calendar days to its first deadline that is not met. */
export interface ScannedLifecycle<Ids extends PolicyIds = PolicyIds> {
  readonly phase: Ids['phase'] | null
  /** 0 on the deadline's day, negative after it; `null` without a deadline. */
  readonly daysLeft: number | null
}

/**
 * The plain question for loops over very many certificates: the same phase as `evaluateLifecycle` gives, without
 * reading texts or listing anything. Events and `now` are milliseconds from 1970, days are counted in the policy's
 * zone. Nothing is checked: an unknown zone is a `RangeError`, and events may lie in any order.
 */
export function scanLifecycle<Ids extends PolicyIds>(
  policy: Policy<Ids>,
  events: { readonly [E in Ids['event']]?: number },
  now: number,
): ScannedLifecycle<Ids>
export function scanLifecycle(
  { timeZone, deadlines, phases }: Policy,
  events: { readonly [event: string]: number | undefined },
  now: number,
): ScannedLifecycle {
  const happenings: { [event: string]: Happening } = {}
  for (const event in events) {
    const epoch = events[event]
    if (epoch !== undefined) happenings[event] = happeningAt(timeZone, epoch)
  }
  const dates = dueDates(deadlines, happenings, timeZone)
  let first = Number.POSITIVE_INFINITY
  for (const id in dates) {
    const { metAt, on } = dates[id] as DueDate
    if (metAt > now) first = Math.min(first, on)
  }
  const { phase } = phaseNow(phases, happenings, dates, timeZone, now)
  return { phase, daysLeft: Number.isFinite(first) ? first - dayNumberAt(timeZone, now) : null }
}
