import { fieldOf } from '../problem/field-of.ts'
import type { Instant } from './instant.ts'

/** An instant that is known no closer than between two; both of them belong to it. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** When something was or will be: exactly, or within a span, e.g. on a day whose hour nobody told. */
export type Time = Instant | Span

/** Whether a value is a span of time, not an instant. */
export function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    fieldOf(value, 'from') !== undefined &&
    fieldOf(value, 'to') !== undefined
  )
}

/** The span between two instants, or the instant that both of them are. */
export function timeBetween(from: Instant, to: Instant): Time {
  return from === to ? from : { from, to }
}

/** The earliest instant that a time can be. */
export function earliest(time: Time): Instant {
  return isSpan(time) ? time.from : time
}

/** The latest instant that a time can be. */
export function latest(time: Time): Instant {
  return isSpan(time) ? time.to : time
}
