import { type Diagnoser, err, type Instant, ok, type Problem, type Result } from '@shindan/core'
import { type Columns, type PartitionOutcome, planPartitions, type ReadRow } from '@shindan/fleet'
import { UnreadableInventory } from '../inventory/unreadable.ts'
import { unaddressed } from '../store/outbox.ts'
import type { StoreProblem } from '../store/problem.ts'
import { rejectedCounts } from '../store/rejected-counts.ts'
import type { FleetStore, OpenNight } from '../store/store.ts'
import { beginNight } from './begin-night.ts'
import { endNight, reportOf } from './end-night.ts'
import { type Evaluators, inThisThread } from './evaluators.ts'
import { noTimeZone } from './time-zone.ts'
import type { UnreadRows } from './unread.ts'
import { notWhole } from './whole.ts'

/** What a night is made of. */
export interface NightOptions {
  readonly rows: AsyncIterable<ReadRow> | Iterable<ReadRow>
  /** Tells this inventory from another, e.g. by its name, size and date: with the same one a night that broke off goes on. */
  readonly inventory: string
  /** The mapping that it is read by, where it is not its header: rows that cannot be read are told by its names. */
  readonly columns?: Columns
  readonly store: FleetStore
  readonly diagnoser: Diagnoser
  readonly now: Instant
  /** Judges in threads of their own, with the same plugins; closed by whoever made them. Without them this thread judges. */
  readonly threads?: Evaluators
  /**
   * Where reminders go; each channel is told each once. Without one they wait for the first delivery that has channels, which
   * puts them on all of its own: a first run may just look. What stands on a channel already does not wait for another.
   */
  readonly channels?: readonly string[]
  /**
   * IANA name: that a certificate which hits the whole fleet is not in the inventory is told once a day, as days are counted
   * there. UTC where it is not given.
   */
  readonly timeZone?: string
  /** Rows of a shard, which are committed at once. */
  readonly size?: number
  /** Leaves the night where it is, to go on another time. */
  readonly signal?: AbortSignal
  /** Told after each shard. */
  readonly onProgress?: (progress: NightProgress) => void
}

/** How far a night has come. */
export interface NightProgress {
  readonly rows: number
  readonly rejected: number
}

/** How a night came out. */
export interface NightReport extends NightProgress {
  readonly night: number
  readonly now: Instant
  /** Whether an earlier run began it. */
  readonly resumed: boolean
  /** `false` where it was left by its signal. */
  readonly finished: boolean
  /** Certificates that hit the whole fleet in rows that it could not read; none before it has come to its end. */
  readonly unread: UnreadRows
}

/** Why a night could not come to its end. What was committed stays. */
export type NightProblem =
  | { readonly reason: 'inventory'; readonly problem: Problem }
  | { readonly reason: 'store'; readonly problem: StoreProblem }
  /** A number that is no whole one from 1 on, or a time zone that nobody knows. */
  | { readonly reason: 'option'; readonly problem: Problem }

/**
 * Evaluates an inventory and commits it, shard by shard. Run again after it broke off, it goes on where it was, at the moment
 * at which it began.
 *
 * @example
 * await runNight({ rows: inventory.rows, inventory: 'devices.csv', store, diagnoser, now })
 */
export async function runNight(options: NightOptions): Promise<Result<NightReport, NightProblem>> {
  const { store, channels = [unaddressed], size = 2_000, threads, timeZone } = options
  const [problem] = [...notWhole({ size, 'threads.most': threads?.most }), ...noTimeZone(timeZone)]
  if (problem) return err({ reason: 'option', problem })
  const begun = await beginNight({ ...options, channels, size })
  if (begun.isErr()) return err({ reason: 'store', problem: begun.error })
  try {
    return await judged(begun.value, { ...options, channels })
  } finally {
    await store.leave(begun.value)
  }
}

async function judged(
  night: OpenNight,
  {
    rows,
    store,
    diagnoser,
    channels,
    timeZone = 'UTC',
    threads,
    signal,
    onProgress,
  }: NightOptions & Addressed,
): Promise<Result<NightReport, NightProblem>> {
  const evaluators = threads ?? inThisThread(diagnoser)
  const progress = { rows: 0, rejected: 0 }
  /** Partitions that are being judged, in the order of the inventory. */
  const waiting: Promise<PartitionOutcome>[] = []
  const commitFirst = async (): Promise<Result<void, StoreProblem>> => {
    const evaluated = await waiting.shift()
    if (!evaluated) return ok()
    const committed = await store.commit(night, evaluated, channels)
    if (committed.isErr()) return committed
    progress.rows += evaluated.rows
    progress.rejected += rejectedCounts(evaluated.rejected).rejected
    onProgress?.({ ...progress })
    return committed
  }
  try {
    for await (const partition of planPartitions(rows, night.size)) {
      if (signal?.aborted) return ok(reportOf(night, progress))
      const rejected = night.committed.get(partition.index)
      if (rejected !== undefined) {
        progress.rows += partition.rows.length
        progress.rejected += rejected
        onProgress?.({ ...progress })
        continue
      }
      const evaluated = evaluators.evaluate(partition, night.now)
      // It is told when its turn comes.
      evaluated.catch(() => {})
      waiting.push(evaluated)
      // One more, which is committed while those are judged.
      if (waiting.length <= (evaluators.ahead?.() ?? evaluators.most)) continue
      const committed = await commitFirst()
      if (committed.isErr()) return err({ reason: 'store', problem: committed.error })
    }
    while (waiting.length > 0) {
      if (signal?.aborted) return ok(reportOf(night, progress))
      const committed = await commitFirst()
      if (committed.isErr()) return err({ reason: 'store', problem: committed.error })
    }
  } catch (error) {
    if (error instanceof UnreadableInventory) return err({ reason: 'inventory', problem: error.problem })
    throw error
  } finally {
    await Promise.allSettled(waiting)
  }
  if (progress.rows === 0) return err({ reason: 'inventory', problem: noRows })
  const ended = await endNight(store, night, diagnoser.composition, { channels, timeZone })
  return ended
    .map((unread) => reportOf(night, progress, unread))
    .mapErr((problem) => ({ reason: 'store', problem }))
}

type Addressed = Required<Pick<NightOptions, 'channels'>>

/** An export that broke off, or of another fleet: nothing of the night before is taken for gone. */
export const noRows: Problem<'nothing-given'> = {
  kind: 'nothing-given',
  path: '',
  found: '',
  expected: {
    ja: '1 件以上のデバイス（資産台帳の行、または証明書のファイル）',
    en: 'a device at least: a row of the inventory, or a file of a certificate',
  },
}
