import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDiagnoser, err } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPostgres } from '../../../scripts/services/postgres.ts'
import { startRedis } from '../../../scripts/services/redis.ts'
import type { Server } from '../../../scripts/services/server.ts'
import { createPostgresEngine, createRedisEngine } from '../src/bullmq.ts'
import {
  type FleetStore,
  type OutboxEntry,
  openCsv,
  openSqliteStore,
  runNight,
  runNightOn,
  startWorker,
} from '../src/index.ts'
import { openPostgresStore } from '../src/postgres.ts'

const nights = ['2025-01-03T00:00:00Z', '2025-01-09T00:00:00Z']
/** How often a process is killed, and the rows of a night; more by `KILLS` and `ROWS`. */
const kills = Number(process.env.KILLS ?? 10)
const rowCount = Number(process.env.ROWS ?? 10_000)
/** For how many milliseconds a server stops; 20,000 by `STOPPED`. */
const stoppedFor = Number(process.env.STOPPED ?? 4_000)
const folder = mkdtempSync(join(tmpdir(), 'shindan-nights-'))
const inventory = join(folder, 'devices.csv')
const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const day = (n: number) => `2025-01-${String(1 + (n % 3)).padStart(2, '0')}`
const lines = Array.from(
  { length: rowCount },
  (_, n) => `iPad-${n},${n.toString(16)},cybertrust/installed-certificate,${n % 997 === 0 ? 'soon' : day(n)}`,
)
writeFileSync(inventory, `device,certificate,lifecycle,expires\n${lines.join('\n')}\n`)

let database: Server
let redis: Server
let expected: readonly OutboxEntry[]
const started = new Set<ChildProcess>()

beforeAll(async () => {
  database = await startPostgres()
  redis = await startRedis()
  const store = (await openSqliteStore(join(folder, 'whole')))._unsafeUnwrap()
  for (const now of nights) {
    const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
    const night = { rows, inventory, store, diagnoser, now, size: 250, channels: ['mail', 'webhook'] }
    expect((await runNight(night)).isOk()).toBe(true)
  }
  expected = await outboxOf(store)
  expect(expected.length).toBeGreaterThan(5_000)
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await database.remove()
  await redis.remove()
})
beforeEach(emptied)
// A test that fails leaves none behind that holds the lock of the next.
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})

/** As before the first night. */
async function emptied(): Promise<void> {
  const client = new Client(database.url)
  await client.connect()
  await client.query('drop schema if exists shindan cascade; drop schema if exists bullmq cascade')
  await client.end()
}

async function outboxOf(store: FleetStore): Promise<readonly OutboxEntry[]> {
  const entries: OutboxEntry[] = []
  for await (const entry of store.outbox()) entries.push(entry)
  await store.close()
  return entries
}

/** A process that has begun its work. */
async function startProcess(script: string, ...args: readonly string[]): Promise<ChildProcess> {
  const path = new URL(script, import.meta.url).pathname
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.add(child)
  child.once('exit', () => started.delete(child))
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  child.stdout.resume()
  return child
}

/** Whether it came to its end by itself. */
async function ended(child: ChildProcess): Promise<boolean> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode === 0
}

/** Who was killed; nobody where the planner has come to its end. */
type Killed = 'planner' | 'worker' | undefined

/** Nights with two workers, which something happens to meanwhile; what they come to. */
async function outboxOfNights(
  queue: Server,
  meanwhile: (kill: (victim: number) => Promise<Killed>) => Promise<void>,
): Promise<readonly OutboxEntry[]> {
  const worker = () => startProcess('worker.mjs', database.url, queue.url)
  const workers = [await worker(), await worker()]
  for (const now of nights) {
    let isDone = false
    while (!isDone) {
      const planner = await startProcess('planner.mjs', database.url, queue.url, inventory, now)
      const done = ended(planner)
      await meanwhile(async (victim) => {
        const one = [planner, ...workers][victim]
        if (planner.exitCode !== null || !one?.kill('SIGKILL')) return undefined
        if (one === planner) return 'planner'
        workers[victim - 1] = await worker()
        return 'worker'
      })
      isDone = await done
    }
  }
  for (const one of workers) one.kill('SIGTERM')
  expect(await Promise.all(workers.map(ended))).toEqual([true, true])
  return outboxOf((await openPostgresStore(database.url))._unsafeUnwrap())
}

describe.each([
  ['Redis', () => redis, createRedisEngine],
  ['PostgreSQL', () => database, createPostgresEngine],
] as const)('on queues in %s', (_name, queue, create) => {
  test('nights whose workers and planner are killed come to the outbox of one undisturbed process', async () => {
    let [killed, round] = [0, 0]
    for (; killed < kills; round++) {
      await emptied()
      const outbox = await outboxOfNights(queue(), async (kill) => {
        for (let victim: Killed = 'worker'; victim === 'worker' && killed < kills; ) {
          await pause(Math.random() * 1_000)
          victim = await kill(Math.floor(Math.random() * 3))
          if (victim) killed++
        }
      })
      expect(outbox).toEqual(expected)
    }
    console.info(`${killed} processes killed in ${2 * round} nights of ${rowCount} devices`)
  }, 1_800_000)

  test('a night goes on when the server of its queue comes back, and that of its store', async () => {
    const stopped = new Set<Server>()
    const outbox = await outboxOfNights(queue(), async () => {
      await pause(500)
      for (const server of new Set([queue(), database])) {
        if (stopped.has(server)) continue
        stopped.add(server)
        await server.stop()
        await pause(stoppedFor)
        await server.start()
        return
      }
    })
    expect(outbox).toEqual(expected)
  })

  test('a worker ends when it is told to, though the server of its queue has gone', async () => {
    const server = queue()
    const worker = await startProcess('worker.mjs', database.url, server.url)
    await pause(1_000)
    await server.stop()
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(true)
    await server.start()
  })

  test('a shard that fails again and again is given up, told, and tried again by the next run', async () => {
    const store = (await openPostgresStore(database.url))._unsafeUnwrap()
    const engine = create(queue().url, { name: 'failing' })
    const stopped = new AbortController()
    const poisoned = {
      ...diagnoser,
      get composition(): never {
        throw new Error('broken')
      },
    }
    const options = { engine, store, attempts: 2, signal: stopped.signal }
    const working = startWorker({ ...options, diagnoser: poisoned })
    const run = async () => {
      const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
      const { composition } = diagnoser
      return runNightOn(engine, { rows, inventory, store, composition, now: nights[0] ?? '', size: 5_000 })
    }
    const failed = await run()
    expect(failed._unsafeUnwrapErr()).toMatchObject({
      reason: 'shards',
      shards: [
        { shard: 0, firstLine: 2, lastLine: 5001, attempts: 2, failure: 'Error: broken' },
        { shard: 1, firstLine: 5002, lastLine: 10_001 },
      ],
    })
    expect((await store.status())._unsafeUnwrap().open?.dead).toHaveLength(2)
    stopped.abort()
    await working
    const healed = new AbortController()
    const again = startWorker({ ...options, diagnoser, signal: healed.signal })
    expect((await run())._unsafeUnwrap()).toMatchObject({
      finished: true,
      resumed: true,
      rows: 10_000,
      rejected: 11,
    })
    healed.abort()
    await again
    await engine.close()
    await store.close()
  })

  test('a night begins at its time in the zone of the fleet', async () => {
    const engine = create(queue().url, { name: 'nightly' })
    const here = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', hour: 'numeric', hourCycle: 'h23' })
    // Each second of this hour and the next there, which is no such hour in UTC.
    const hour = Number(here.format(new Date()))
    const schedule = { name: 'tokyo', cron: `* * ${hour},${(hour + 1) % 24} * * *`, timeZone: 'Asia/Tokyo' }
    await new Promise<void>((resolve) => {
      engine.schedule(schedule, async () => resolve())
    })
    await engine.close()
  })

  test.each([
    ['0 2 * *', 'Asia/Tokyo', 'cron'],
    ['', 'Asia/Tokyo', 'cron'],
    ['0 25 * * *', 'Asia/Tokyo', 'cron'],
    ['0 2 30 2 *', 'Asia/Tokyo', 'cron'],
    ['0 2 * * *', 'Mars/X', 'timeZone'],
  ])('no night begins by %j in %s', async (cron, timeZone, path) => {
    const engine = create(queue().url, { name: 'nightly' })
    const scheduled = await engine.schedule({ name: 'wrong', cron, timeZone }, async () => {})
    expect(scheduled._unsafeUnwrapErr()).toMatchObject({
      path,
      found: expect.stringContaining(path === 'cron' ? cron : timeZone),
    })
    await engine.close()
  })

  test('a server that does not answer is told by its place, and one that does is not', async () => {
    const away = queue().url.replace(/\/\/.*:\d+/, '//fleet:secret@127.0.0.1:1')
    const [engine, none] = [create(queue().url), create(away)]
    expect((await engine.reach()).isOk()).toBe(true)
    const problem = (await none.reach())._unsafeUnwrapErr()
    expect(problem).toMatchObject({
      kind: 'unreachable',
      text: { ja: expect.stringContaining('127.0.0.1:1') },
    })
    expect(JSON.stringify(problem)).not.toContain('secret')
    await engine.close()
    await none.close()
  })

  test('a worker of no jobs at once begins nothing', async () => {
    const store = (await openPostgresStore(database.url))._unsafeUnwrap()
    const engine = create(queue().url)
    for (const concurrency of [0, -1, 1.5, Number.NaN])
      expect(await startWorker({ engine, store, diagnoser, concurrency })).toMatchObject(
        err({ kind: 'out-of-range', path: 'concurrency', found: String(concurrency) }),
      )
    await engine.close()
    await store.close()
  })
})
