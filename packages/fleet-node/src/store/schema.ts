import type { ReminderReason } from '@shindan/fleet'
import type { Generated } from 'kysely'

/** What the store holds: the tables, as every database has them. */
export interface StoreSchema {
  readonly night: NightTable
  readonly shard: ShardTable
  readonly certificate: CertificateTable
  readonly reached: ReachedTable
  readonly reminder: ReminderTable
  readonly symptom: SymptomTable
  readonly reject: RejectTable
  readonly staged: StagedTable
}

/** Each night that was begun. */
export interface NightTable {
  readonly tenant: string
  readonly night: number
  readonly now: string
  /** What tells the inventory from another. */
  readonly inventory: string
  /** The mapping that it is read by, as JSON; `null` where its header says what its columns mean. */
  readonly columns: string | null
  /** Rows of a shard. */
  readonly size: number
  readonly finished: number
  /** Counts the runs that began it or went on with it: what an older one has left is void. */
  readonly epoch: number
}

/** Each shard that was committed. */
export interface ShardTable {
  readonly tenant: string
  readonly night: number
  readonly shard: number
  readonly rows: number
  readonly rejected: number
  /** Rows whose dates were judged, and of which something else could not be read. */
  readonly partly: Generated<number>
}

/** Each certificate as the last night that saw it left it. */
export interface CertificateTable {
  readonly tenant: string
  readonly device: string
  readonly lifecycle: string
  readonly revision: string
  readonly phase: string | null
  readonly deadline: string | null
  readonly due_at: string | null
  readonly next_change_at: string | null
  readonly line: number
  readonly night: number
  /** The phase in which the last night that saw it before left it, and that night. */
  readonly phase_before: string | null
  readonly night_before: number | null
  /** How its deadline stood; `null` also where an older version left it. */
  readonly state: 'open' | 'met' | 'passed' | 'uncertain' | null
  /** The reminders that the last night that saw it asked for: `asked` writes it. */
  readonly asks: Generated<string>
  /** The first row of the last night that saw it that has another date for it. */
  readonly contradicted_at: number | null
  readonly affects: Generated<'one-device' | 'all-managed-devices'>
  /** The first instant at which its deadline may be over, where the hour is not known; nothing also where an older version left it. */
  readonly due_from: string | null
  /** The first night that saw it. */
  readonly first_night: Generated<number>
  /** Whether the first night that saw it could not read a row that may be of its device: it need not have taken the place of another. */
  readonly beside_unread: Generated<number>
  /** The last night that was begun when somebody retired it: seen by a later one it counts again. */
  readonly retired: number | null
}

/** The phases of a certificate that has had more than one, each with the night that saw it first: until then it has its phase since `first_night`. */
export interface ReachedTable {
  readonly tenant: string
  readonly device: string
  readonly lifecycle: string
  readonly revision: string
  readonly phase: string
  readonly night: number
}

/** The outbox: each reminder once on each channel. */
export interface ReminderTable {
  readonly tenant: string
  readonly device: string
  /** Of a cause or an error none. */
  readonly lifecycle: string
  /** Of a row that could not be read its line; of a cause or an error none. */
  readonly revision: string
  readonly reminder: string
  readonly due: string
  readonly channel: string
  readonly night: number
  readonly state: 'waiting' | 'sent' | 'failed' | 'withdrawn'
  /** Attempts to deliver it so far. */
  readonly attempts: Generated<number>
  /** Before it nobody attempts another: the end of a lease, or of a pause after a failure. Empty: at once. */
  readonly not_before: Generated<string>
  /** Whether `not_before` is the end of a lease. */
  readonly leased: Generated<number>
  /** Counts its leases: who holds an older one settles nothing. */
  readonly token: Generated<number>
  /** When it was delivered, given up or withdrawn. */
  readonly settled_at: string | null
  /** Why the last attempt failed. */
  readonly failure: string | null
  readonly affects: Generated<'one-device' | 'all-managed-devices'>
  /** Why nobody is told of it any more. */
  readonly withdrawn: 'replaced' | 'gone' | 'not-due' | 'retired' | null
  /** Why somebody is told. */
  readonly reason: Generated<ReminderReason>
}

/** What a device suffers from, since which night, and the last one that saw it. */
export interface SymptomTable {
  readonly tenant: string
  readonly device: string
  readonly kind: 'error' | 'cause' | 'text'
  readonly id: string
  readonly since: number
  readonly night: number
  /** Of a cause: the first step that applies to the device. */
  readonly step: string | null
  readonly affects: Generated<'one-device' | 'all-managed-devices'>
}

/** A row that could not be read, or not all of it. */
export interface RejectTable {
  readonly tenant: string
  readonly night: number
  readonly line: number
  /** JSON: its text, or its fields. */
  readonly written: string
  /** JSON: what is wrong. */
  readonly problems: string
  readonly device: string | null
  readonly lifecycle: string | null
  /** Whether its dates were judged: what could not be read is a fact or its text. */
  readonly partly: Generated<number>
}

/** The rows of a shard that is not committed yet, for any worker. */
export interface StagedTable {
  readonly tenant: string
  readonly night: number
  readonly shard: number
  readonly first_line: number
  readonly last_line: number
  /** JSON: its rows as they were read. */
  readonly rows: string
  /** JSON: where its reminders go. */
  readonly channels: string
  /** How often a worker took it. */
  readonly attempts: Generated<number>
  /** Whether it is given up. */
  readonly dead: Generated<number>
  /** Why the last attempt failed. */
  readonly failure: string | null
}
