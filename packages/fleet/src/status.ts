import type { Instant } from '@shindan/core'

/** How a fleet stands, as a store tells it. */
export interface FleetStatus {
  /** The last night that came to its end; nothing where there is none. */
  readonly finished: { readonly now: Instant } | undefined
  /** The night that was begun and has not come to its end. */
  readonly open: { readonly now: Instant } | undefined
  /** Rows of the last finished night. */
  readonly rows: number
  /** Those of them that could not be read. */
  readonly rejected: number
  /** Others of which a fact or the text could not be read: their dates are judged. */
  readonly partly?: number
  /** Certificates of the last finished night by lifecycle and phase; `null` where the phase is undecided. */
  readonly phases: readonly {
    readonly lifecycle: string
    readonly phase: string | null
    readonly count: number
  }[]
}
