import { createPostgresBackend, type Job, Queue, Worker, type WorkerOptions, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { Engine, ShardJob } from './engine.ts'

/** How the queue is used. */
export interface BullmqOptions {
  /** Tells its queues from others on that server. */
  readonly name?: string
  /** After how many milliseconds without a sign of life a job is given to another worker; at the latest after twice as many. */
  readonly stalledAfter?: number
}

/** Attempts of the queue before it forgets a job, which whoever waits for the night wakes again. */
const attempts = 8

/** The pause after the first attempt, in milliseconds; it doubles, up to two minutes. */
const firstPause = 1_000

/** Queues of BullMQ in a Redis or Valkey. Its cluster needs braces in the name: `{shindan}`. */
export function createRedisEngine(url: string, options: BullmqOptions = {}): Engine {
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  // A server that has gone is waited for.
  connection.on('error', () => {})
  return engineOn(
    {
      queue: (name) => new Queue(name, { connection }),
      worker: (name, work, own) => new Worker(name, work, { ...own, connection }),
    },
    options,
    async () => connection.disconnect(),
  )
}

/** The same queues in PostgreSQL, in the schema `bullmq`. */
export function createPostgresEngine(url: string, options: BullmqOptions = {}): Engine {
  const connection = { connectionString: url, migrate: true }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend)
  return engineOn(
    {
      queue: (name) => new PostgresQueue(name, { connection }),
      worker: (name, work, own) => new PostgresWorker(name, work, { ...own, connection }),
    },
    options,
    async () => {},
  )
}

type Work = (job: Pick<Job<ShardJob>, 'data'>) => Promise<void>

interface Opened {
  readonly on: (event: 'error', told: () => void) => unknown
  readonly close: () => Promise<void>
}

/** What is used of a queue, wherever it is. */
interface Queues {
  readonly queue: (name: string) => Pick<Queue, 'addBulk' | 'upsertJobScheduler'> & Opened
  readonly worker: (name: string, work: Work, options: Omit<WorkerOptions, 'connection'>) => Opened
}

function engineOn(
  queues: Queues,
  { name = 'shindan-fleet', stalledAfter = 15_000 }: BullmqOptions,
  disconnect: () => Promise<void>,
): Engine {
  const opened = new Set<Opened>()
  const queueOf = (of: string) => {
    const queue = queues.queue(of)
    queue.on('error', () => {})
    opened.add(queue)
    return queue
  }
  const workOn = (of: string, work: Work, options: Omit<WorkerOptions, 'connection'>) => {
    const worker = queues.worker(of, work, {
      lockDuration: stalledAfter,
      stalledInterval: stalledAfter,
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      ...options,
    })
    worker.on('error', () => {})
    opened.add(worker)
    return {
      stop: async () => {
        opened.delete(worker)
        await worker.close()
      },
    }
  }
  let shards: ReturnType<typeof queueOf> | undefined
  return {
    enqueue: async (jobs, round) => {
      shards ??= queueOf(name)
      await shards.addBulk(
        jobs.map((data) => ({
          name: 'shard',
          data,
          opts: {
            jobId: jobIdOf(data, round),
            attempts,
            backoff: { type: 'exponential', delay: firstPause, jitter: 0.5 },
            ...forgotten,
          },
        })),
      )
    },
    work: async (handle, { concurrency, limit }) =>
      workOn(name, ({ data }) => handle(data), {
        concurrency,
        ...(limit && { limiter: { max: limit.jobs, duration: limit.milliseconds } }),
      }),
    schedule: async ({ name: of, cron, timeZone }, run) => {
      const queue = queueOf(`${name}-${of}`)
      await queue.upsertJobScheduler(of, { pattern: cron, tz: timeZone }, { name: of, opts: forgotten })
      return workOn(`${name}-${of}`, run, { concurrency: 1 })
    },
    close: async () => {
      await Promise.all([...opened].map((one) => one.close()))
      await disconnect()
    },
  }
}

/** A job that has ended would keep another with its id from being added. */
const forgotten = { removeOnComplete: true, removeOnFail: true }

/** The same for the same shard in the same round, so that it waits once; a queue keeps colons for itself. */
function jobIdOf({ tenant, night, shard }: ShardJob, round: number): string {
  return `shard-${encodeURIComponent(tenant)}-${night}-${shard}-${round}`
}
