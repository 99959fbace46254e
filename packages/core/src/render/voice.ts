import type { Locale } from '../text/locale.ts'

/** How values are said: in which language, and dates in which zone. */
export interface Voice {
  readonly locale: Locale
  /** IANA name. */
  readonly timeZone: string
}
