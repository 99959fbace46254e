import { millisecondsOf } from '../lifecycle/deadline.ts'
import type { Duration } from '../lifecycle/index.ts'
import { fieldOf } from '../problem/index.ts'

/**
 * When the renewal of a certificate is due:
 * - `two-thirds`: when a third of its life is left, to the second. cert-manager's default.
 * - `percentSpent`: when so many whole percent of its life are over, as `step certificate needs-renewal
 *   --expires-in 66%`, whose default is 66.
 * - `within`: when it ends within so long, as `--expires-in 720h`, and cert-manager's renewBefore.
 * - `daysLeft`: when so many calendar days are left, as consoles count them.
 */
export type RenewalThreshold =
  | 'two-thirds'
  | { readonly percentSpent: number }
  | { readonly within: Duration }
  | { readonly daysLeft: number }

/** A threshold from outside, with nothing else in it; nothing where it is none. */
export function readThreshold(given: unknown): RenewalThreshold | undefined {
  if (given === 'two-thirds') return given
  const [percentSpent, daysLeft] = [fieldOf(given, 'percentSpent'), fieldOf(given, 'daysLeft')]
  if (isNumber(percentSpent)) return { percentSpent }
  if (isNumber(daysLeft)) return { daysLeft }
  const within = fieldOf(given, 'within')
  const [hours, minutes] = [fieldOf(within, 'hours') ?? 0, fieldOf(within, 'minutes') ?? 0]
  return isObject(within) && isNumber(hours) && isNumber(minutes) ? { within: { hours, minutes } } : undefined
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** A certificate's validity and the time now, in milliseconds. */
export interface Life {
  readonly from: number
  readonly to: number
  readonly now: number
  readonly daysLeft: number
}

/** Whether renewal is due by a threshold. An expired certificate is due by any of them. */
export function isRenewalDue({ from, to, now, daysLeft }: Life, threshold: RenewalThreshold): boolean {
  if (threshold === 'two-thirds') return now >= Math.floor((to - (to - from) / 3) / 1000) * 1000
  if ('within' in threshold) return millisecondsOf(threshold.within) >= to - now
  if ('daysLeft' in threshold) return daysLeft <= threshold.daysLeft
  // The sum as step does it: at 66 % to the millisecond it can come out a trifle below 66, and nothing is due yet.
  return (1 - minutes(to - now) / minutes(to - from)) * 100 >= threshold.percentSpent
}

function minutes(milliseconds: number): number {
  const whole = Math.trunc(milliseconds / 60_000)
  return whole + (milliseconds - whole * 60_000) / 60_000
}
