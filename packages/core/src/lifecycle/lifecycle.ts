import type { FactSet } from '../fact/fact.ts'
import { guarded } from '../problem/mistake.ts'
import type { Affects } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'
import type { Nth, Weekday } from '../time/index.ts'

/** The names that one lifecycle uses, as literal types. Without an argument `Lifecycle` is any lifecycle. */
export interface LifecycleIds {
  lifecycle: string
  source: string
  event: string
  deadline: string
  because: string
  phase: string
  window: string
  reminder: string
  /** The facts that it supplies. */
  supplies: FactSet
}

/**
 * The dates of one certificate or service: what happens, until when something must be done, in which phase it is,
 * when the service is down, when somebody is told. Its events are facts, and its deadlines and windows become facts
 * in turn, so that rules, time lines and calendars say the same. Plain data: it can be stored, sent and changed by
 * spreading, `{ ...lifecycle, windows: { … } }`, where a customer's contract has other dates.
 */
export interface Lifecycle<Ids extends LifecycleIds = LifecycleIds> {
  readonly id: Ids['lifecycle']
  readonly label: Localized
  /** The IANA zone in which calendar days are counted, wherever the reader is. */
  readonly timeZone: string
  /** Ids of the sources that the dates stand on, e.g. `CT-33`. */
  readonly source: readonly Ids['source'][]
  readonly events: { readonly [E in Ids['event']]: EventDefinition<Ids['event'], Ids['deadline']> }
  readonly deadlines: {
    readonly [D in Ids['deadline']]: DeadlineDefinition<Ids['event'], Ids['because']>
  }
  /** In order of rank: of all phases that have begun, the last one counts. The first needs no beginning. */
  readonly phases: { readonly [P in Ids['phase']]: PhaseDefinition<Ids['event'], Ids['deadline']> }
  readonly windows: { readonly [W in Ids['window']]: WindowDefinition }
  readonly reminders: { readonly [R in Ids['reminder']]: ReminderDefinition<Ids['event']> }
  /** For the compiler alone. */
  readonly [supplies]?: Ids['supplies']
}

declare const supplies: unique symbol

/** The names that a given lifecycle uses, e.g. for `LifecycleAnswer<LifecycleIdsOf<typeof cloudgateInstall>>`. */
export type LifecycleIdsOf<L> = L extends Lifecycle<infer Ids> ? Ids : never

/** The facts that a given lifecycle supplies. */
export type SuppliedBy<L> = L extends { readonly [supplies]?: infer Facts }
  ? Exclude<Facts, undefined>
  : never

/** Something that happens once, at an instant or on a day. */
export interface EventDefinition<
  Event extends string = string,
  Deadline extends string = string,
  FactId extends string = string,
> {
  readonly label: Localized
  /** The fact that says when it happened. */
  readonly fact: FactId
  /** Nothing can be said without it. */
  readonly required?: true
  /** The event that must come first: dates the other way round are refused. */
  readonly notBefore?: Event
  /** By the rules impossible once this deadline has passed: a later date is answered with a warning. */
  readonly notAfter?: Deadline
}

/** A deadline: the earliest, or the latest, of what its terms give for the events that are known. */
export type DeadlineDefinition<
  Event extends string = string,
  Because extends string = string,
  FactId extends string = string,
> = {
  readonly label: Localized
  /** The fact that it becomes; `<fact>State` says how it stands: see {@link DeadlineState}. */
  readonly fact: FactId
  /** What is to be done by then: the first of these meets it, and a deadline that was met does not pass. */
  readonly metBy?: readonly Event[]
  /**
   * What the vendor leaves open about the very day, and how it is read here. The day on which a deadline of calendar
   * days ends is in time and too late at once then: `uncertain`.
   */
  readonly boundary?: Localized
  /** What it costs to miss it: what stops working, for whom, and what is needed then. */
  readonly consequence?: Localized
  /**
   * Whom that hits: `one-device` where it does not say. An Apple push certificate that expires cuts off
   * `all-managed-devices`.
   */
  readonly affects?: DeadlineAffects
  /**
   * What is to be done about it, where no event that meets it says so: reports and mails tell it, before the day as after
   * it.
   */
  readonly toDo?: Localized
} & (
  | { readonly earliest: { readonly [B in Because]?: DeadlineTerm<Event, FactId> }; readonly latest?: never }
  | { readonly latest: { readonly [B in Because]?: DeadlineTerm<Event, FactId> }; readonly earliest?: never }
)

/** How many devices a missed deadline hits. */
export type DeadlineAffects = Exclude<Affects, 'none'>

/**
 * How many devices it hits when a deadline is missed: one, where its definition does not say.
 *
 * @example
 * affectsOf(pushCertificate.deadlines.expiry) // 'all-managed-devices'
 */
export const affectsOf = guarded(
  ['deadline'],
  'a deadline',
  ({ affects = 'one-device' }: DeadlineDefinition): DeadlineAffects => affects,
)

/** What sets a deadline, by name: competing terms of which the earliest or the latest counts. */
export const termsOf = guarded(
  ['deadline'],
  'a deadline',
  ({
    earliest,
    latest,
  }: DeadlineDefinition): {
    readonly [because: string]: DeadlineTerm | undefined
  } => earliest ?? latest ?? {},
)

/**
 * Whether a deadline is the end of a time to wait, after which somebody may go on: nothing is lost when it passes. One of
 * lengths of time alone that has no `consequence`.
 *
 * @example
 * isWait(securityDelay.deadlines.delay) // true
 */
export const isWait = guarded(['deadline'], 'a deadline', (deadline: DeadlineDefinition): boolean => {
  const terms = Object.values(termsOf(deadline))
  return (
    deadline.consequence === undefined &&
    terms.length > 0 &&
    terms.every((term) => term?.exactly !== undefined)
  )
})

/**
 * One way in which an event sets a deadline:
 * - `calendarDays`: to the end of the nth day after the event's day, that day included.
 * - `exactly`: so long from the event's instant; over when it is reached.
 * - neither: the event is the deadline, its own instant included, as in a certificate's notAfter.
 */
export type DeadlineTerm<Event extends string = string, FactId extends string = string> = {
  readonly label: Localized
  readonly from: Event
  /** The fact that this term alone becomes, where rules tell it from the others. */
  readonly fact?: FactId
} & (
  | { readonly calendarDays: number; readonly exactly?: never }
  | { readonly exactly: Duration; readonly calendarDays?: never }
  | { readonly calendarDays?: never; readonly exactly?: never }
)

/**
 * How a deadline stands: still open; met in time; passed, whether it is met later or never; `uncertain`, where that
 * depends on an hour that nobody published, or on the time of an event of which only the day is known.
 */
export type DeadlineState = 'open' | 'met' | 'passed' | 'uncertain'

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
  /** No document says when it begins: it is our suggestion. */
  readonly inferred?: true
}

/** How far ahead of an event, in whole calendar days or months. */
export type LeadTime =
  | { readonly days: number; readonly months?: never }
  | { readonly months: number; readonly days?: never }

/** A window that comes back every month, e.g. maintenance on the second Wednesday from 22:00 for 10 hours. */
export interface WindowDefinition<FactId extends string = string> {
  readonly label: Localized
  /** The facts that the open, else the next window becomes: when it begins and ends, and whether it is open. */
  readonly facts?: { readonly from: FactId; readonly to: FactId; readonly open: FactId }
  readonly nth: Nth
  readonly weekday: Weekday
  /** `HH:mm` on the clocks of `timeZone`. */
  readonly at: `${number}:${number}`
  readonly length: Duration
  /** The IANA zone of `nth`, `weekday` and `at`; the lifecycle's own where it is not given. */
  readonly timeZone?: string
}

/** A reminder that is due on one day before an event, or from that day on to another. */
export type ReminderDefinition<Event extends string = string> = {
  readonly label: Localized
  readonly before: Event
  /** Due on every day until so many days are left, 0 being the event's day. One day alone without it. */
  readonly untilDays?: number
  /** No document says that anybody is told then: it is our suggestion. */
  readonly inferred?: true
} & LeadTime

/** A lifecycle whatever names it uses: what lists of lifecycles hold. */
export type AnyLifecycle = Lifecycle
