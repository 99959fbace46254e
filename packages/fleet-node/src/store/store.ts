import type { Instant, Result } from '@shindan/core'
import type { PartitionOutcome } from '@shindan/fleet'
import type { StoreProblem } from './problem.ts'

/** What a night begins with, or goes on with. */
export interface OpenNight {
  readonly night: number
  /** The moment of the night, also where it goes on later. */
  readonly now: Instant
  /** The moment of the last night before it that came to its end. */
  readonly since: Instant | undefined
  /** Rows of a shard. */
  readonly size: number
  /** The shards that are committed already. */
  readonly committed: ReadonlySet<number>
  /** Whether an earlier run began it. */
  readonly resumed: boolean
}

/** A reminder in the outbox. */
export interface OutboxEntry {
  readonly device: string
  readonly lifecycle: string
  readonly revision: string
  readonly reminder: string
  readonly due: string
  readonly channel: string
  readonly state: 'waiting' | 'sent' | 'failed'
}

/** How a fleet stands. */
export interface StoreStatus {
  /** The last night that came to its end; nothing where there is none. */
  readonly finished: { readonly night: number; readonly now: Instant } | undefined
  /** The night that was begun and has not come to its end. */
  readonly open: { readonly night: number; readonly now: Instant; readonly rows: number } | undefined
  readonly rows: number
  readonly rejected: number
  /** Certificates of the last finished night by lifecycle and phase. */
  readonly phases: readonly {
    readonly lifecycle: string
    readonly phase: string | null
    readonly count: number
  }[]
  readonly reminders: { readonly waiting: number; readonly sent: number; readonly failed: number }
}

/**
 * Where nights are kept. What a shard comes to is committed at once with its mark, and as often as wanted: a reminder stands
 * once on each channel whatever happens.
 */
export interface FleetStore {
  /** Begins a night, or goes on with the one that the same inventory began. */
  readonly begin: (
    asked: Pick<OpenNight, 'now' | 'size'> & { readonly inventory: string },
  ) => Promise<Result<OpenNight, StoreProblem>>
  readonly commit: (
    night: OpenNight,
    shard: PartitionOutcome,
    channels: readonly string[],
  ) => Promise<Result<void, StoreProblem>>
  readonly finish: (night: OpenNight) => Promise<Result<void, StoreProblem>>
  readonly outbox: () => AsyncIterable<OutboxEntry>
  /** The rows of a night that could not be read, in their order. */
  readonly rejects: (night: number) => AsyncIterable<{
    readonly line: number
    readonly written: string
    readonly problems: string
  }>
  readonly status: () => Promise<StoreStatus>
  readonly close: () => Promise<void>
}
