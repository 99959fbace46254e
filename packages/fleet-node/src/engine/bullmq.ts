import { setTimeout as pause } from 'node:timers/promises'
import { err, isTimeZone, type Localized, ok, type Problem, shortened, shownId } from '@shindan/core'
import {
  createPostgresBackend,
  defaultRepeatStrategy,
  type Job,
  Queue,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq'
import { Redis } from 'ioredis'
import { reachPostgres } from '../store/postgres-server.ts'
import type { Engine, NightSchedule, ShardJob } from './engine.ts'
import { reachRedis } from './redis-server.ts'

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
  return engineOn(
    {
      queue: (name) => {
        const { connection, end } = redisAt(url)
        return { opened: new Queue(name, { connection }), end }
      },
      worker: (name, work, own) => {
        const { connection, end } = redisAt(url)
        return { opened: new Worker(name, work, { ...own, connection }), end }
      },
    },
    options,
    () => reachRedis(url),
  )
}

/** The same queues in PostgreSQL, in the schema `bullmq`. */
export function createPostgresEngine(url: string, options: BullmqOptions = {}): Engine {
  const connection = { connectionString: url, migrate: true }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend)
  const end = async () => {}
  return engineOn(
    {
      queue: (name) => ({ opened: new PostgresQueue(name, { connection }), end }),
      worker: (name, work, own) => ({ opened: new PostgresWorker(name, work, { ...own, connection }), end }),
    },
    options,
    () => reachPostgres({ connectionString: url, connectionTimeoutMillis: 10_000 }),
  )
}

/** A connection of one queue, with those that the queue makes of it. */
function redisAt(url: string): { readonly connection: Redis; readonly end: () => Promise<void> } {
  const made: Redis[] = []
  const kept = (one: Redis): Redis => {
    // A server that has gone is waited for.
    one.on('error', () => {})
    const duplicate = one.duplicate.bind(one)
    one.duplicate = (other) => kept(duplicate(other))
    made.push(one)
    return one
  }
  const connection = kept(new Redis(url, { maxRetriesPerRequest: null }))
  return { connection, end: async () => void (await Promise.all(made.map(endOf))) }
}

/** Ends a connection, be its server there or not. One that waits to try again ends by a last attempt, and tells so. */
async function endOf(connection: Redis): Promise<void> {
  connection.disconnect()
  if (connection.status === 'reconnecting') await connection.connect().catch(() => {})
  connection.disconnect()
}

type Work = (job: Pick<Job<ShardJob>, 'data'>) => Promise<void>

interface Closed {
  readonly on: (event: 'error', told: () => void) => unknown
  readonly close: () => Promise<void>
}

/** A queue or a worker, and what it leaves behind where its server has gone. */
interface Opened<One extends Closed = Closed> {
  readonly opened: One
  readonly end: () => Promise<void>
}

/** What is used of a queue, wherever it is. */
interface Queues {
  readonly queue: (name: string) => Opened<Pick<Queue, 'addBulk' | 'upsertJobScheduler'> & Closed>
  readonly worker: (name: string, work: Work, options: Omit<WorkerOptions, 'connection'>) => Opened
}

/** For how many milliseconds a server that does not answer is waited for, twice, where nothing is to be done any more. */
const lastWait = 5_000

/** Closes what has nothing to do any more, whether its server answers or not. */
async function closed({ opened, end }: Opened, idle: () => Promise<void> = async () => {}): Promise<void> {
  const closing = opened.close().catch(() => {})
  await Promise.race([closing, idle().then(() => pause(lastWait, undefined, { ref: false }))])
  await end()
  await Promise.race([closing, pause(lastWait)])
}

function engineOn(
  queues: Queues,
  { name = 'shindan-fleet', stalledAfter = 15_000 }: BullmqOptions,
  reach: Engine['reach'],
): Engine {
  const open = new Map<Opened, () => Promise<void>>()
  const queueOf = (of: string) => {
    const queue = queues.queue(of)
    queue.opened.on('error', () => {})
    open.set(queue, () => closed(queue))
    return queue.opened
  }
  const workOn = (of: string, work: Work, options: Omit<WorkerOptions, 'connection'>) => {
    const underWay = new Set<Promise<void>>()
    const worker = queues.worker(
      of,
      (job) => {
        const done = work(job).finally(() => underWay.delete(done))
        underWay.add(done)
        return done
      },
      {
        lockDuration: stalledAfter,
        stalledInterval: stalledAfter,
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        ...options,
      },
    )
    worker.opened.on('error', () => {})
    const stop = async () => {
      open.delete(worker)
      await closed(worker, async () => {
        while (underWay.size > 0) await Promise.allSettled(underWay)
      })
    }
    open.set(worker, stop)
    return { stop }
  }
  let shards: ReturnType<typeof queueOf> | undefined
  return {
    reach,
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
    schedule: async (schedule, run) => {
      const [problem] = scheduleProblems(schedule)
      if (problem) return err(problem)
      const { name: of, cron, timeZone } = schedule
      const queue = queueOf(`${name}-${of}`)
      await queue.upsertJobScheduler(of, { pattern: cron, tz: timeZone }, { name: of, opts: forgotten })
      return ok(workOn(`${name}-${of}`, run, { concurrency: 1 }))
    },
    close: async () => {
      await Promise.all([...open.values()].map((close) => close()))
      open.clear()
    },
  }
}

/** Five fields, or six with seconds before them, of which a next time can be told. */
function scheduleProblems({ cron, timeZone }: NightSchedule): readonly Problem[] {
  if (!isTimeZone(timeZone))
    return [
      { kind: 'unknown-time-zone', path: 'timeZone', found: shownId(timeZone), expected: expected.zone },
    ]
  const wrong: Problem = {
    kind: 'wrong-type',
    path: 'cron',
    found: shortened(JSON.stringify(cron)),
    expected: expected.cron,
  }
  if (!/^(?:\S+ +){4,5}\S+$/.test(cron.trim())) return [wrong]
  try {
    const next = defaultRepeatStrategy(Date.now(), { pattern: cron, tz: timeZone })
    return next === undefined ? [wrong] : []
  } catch {
    return [wrong]
  }
}

const expected = {
  cron: {
    ja: '分、時、日、月、曜日を空白で区切った cron 形式（例: 0 2 * * *）',
    en: 'minute, hour, day of the month, month and day of the week, as cron has them: 0 2 * * *',
  },
  zone: { ja: 'タイムゾーンの名前（例: Asia/Tokyo）', en: 'the name of a time zone, e.g. Asia/Tokyo' },
} as const satisfies { readonly [what: string]: Localized }

/** A job that has ended would keep another with its id from being added. */
const forgotten = { removeOnComplete: true, removeOnFail: true }

/** The same for the same shard in the same round, so that it waits once; a queue keeps colons for itself. */
function jobIdOf({ tenant, night, shard }: ShardJob, round: number): string {
  return `shard-${encodeURIComponent(tenant)}-${night}-${shard}-${round}`
}
