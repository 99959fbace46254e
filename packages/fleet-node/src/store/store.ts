import type { DeadlineAffects, Instant, Localized, Result } from '@shindan/core'
import type {
  Columns,
  FleetStatus,
  MissingCertificate,
  PartitionOutcome,
  Rejected,
  ReminderReason,
  ReportCertificate,
  ReportSymptom,
} from '@shindan/fleet'
import type { StoreProblem } from './problem.ts'

/** What a night begins with, or goes on with. */
export interface OpenNight {
  readonly night: number
  /** The moment of the night, also where it goes on later. */
  readonly now: Instant
  /** Rows of a shard. */
  readonly size: number
  /** The shards that are committed already, each with how many of its rows could not be read. */
  readonly committed: ReadonlyMap<number, number>
  /** Whether an earlier run began it. */
  readonly resumed: boolean
  /** Counts the runs that had it: once another begins one, this one commits nothing more. */
  readonly epoch: number
}

/** What tells a reminder from others. */
export interface ReminderName {
  /** Empty where a row that could not be read does not tell it. */
  readonly device: string
  /** Empty for a cause or an error. */
  readonly lifecycle: string
  /** Of a row that could not be read `#1`, the how-manieth of its device and lifecycle it is; empty for a cause or an error. */
  readonly revision: string
  /** One of the lifecycle or of the fleet, `unread`, or a cause or an error: `cause:clomo/push-certificate-subject-differs`. */
  readonly reminder: string
  /** The first day on which it was due. */
  readonly due: string
  readonly channel: string
}

/** What a store knows of a reminder besides its name: of its certificate as the last night left it. */
export interface ReminderContext {
  /** Whom it hits where nothing is done. */
  readonly affects: DeadlineAffects
  /**
   * The deadline of the certificate that is next, and the last instant that is in time; nothing where it has none. Of a row that could
   * not be read those that were known last of the certificates of its device and lifecycle.
   */
  readonly deadline: string | null
  readonly dueAt: Instant | null
  /** Where its hour is not known: the first instant at which it may be over. */
  readonly dueFrom: Instant | null
  /** The deadline of another certificate of the device and lifecycle that is open and later than that, seen since as well. */
  readonly newerDueAt: Instant | null
  /** Why somebody is told. */
  readonly reason: ReminderReason
  /** Of a cause: the first step of its remedy that applies to the device. */
  readonly step: string | null
  /** Of what is told once a week: the day on which its channel was told of it first, where that is an earlier one. */
  readonly firstTold: string | null
}

/**
 * Why nobody is told of a reminder any more: the certificate has been `replaced` by another; it is `gone` from an inventory of
 * which every row was read, and is none that hits the whole fleet; somebody has `retired` it; or it is seen, and a later reminder
 * took the place of this one, or what it reminds of is done or has another date. Asked for again, it waits again.
 */
export type Withdrawn = 'replaced' | 'gone' | 'not-due' | 'retired'

/** A reminder in the outbox. */
export interface OutboxEntry extends ReminderName, ReminderContext {
  /** `waiting` also while somebody delivers it; `failed` where it is given up, which a delivery may take up `again`. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'withdrawn'
  /** Why it is withdrawn. */
  readonly withdrawn: Withdrawn | null
  /** How often it was attempted, with the attempt that is under way. */
  readonly attempts: number
  /** Why the last attempt that failed did so; nothing where none did, or it was sent since. */
  readonly failure: string | null
  /** Before then nobody attempts it, in UTC: the end of a lease, or of a pause after a failure. Nothing: at once, or never again. */
  readonly notBefore: Instant | null
  /** Whether somebody delivers it, who has it until `notBefore`; from then on that one is taken for dead. */
  readonly leased: boolean
}

/** A reminder that somebody may deliver until the lease ends. */
export interface LeasedReminder extends ReminderName, ReminderContext {
  /** Attempts before this one. */
  readonly attempts: number
  /** Which lease it is: a later one makes this one void. */
  readonly token: number
}

/** What an attempt to deliver a reminder came to. */
export interface Delivery {
  readonly reminder: ReminderName & Pick<LeasedReminder, 'attempts' | 'token'>
  /** `waiting` where it is to be tried again, from `notBefore` on; `failed` where it is given up. */
  readonly state: Exclude<OutboxEntry['state'], 'withdrawn'>
  readonly notBefore?: Instant
  readonly failure?: string
}

/** Who is told of what hits the whole fleet beside deadlines, and when. */
export interface NightTold {
  /** Nobody where there are none. */
  readonly channels: readonly string[]
  /** IANA name: a day is one there. UTC where it is not given. */
  readonly timeZone: string
  /** The certificates whose rows the night could not read. Where it does not say, nothing is told or withdrawn of such. */
  readonly unread: readonly Pick<UnreadRow, 'device' | 'lifecycle' | 'nth'>[] | undefined
}

/** A certificate that hits the whole fleet and whose row could not be read. */
export interface UnreadRow {
  /** Where the row tells it. */
  readonly device?: string
  readonly lifecycle: string
  /** The how-manieth such row of the device and lifecycle it is, from 1 on: its line is another one when rows come or go. */
  readonly nth: number
  readonly line: number
  /** Why it could not be read, by the names that its columns have. */
  readonly reason: Localized
}

/** A shard that was given up after so many attempts: its night stays open until it is run again. */
export interface DeadShard {
  readonly shard: number
  readonly firstLine: number
  readonly lastLine: number
  readonly attempts: number
  readonly failure: string | null
}

/**
 * Which certificates are retired: those of a device, be it of one lifecycle alone, or none but what the last night did not see of
 * them; or all of a lifecycle that it did not see.
 */
export type RetirementScope =
  | { readonly device: string; readonly lifecycle?: string; readonly isMissing?: boolean }
  | { readonly device?: never; readonly lifecycle: string; readonly isMissing: true }

/** Which certificates are retired, and when. */
export type RetirementOptions = RetirementScope & { readonly now: Instant }

/** What was retired. */
export interface Retirement {
  /** Of a device also those that were retired before; none where no night has seen one. */
  readonly certificates: readonly RetiredCertificate[]
  /** Reminders that are withdrawn with them. */
  readonly withdrawn: number
}

/** A certificate of which nobody wants to be told any more. */
export interface RetiredCertificate {
  readonly device: string
  readonly lifecycle: string
  readonly revision: string
  readonly dueAt: Instant | null
  /** Whether the last finished night saw it: where its inventory still has it, the next one counts it again. */
  readonly isSeen: boolean
}

/** How a fleet stands. */
export interface StoreStatus extends FleetStatus {
  readonly partly: number
  /** The last night that came to its end; nothing where there is none. */
  readonly finished: { readonly night: number; readonly now: Instant } | undefined
  /** The night that was begun and has not come to its end. */
  readonly open:
    | {
        readonly night: number
        readonly now: Instant
        readonly rows: number
        /** Its shards that workers have given up; the first hundred. */
        readonly dead: readonly DeadShard[]
      }
    | undefined
  /** The whole outbox. */
  readonly reminders: readonly {
    readonly channel: string
    readonly state: OutboxEntry['state']
    readonly count: number
  }[]
}

/**
 * Where nights are kept. What is read row by row throws a {@link StoreFailure} where it cannot be read any further. What a shard
 * comes to is committed at once with its mark, and as often as wanted: a reminder stands once on each channel whatever happens.
 */
export interface FleetStore {
  /** Begins a night, or goes on with the one that the same inventory began. */
  readonly begin: (
    asked: Pick<OpenNight, 'now' | 'size'> & {
      readonly inventory: string
      /** The mapping that it is read by, where it is not its header. */
      readonly columns?: Columns
    },
  ) => Promise<Result<OpenNight, StoreProblem>>
  /** Keeps what a shard comes to, at once with its mark; what is committed already stays as it is. */
  readonly commit: (
    night: OpenNight,
    shard: PartitionOutcome,
    channels: readonly string[],
  ) => Promise<Result<void, StoreProblem>>
  /**
   * Ends a night whose shards are all committed. Reminders that wait, or were given up, and that it asks for no more are
   * withdrawn; what was withdrawn and is asked for again waits again. Channels are told of certificates that hit the whole fleet
   * and that it did not see, once a day, or could not read, and of such causes and errors, once a week.
   */
  readonly finish: (night: OpenNight, told?: Partial<NightTold>) => Promise<Result<void, StoreProblem>>
  /** Lets go of a night that has not ended, for whoever goes on with it; one that another run has begun since stays its own. */
  readonly leave: (night: OpenNight) => Promise<void>
  /**
   * All reminders: what hits the whole fleet first, then by deadline and device; throws a `StoreFailure` where it cannot be read
   * any further.
   */
  readonly outbox: () => AsyncIterable<OutboxEntry>
  /** The rows of a night that could not be read, or not all of them, in their order; or those alone of which a date could not. */
  readonly rejects: (night: number, only?: 'undated') => AsyncIterable<Rejected>
  /**
   * Takes reminders that wait on a channel, what hits the whole fleet first, for nobody else until `until`: those whose lease
   * ended without a word as well. Several may take at once, from one store.
   */
  readonly lease: (asked: {
    readonly channel: string
    readonly now: Instant
    readonly until: Instant
    readonly most: number
  }) => Promise<Result<readonly LeasedReminder[], StoreProblem>>
  /**
   * Puts reminders that nobody was told of, those of nights without channels (`outbox`), on each of these channels instead,
   * where they do not stand yet. How many there were.
   */
  readonly address: (channels: readonly string[]) => Promise<Result<number, StoreProblem>>
  /** Lets what was given up on a channel wait once more, as if it had not been attempted; how many. */
  readonly revive: (channel: string) => Promise<Result<number, StoreProblem>>
  /** Notes what attempts came to; how many of them held their lease still. */
  readonly settle: (deliveries: readonly Delivery[], now: Instant) => Promise<Result<number, StoreProblem>>
  /** The certificates of the last finished night, in the order of lifecycles and deadlines. */
  readonly certificates: () => AsyncIterable<ReportCertificate>
  /** Those of them that hit the whole fleet. */
  readonly wide: () => AsyncIterable<ReportCertificate>
  /**
   * The certificates that the finished night before saw and the last one did not, by lifecycle and device: without those that are
   * retired, or that another of the device has replaced, unless they hit the whole fleet; of these also what earlier nights saw,
   * within 30 days of its last known date, a week after another took its place, or as long as a row of the device cannot be read, and of
   * the others what the last night is the
   * first to miss of which every row was read.
   */
  readonly missing: () => AsyncIterable<MissingCertificate>
  /**
   * Retires the certificates of a device that is served no more, or those of a lifecycle that the last night did not see: none of
   * them is missing any more, and their reminders are withdrawn, but for those that somebody delivers just now. Seen by a night
   * that begins later, they count again.
   */
  readonly retire: (asked: RetirementOptions) => Promise<Result<Retirement, StoreProblem>>
  /** The symptoms of the last finished night, by cause. */
  readonly symptoms: () => AsyncIterable<ReportSymptom>
  /** The causes and errors that hit the whole fleet and that the finished night before saw, and the last one did not. */
  readonly gone: () => AsyncIterable<ReportSymptom>
  /**
   * Lets go of what ended before: nights with their rejects, certificates and symptoms that no night since has seen, and the
   * reminders of such certificates that were delivered or given up. The last two finished nights stay, and so does each reminder
   * of a certificate that is still seen: it would be sent again; and a certificate that hits the whole fleet until 31 days after its
   * last known date, unless it is retired: until then somebody is told that it is missing.
   */
  readonly forget: (before: Instant) => Promise<Result<void, StoreProblem>>
  /** How the fleet stands. */
  readonly status: () => Promise<Result<StoreStatus, StoreProblem>>
  /** Lets go of what it holds; of a night that runs as well. */
  readonly close: () => Promise<void>
}
