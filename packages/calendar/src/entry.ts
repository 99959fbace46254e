import type { Day, Instant, Localized } from '@shindan/core'

/** One thing to put into a calendar. Plain JSON. */
export interface CalendarEntry {
  /**
   * The same for the same thing, so that a second import updates it instead of doubling it. Letters, digits and
   * `.:@/+=_-`.
   */
  readonly uid: string
  /** Grows when the entry says something else than before (RFC 5545 §3.8.7.4). */
  readonly sequence: number
  readonly summary: Localized
  readonly description?: Localized
  readonly when: CalendarTime
  /** Minutes from the start, negative before it; those of a day count from its midnight where the reader is. */
  readonly alarms: readonly number[]
}

/** A day wherever the reader is, or a span of time; one that ends where it starts is a moment. */
export type CalendarTime = { readonly on: Day } | { readonly from: Instant; readonly to: Instant }
