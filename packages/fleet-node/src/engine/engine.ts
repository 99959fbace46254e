import type { Problem, Result } from '@shindan/core'
import type { ServerProblem } from '../store/server.ts'
import type { ShardName } from '../store/staging.ts'

/** What an engine wakes a worker for: the name of a shard, and nothing of what is in it. */
export type ShardJob = ShardName

/** How a worker takes jobs. */
export interface WorkOptions {
  /** Jobs at once. */
  readonly concurrency: number
  /** No more than so many jobs in so many milliseconds, over all workers. */
  readonly limit?: { readonly jobs: number; readonly milliseconds: number } | undefined
}

/** Work that goes on until it is stopped. */
export interface Working {
  /** Takes nothing more; settles when what was taken has ended, at most ten seconds later where the server has gone. */
  readonly stop: () => Promise<void>
}

/** When a night begins. */
export interface NightSchedule {
  /** Tells it from others: the same name again changes it. */
  readonly name: string
  /** Minute, hour, day of the month, month, day of the week: `0 2 * * *`. */
  readonly cron: string
  /** The fleet's zone, e.g. `Asia/Tokyo`. */
  readonly timeZone: string
}

/**
 * An existing queue as an alarm clock: it wakes workers, perhaps twice, perhaps late, and whatever it forgets the database
 * knows.
 */
export interface Engine {
  /** Whether its server answers, which is asked first: all else waits for one that has gone until it comes back. */
  readonly reach: () => Promise<Result<void, ServerProblem>>
  /** A job that waits already is not added again in the same round: another round wakes for it whatever became of the last. */
  readonly enqueue: (jobs: readonly ShardJob[], round: number) => Promise<void>
  /** Hands each job to `handle`: again, after a pause that grows, where that rejects or its process dies. */
  readonly work: (handle: (job: ShardJob) => Promise<void>, options: WorkOptions) => Promise<Working>
  /**
   * Calls `run` at each time, in one process of all that ask for it. Errors: `wrong-type` at `cron`, `unknown-time-zone` at
   * `timeZone`.
   */
  readonly schedule: (schedule: NightSchedule, run: () => Promise<void>) => Promise<Result<Working, Problem>>
  /** Lets go of its connections. */
  readonly close: () => Promise<void>
}
