import type { Instant } from './instant.ts'

/** When and where something is asked: what days, hours and words such as yesterday are relative to. */
export interface Moment {
  readonly now: Instant
  /** IANA name. A vendor whose days are counted in a zone of its own uses that instead. */
  readonly timeZone: string
}
