import type { Localized } from '../text/locale.ts'
import type { Nth, Weekday } from '../time/index.ts'

/** The names that one policy uses, as literal types. Without an argument `Policy` is any policy. */
export interface PolicyIds {
  policy: string
  event: string
  deadline: string
  because: string
  phase: string
  window: string
  reminder: string
}

/**
 * The dates of one certificate or service: what happens, until when something must be done, in which phase it is,
 * when the service is down, when somebody is told. Plain data: it can be stored, sent and changed by spreading,
 * `{ ...policy, windows: { … } }`, where a customer's contract has other dates.
 */
export interface Policy<Ids extends PolicyIds = PolicyIds> {
  readonly id: Ids['policy']
  readonly label: Localized
  /** The IANA zone in which calendar days are counted, wherever the reader is. */
  readonly timeZone: string
  /** Ids of the sources that the dates stand on, e.g. `CT-33`. */
  readonly source: readonly string[]
  readonly events: { readonly [E in Ids['event']]: EventDefinition<Ids['event'], Ids['deadline']> }
  readonly deadlines: {
    readonly [D in Ids['deadline']]: DeadlineDefinition<Ids['event'], Ids['because']>
  }
  /** In order of rank: of all phases that have begun, the last one counts. The first needs no beginning. */
  readonly phases: { readonly [P in Ids['phase']]: PhaseDefinition<Ids['event'], Ids['deadline']> }
  readonly windows: { readonly [W in Ids['window']]: WindowDefinition }
  readonly reminders: { readonly [R in Ids['reminder']]: ReminderDefinition<Ids['event']> }
}

/** The names that a given policy uses, e.g. for `LifecycleAnswer<PolicyIdsOf<typeof cloudgateInstall>>`. */
export type PolicyIdsOf<P> = P extends Policy<infer Ids> ? Ids : never

/** Something that happens once, at an instant or on a day. */
export interface EventDefinition<Event extends string = string, Deadline extends string = string> {
  readonly label: Localized
  /** Nothing can be said without it. */
  readonly required?: true
  /** The event that must come first: dates the other way round are refused. */
  readonly notBefore?: Event
  /** By the rules impossible once this deadline has passed: a later date is answered with a warning. */
  readonly notAfter?: Deadline
}

/** A deadline: the earliest, or the latest, of what its terms give for the events that are known. */
export type DeadlineDefinition<Event extends string = string, Because extends string = string> = {
  readonly label: Localized
  /** What is to be done by then: the first of these meets it, and a deadline that was met does not pass. */
  readonly metBy?: readonly Event[]
  /** What the vendor leaves open about the very day, and how it is read here: a note on that day. */
  readonly boundary?: Localized
} & (
  | { readonly earliest: { readonly [B in Because]?: DeadlineTerm<Event> }; readonly latest?: never }
  | { readonly latest: { readonly [B in Because]?: DeadlineTerm<Event> }; readonly earliest?: never }
)

/**
 * One way in which an event sets a deadline:
 * - `calendarDays`: to the end of the nth day after the event's day, that day included.
 * - `exactly`: so long from the event's instant; over when it is reached.
 * - neither: the event is the deadline, its own instant included, as in a certificate's notAfter.
 *
 * An event of which only the day is known counts to the end of that day.
 */
export type DeadlineTerm<Event extends string = string> = {
  readonly label: Localized
  readonly from: Event
} & (
  | { readonly calendarDays: number; readonly exactly?: never }
  | { readonly exactly: Duration; readonly calendarDays?: never }
  | { readonly calendarDays?: never; readonly exactly?: never }
)

/** A length of time that does not depend on a calendar. */
export interface Duration {
  readonly hours?: number
  readonly minutes?: number
}

/** A phase and what begins it. */
export interface PhaseDefinition<Event extends string = string, Deadline extends string = string> {
  readonly label: Localized
  readonly from?:
    | { readonly event: Event }
    | { readonly passed: Deadline }
    | ({ readonly before: Event } & LeadTime)
}

/** How far ahead of an event, in whole calendar days or months. */
export type LeadTime =
  | { readonly days: number; readonly months?: never }
  | { readonly months: number; readonly days?: never }

/** A window that comes back every month, e.g. maintenance on the second Wednesday from 22:00 for 10 hours. */
export interface WindowDefinition {
  readonly label: Localized
  readonly nth: Nth
  readonly weekday: Weekday
  /** `HH:mm` on the clocks of `timeZone`. */
  readonly at: `${number}:${number}`
  readonly length: Duration
  /** The IANA zone of `nth`, `weekday` and `at`; the policy's own where it is not given. */
  readonly timeZone?: string
}

/** A reminder that is due on one day before an event, or from that day on to another. */
export type ReminderDefinition<Event extends string = string> = {
  readonly label: Localized
  readonly before: Event
  /** Due on every day until so many days are left, 0 being the event's day. One day alone without it. */
  readonly untilDays?: number
} & LeadTime

/** A policy whatever names it uses: what lists of policies hold. */
export type AnyPolicy = Policy
