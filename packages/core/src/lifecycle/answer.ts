import type { Localized } from '../text/locale.ts'
import type { Day, Instant } from '../time/index.ts'
import type { DeadlineState, LifecycleIds } from './lifecycle.ts'

/** What a lifecycle says of given events at a given instant. Plain JSON; `presentLifecycle` prints it. */
export interface LifecycleAnswer<Ids extends LifecycleIds = LifecycleIds> {
  readonly policy: Ids['lifecycle']
  /** `null` where it is undecided, and for a lifecycle without phases. */
  readonly phase: Ids['phase'] | null
  /** The phases that are possible: one where it is decided, several where it is not. */
  readonly possible: readonly Ids['phase'][]
  /** The facts that would decide an undecided phase; none where no fact could, e.g. on a day of unpublished hours. */
  readonly missing: readonly string[]
  /** In the lifecycle's order; without those whose events are not known. */
  readonly deadlines: readonly DeadlineAnswer<Ids>[]
  /** Of each window the one that is open, else the next one. */
  readonly windows: readonly WindowAnswer<Ids>[]
  readonly reminders: readonly ReminderAnswer<Ids>[]
  /** The earliest instant at which anything in this answer changes; `null` if nothing will. */
  readonly nextChangeAt: Instant | null
  readonly notes: readonly LifecycleNote[]
}

/** A deadline as it came out: the day, its last instant, and which of the competing terms set it. */
export interface DeadlineAnswer<Ids extends LifecycleIds = LifecycleIds> {
  readonly id: Ids['deadline']
  /** The calendar day in the lifecycle's zone. */
  readonly on: Day
  /**
   * Where the time of an event is known to a span alone, and with it this deadline: what `at` is at the earliest.
   * `on` and `at` are the latest then.
   */
  readonly from?: Instant
  /** The last second that is in time; for a deadline of an exact length, the instant at which it is over. */
  readonly at: Instant
  /** Which of the competing terms set it. */
  readonly because: Ids['because']
  /** How it stands at the instant of the question. */
  readonly state: DeadlineState
}

/** A window that is open now, else the next one; its end is not part of it. */
export interface WindowAnswer<Ids extends LifecycleIds = LifecycleIds> {
  readonly id: Ids['window']
  readonly from: Instant
  /** No longer inside the window. */
  readonly to: Instant
  readonly open: boolean
}

/** A reminder with its day, and whether it is due now and was not sent yet. */
export interface ReminderAnswer<Ids extends LifecycleIds = LifecycleIds> {
  readonly id: Ids['reminder']
  /** The first day on which it is due. */
  readonly on: Day
  /** Due now, and not among those already sent. */
  readonly due: boolean
  /** No document says that anybody is told then: it is our suggestion. */
  readonly inferred?: true
}

/**
 * - `boundary`: the sources leave open what holds on this very day; the text says how it is read.
 * - `assumption`: a date is not known to the instant, e.g. a day taken as a day in the lifecycle's zone.
 * - `warning`: dates that contradict the vendor's own rules.
 */
export interface LifecycleNote {
  /**
   * What is remarked: that a day is `left-open`, that a time is known no closer than `known-to-a-span`, that something was
   * `assumed` in reading it, that it is `read-from-certificate`, that it lies `behind-deadline`, that `tools-differ`.
   */
  readonly id:
    | 'left-open'
    | 'known-to-a-span'
    | 'assumed'
    | 'read-from-certificate'
    | 'behind-deadline'
    | 'tools-differ'
  readonly kind: 'boundary' | 'assumption' | 'warning'
  /** The event or deadline that it is about. */
  readonly about: string
  readonly text: Localized
}
