import type { Instant, Locale } from '@shindan/core'

/** The moment at which something is asked, and how the answer is said. */
export interface Asked {
  readonly now: Instant
  /** IANA name: of days and hours without an offset, and of the dates in the answer. */
  readonly timeZone: string
  readonly locale: Locale
}
