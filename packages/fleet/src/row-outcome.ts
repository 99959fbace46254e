import type { Day, DeadlineAffects, DeadlineState, Instant, Problem } from '@shindan/core'

/** How a certificate stands. */
export interface CertificateOutcome {
  readonly device: string
  readonly lifecycle: string
  /** Which certificate of the device: as the inventory calls it, else its dates. A renewed one is another. */
  readonly revision: string
  /** `null` where it is undecided. */
  readonly phase: string | null
  /** The next deadline that is neither met nor passed; the last one that passed where none is ahead. */
  readonly deadline: string | null
  /** The last instant that is in time for it. */
  readonly dueAt: Instant | null
  /**
   * Where its hour is not known, because the inventory has the day alone or no document tells it: the first instant at which it may
   * be over. From then to `dueAt` it is `uncertain`; what a person reads has the day alone.
   */
  readonly dueFrom?: Instant | null
  /** How it stood at the moment of the night; `null` without a deadline. */
  readonly state: DeadlineState | null
  /** The first instant at which something else holds. */
  readonly nextChangeAt: Instant | null
  /** Where it stands in the inventory: of several rows on one certificate the one with the earliest deadline, then the first. */
  readonly line: number
  /** Whom missing its deadlines hits: `one-device` where it does not say. */
  readonly affects?: DeadlineAffects
  /** The first of the rows that have another date for it, where there are such: two rows of one certificate should agree. */
  readonly contradictedAt?: number | null
  /** What it is to be reminded of as of the night: what else waits in an outbox for it has no reason any more. */
  readonly asks?: readonly Pick<DueReminder, 'reminder' | 'due'>[]
}

/** A reminder to be sent. */
export interface DueReminder {
  readonly device: string
  readonly lifecycle: string
  readonly revision: string
  /** One of the lifecycle, or of the fleet's own: `noticeOf` tells what it is. */
  readonly reminder: string
  /** The first day on which it is due. */
  readonly due: Day
  /** Whom it hits where nothing is done: `one-device` where it does not say. */
  readonly affects?: DeadlineAffects
}

/**
 * What a device suffers from: an error that its text or facts show, a cause that they prove, or a text that is `unrecognised` or
 * but `similar` to what is known.
 */
export interface Symptom {
  readonly device: string
  readonly kind: 'error' | 'cause' | 'text'
  readonly id: string
  /** Of a cause: the first step of its remedy that applies to the device. */
  readonly step?: string | null
  /**
   * Where it hits the whole fleet, or, of a text, the certificate of its row does: what nobody understands there may be of all devices.
   */
  readonly affects?: Extract<DeadlineAffects, 'all-managed-devices'>
}

/** What one row comes to. */
export interface RowOutcome {
  readonly certificate?: CertificateOutcome
  readonly reminders: readonly DueReminder[]
  readonly symptoms: readonly Symptom[]
  /** What of it could not be read. */
  readonly problems?: readonly Problem[]
  /** A date is among that, so that something of it is not judged. */
  readonly hasUnreadDate?: boolean
}
