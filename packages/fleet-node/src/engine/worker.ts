import { type Diagnoser, err, ok, type Problem, type Result } from '@shindan/core'
import { evaluatePartition } from '@shindan/fleet'
import { perNight } from '../night/evaluators.ts'
import { notWhole } from '../night/whole.ts'
import type { SharedStore } from '../store/postgres.ts'
import type { Engine, ShardJob, WorkOptions } from './engine.ts'

/** What a worker is made of. */
export interface WorkerOptions {
  readonly engine: Engine
  readonly store: SharedStore
  /** With the plugins that the inventories of all tenants speak of. */
  readonly diagnoser: Diagnoser
  /** Shards at once: while one is committed another is evaluated. */
  readonly concurrency?: number
  readonly limit?: WorkOptions['limit']
  /** After how many attempts a shard is given up. */
  readonly attempts?: number
  /** Takes nothing more, and ends when what it has taken is committed. */
  readonly signal?: AbortSignal
  /** Told after each shard. */
  readonly onShard?: (shard: WorkedShard) => void
}

/** What a worker did with a shard. */
export interface WorkedShard extends ShardJob {
  /** What it came to; why it failed otherwise, to be tried again. */
  readonly outcome: 'committed' | { readonly failure: string }
}

/** Attempts at a shard, where nothing else is said. */
const usualAttempts = 10

/**
 * Evaluates shards as an engine wakes it, until its signal; settles when it holds none any more. Ten attempts at a shard, and
 * it is given up. Errors: `out-of-range` at an option that is no whole number from 1 on, and nothing is begun.
 *
 * @example
 * await startWorker({ engine, store, diagnoser, signal })
 */
export async function startWorker({
  engine,
  store,
  diagnoser,
  concurrency = 2,
  limit,
  attempts = usualAttempts,
  signal,
  onShard,
}: WorkerOptions): Promise<Result<void, Problem>> {
  const [problem] = notWhole({
    concurrency,
    attempts,
    'limit.jobs': limit?.jobs,
    'limit.milliseconds': limit?.milliseconds,
  })
  if (problem) return err(problem)
  const evaluatorOf = perNight(diagnoser)
  const evaluated = async ({ tenant, ...shard }: ShardJob) => {
    const own = store.of(tenant)
    const taken = await own.take(shard, attempts)
    if (taken.isErr()) return taken.error.text.en
    // It is committed, or given up.
    if (!taken.value) return undefined
    const { night, partition, channels } = taken.value
    try {
      const outcome = evaluatePartition(partition, evaluatorOf(night.now))
      const committed = await own.commit(night, outcome, channels)
      if (committed.isOk()) return 'committed'
      await own.miss(shard, committed.error.text.en, attempts)
      return committed.error.text.en
    } catch (error) {
      // What broke within says more than that it did.
      const failure = String((error instanceof Error && error.cause) || error)
      await own.miss(shard, failure, attempts)
      return failure
    }
  }
  const working = await engine.work(
    async (job) => {
      const outcome = await evaluated(job)
      if (outcome === undefined) return
      onShard?.({ ...job, outcome: outcome === 'committed' ? outcome : { failure: outcome } })
      // The engine wakes it again, after a pause.
      if (outcome !== 'committed') throw new Error(outcome)
    },
    { concurrency, limit },
  )
  await aborted(signal)
  await working.stop()
  return ok()
}

async function aborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }))
}
