import { setTimeout as pause } from 'node:timers/promises'
import { type Composition, err, ok, type Result } from '@shindan/core'
import { planPartitions } from '@shindan/fleet'
import { UnreadableInventory } from '../inventory/unreadable.ts'
import { beginNight } from '../night/begin-night.ts'
import { endNight, reportOf } from '../night/end-night.ts'
import {
  type NightOptions,
  type NightProblem,
  type NightProgress,
  type NightReport,
  noRows,
} from '../night/run-night.ts'
import { noTimeZone } from '../night/time-zone.ts'
import { notWhole } from '../night/whole.ts'
import { unaddressed } from '../store/outbox.ts'
import type { SharedStore, StagedProgress } from '../store/postgres.ts'
import { StoreFailure } from '../store/problem.ts'
import type { DeadShard, OpenNight } from '../store/store.ts'
import type { Engine, ShardJob } from './engine.ts'

/** What a night is made of that workers do. */
export interface SharedNightOptions extends Omit<NightOptions, 'store' | 'diagnoser'> {
  readonly store: SharedStore
  /** Tells which rows that could not be read are of certificates that hit the whole fleet. */
  readonly composition: Pick<Composition, 'lifecycles'>
  /** Shards that are laid out at once: what of an inventory the database holds at most. */
  readonly ahead?: number
  /** After how many milliseconds a shard that is not committed is woken again, whatever became of its job. */
  readonly wakeAfter?: number
}

/** Why such a night could not come to its end. Run again, it tries the shards once more that workers have given up. */
export type SharedNightProblem =
  | NightProblem
  | { readonly reason: 'shards'; readonly shards: readonly DeadShard[] }

/** How often the database is asked how far the night is, in milliseconds. */
const askedEvery = 200

/**
 * Lays an inventory out shard by shard, wakes workers for each, and ends the night when all are committed. The engine may lose
 * or double jobs: what is not committed is woken again. Run again after it broke off, it goes on where it was.
 *
 * @example
 * await runNightOn(engine, { rows: inventory.rows, inventory: 'devices.csv', store, composition, now })
 */
export async function runNightOn(
  engine: Engine,
  options: SharedNightOptions,
): Promise<Result<NightReport, SharedNightProblem>> {
  const { store, channels = [unaddressed], size = 5_000, ahead, wakeAfter, timeZone } = options
  const [problem] = [...notWhole({ size, ahead, wakeAfter }), ...noTimeZone(timeZone)]
  if (problem) return err({ reason: 'option', problem })
  const begun = await beginNight({ ...options, channels, size })
  if (begun.isErr()) return err({ reason: 'store', problem: begun.error })
  try {
    return await workedOut(engine, begun.value, { ...options, channels })
  } finally {
    await store.leave(begun.value)
  }
}

async function workedOut(
  engine: Engine,
  night: OpenNight,
  {
    rows,
    store,
    composition,
    channels,
    timeZone = 'UTC',
    signal,
    onProgress,
    ahead = 64,
    wakeAfter = 60_000,
  }: SharedNightOptions & Required<Pick<SharedNightOptions, 'channels'>>,
): Promise<Result<NightReport, SharedNightProblem>> {
  const wake = waker(engine, store.tenant, night, wakeAfter, signal)
  let progress: NightProgress = { rows: 0, rejected: 0 }

  /** Waits until fewer shards than that are left to workers; how many were given up. */
  const fewer = async (than: number): Promise<number> => {
    for (;;) {
      const { staged, ...counted } = heldBy(await store.progress(night.night))
      progress = counted
      onProgress?.(counted)
      const dead = staged.filter((one) => one.dead).length
      if (staged.length - dead < than || signal?.aborted) return dead
      await wake(staged)
      await pause(askedEvery, undefined, { signal }).catch(() => {})
    }
  }

  try {
    for await (const partition of planPartitions(rows, night.size)) {
      if (signal?.aborted) return ok(reportOf(night, progress))
      if (night.committed.has(partition.index)) continue
      heldBy(await store.stage(night, partition, channels))
      await wake([{ shard: partition.index, dead: false }])
      if ((partition.index + 1) % Math.ceil(ahead / 8) === 0) await fewer(ahead)
    }
    const dead = await fewer(1)
    if (signal?.aborted) return ok(reportOf(night, progress))
    if (dead > 0) {
      const { open } = heldBy(await store.status())
      return err({ reason: 'shards', shards: open?.dead ?? [] })
    }
    if (progress.rows === 0) return err({ reason: 'inventory', problem: noRows })
    const unread = heldBy(await endNight(store, night, composition, { channels, timeZone }))
    return ok(reportOf(night, progress, unread))
  } catch (error) {
    if (error instanceof UnreadableInventory) return err({ reason: 'inventory', problem: error.problem })
    if (error instanceof StoreFailure) return err({ reason: 'store', problem: error.problem })
    throw error
  }
}

/** Wakes workers for shards, each again after a while. An engine that is away is asked again then. */
function waker(
  engine: Engine,
  tenant: string,
  { night }: OpenNight,
  wakeAfter: number,
  signal: AbortSignal | undefined,
): (staged: StagedProgress['staged']) => Promise<void> {
  const woken = new Map<number, { readonly at: number; readonly round: number }>()
  const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
  return async (staged) => {
    const at = performance.now()
    const due = new Map<number, ShardJob[]>()
    for (const { shard, dead } of staged) {
      const last = woken.get(shard)
      if (dead || (last && at - last.at < wakeAfter)) continue
      const round = (last?.round ?? -1) + 1
      woken.set(shard, { at, round })
      due.set(round, [...(due.get(round) ?? []), { tenant, night, shard }])
    }
    const enqueued = [...due].map(([round, jobs]) => engine.enqueue(jobs, round).catch(() => {}))
    await Promise.race([Promise.all(enqueued), stopped])
  }
}

function heldBy<T>(result: Result<T, StoreFailure['problem']>): T {
  if (result.isErr()) throw new StoreFailure(result.error)
  return result.value
}
