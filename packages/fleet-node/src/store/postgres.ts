import { setTimeout as pause } from 'node:timers/promises'
import { err, type Result } from '@shindan/core'
import type { Partition } from '@shindan/fleet'
import { type Compilable, type CompiledQuery, Kysely, Migrator, PostgresDialect, sql } from 'kysely'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { attempted as attemptedBy, migrateAll } from './attempted.ts'
import { migrations } from './migrations.ts'
import { beginNight, finishNight, isSame, ofLastFinished, shardsOf, statusOf } from './nights.ts'
import {
  addressReminders,
  keptDelivery,
  leaseReminders,
  reminders,
  reviveReminders,
  settleReminders,
  storedReminder,
} from './outbox.ts'
import { deliveriesAsRows, moveReminders } from './postgres-outbox.ts'
import { codeOf, isAway, reachPostgres } from './postgres-server.ts'
import { writeShard } from './postgres-shards.ts'
import { StoreFailure, type StoreProblem, storeProblem } from './problem.ts'
import { forgetBefore } from './retention.ts'
import { retireCertificates } from './retirement.ts'
import { runLock } from './run-lock.ts'
import type { StoreSchema } from './schema.ts'
import type { StoreOptions } from './sqlite.ts'
import {
  missShard,
  type ShardName,
  type StagedShard,
  stagedShards,
  stageShard,
  type TakenShard,
  takeShard,
} from './staging.ts'
import {
  certificatesOf,
  goneOf,
  missingOf,
  rejectsOf,
  storedCertificate,
  storedMissing,
  storedReject,
  storedSymptom,
  symptomsOf,
  wideOf,
} from './standing.ts'
import type { FleetStore, OpenNight } from './store.ts'

/** A store that several machines have at once. */
export interface SharedStore extends FleetStore {
  readonly tenant: string
  /** The store of another tenant in the same database; it is closed with this one. */
  readonly of: (tenant: string) => SharedStore
  /** Lays the rows of a shard out for any worker, until it is committed. */
  readonly stage: (
    night: OpenNight,
    partition: Partition,
    channels: readonly string[],
  ) => Promise<Result<void, StoreProblem>>
  /** How far a night is committed, and the shards that are laid out. */
  readonly progress: (night: number) => Promise<Result<StagedProgress, StoreProblem>>
  /** Takes a shard for one of at most so many attempts; nothing where there is nothing to do. */
  readonly take: (
    shard: Omit<ShardName, 'tenant'>,
    most: number,
  ) => Promise<Result<TakenShard | undefined, StoreProblem>>
  /** Notes why an attempt failed, and gives the shard up after so many. */
  readonly miss: (
    shard: Omit<ShardName, 'tenant'>,
    failure: string,
    most: number,
  ) => Promise<Result<void, StoreProblem>>
}

/** How far a night is that workers do. */
export interface StagedProgress {
  readonly rows: number
  readonly rejected: number
  readonly staged: readonly StagedShard[]
}

/** How a store waits. */
export interface PostgresStoreOptions extends StoreOptions {
  /** For how many milliseconds a server that has gone is waited for, to go on; from the beginning it has to be there. */
  readonly patience?: number
}

const usualPatience = 120_000

/**
 * Opens a store in PostgreSQL, of any number of processes: in the schema `shindan` of a database. Each tenant has one run at
 * a time. A server that stops for a while is waited for.
 *
 * @example
 * const opened = await openPostgresStore('postgres://fleet@localhost/console', { tenant: 'example.co.jp' })
 */
export async function openPostgresStore(
  server: string | PoolConfig,
  { tenant = '', mustExist = false, patience = usualPatience }: PostgresStoreOptions = {},
): Promise<Result<SharedStore, StoreProblem>> {
  const config = {
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    ...(typeof server === 'string' ? { connectionString: server } : server),
  }
  const reached = await reachPostgres(config)
  if (reached.isErr()) return err(reached.error)
  const pool = new Pool({
    ...config,
    // A machine that dies without a word is noticed in a minute, and its lock freed.
    options:
      '-c search_path=shindan -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3',
  })
  // What breaks is told by the query that it breaks, and the next one has another connection.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<StoreSchema>({ dialect: new PostgresDialect({ pool }) })
  const opened = await attempted(async () => {
    if (mustExist && !(await isStore(db))) throw new StoreFailure(storeProblem('missing'))
    await migrate(db)
    return storeOn(pool, db, tenant, patience)
  })
  if (opened.isErr()) await db.destroy()
  return opened
}

/** Whether somebody has made the tables. */
async function isStore(db: Kysely<StoreSchema>): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select to_regclass('shindan.night') is not null as is`.execute(
    db,
  )
  return rows[0]?.is === true
}

function migrate(db: Kysely<StoreSchema>): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  return migrateAll(new Migrator({ db, provider, migrationTableSchema: 'shindan' }))
}

/** Rows that are fetched at once. */
const fetched = 1_000

function storeOn(
  pool: Pool,
  db: Kysely<StoreSchema>,
  tenant: string,
  patience: number,
  opened = new Map<string, { readonly store: SharedStore; readonly leave: () => Promise<void> }>(),
): SharedStore {
  const lock = runLock(pool, tenant)
  let running: OpenNight | undefined
  const leave = async (night: OpenNight) => {
    if (!isSame(running, night)) return
    running = undefined
    await lock.leave()
  }

  /** As often as the server wants it: what is done twice is done once. */
  const transaction = <T>(
    work: (db: Kysely<StoreSchema>) => Promise<T>,
    first: () => Promise<void> = async () => {},
  ): Promise<Result<T, StoreProblem>> =>
    attempted(() =>
      patiently(patience, async () => {
        await first()
        return await db.connection().execute(async (connection) => {
          await sql`begin`.execute(connection)
          try {
            const value = await work(connection)
            await sql`commit`.execute(connection)
            return value
          } catch (error) {
            // Where the connection is gone, so is the transaction.
            await sql`rollback`.execute(connection).catch(() => {})
            throw error
          }
        })
      }),
    )

  async function* read<Kept, Stored>(
    query: () => Compilable<Kept> | Promise<Compilable<Kept> | undefined>,
    stored: (kept: Kept) => Stored,
  ): AsyncGenerator<Stored> {
    let client: PoolClient | undefined
    try {
      const asked = await query()
      if (!asked) return
      const { sql: text, parameters } = asked.compile() as CompiledQuery<Kept>
      client = await pool.connect()
      await client.query('begin read only')
      await client.query(`declare read no scroll cursor for ${text}`, [...parameters])
      for (;;) {
        const { rows } = await client.query(`fetch ${fetched} from read`)
        for (const kept of rows as Kept[]) yield stored(kept)
        if (rows.length < fetched) return
      }
    } catch (error) {
      throw failureBy(error)
    } finally {
      await client?.query('rollback').catch(() => {})
      client?.release()
    }
  }

  const store: SharedStore = {
    tenant,
    of: (other) => opened.get(other)?.store ?? storeOn(pool, db, other, patience, opened),
    begin: async (asked) => {
      const begun = await transaction(async (on) => {
        // Two that begin at once, the lock of one being lost, begin one after the other.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`shindan begin ${tenant}`}, 0))`.execute(on)
        return await beginNight(on, tenant, asked)
      }, lock.take)
      if (begun.isOk()) running = begun.value
      else if (!running) await lock.leave()
      return begun
    },
    commit: (night, shard, channels) =>
      transaction((on) => writeShard(on, tenant, night, shard, channels), lock.keep),
    finish: async (night, told) => {
      const finished = await transaction(
        (on) => finishNight(on, tenant, night, sql`for update skip locked`, told),
        lock.keep,
      )
      if (finished.isOk()) await leave(night)
      return finished
    },
    leave,
    outbox: () => read(() => reminders(db, tenant), storedReminder),
    rejects: (night, only) => read(() => rejectsOf(db, tenant, night, only), storedReject),
    lease: (asked) => transaction((on) => leaseReminders(on, tenant, asked, sql`for update skip locked`)),
    address: (channels) =>
      transaction((on) => addressReminders(on, tenant, channels, (to) => moveReminders(on, tenant, to))),
    revive: (channel) => transaction((on) => reviveReminders(on, tenant, channel)),
    settle: (deliveries, now) => {
      const rows = deliveriesAsRows(deliveries.map(keptDelivery))
      return transaction((on) => settleReminders(on, tenant, rows, now))
    },
    certificates: () => read(ofLastFinished(db, tenant, certificatesOf), storedCertificate),
    wide: () => read(ofLastFinished(db, tenant, wideOf), storedCertificate),
    missing: () => read(ofLastFinished(db, tenant, missingOf), storedMissing),
    retire: (asked) => transaction((on) => retireCertificates(on, tenant, asked)),
    symptoms: () => read(ofLastFinished(db, tenant, symptomsOf), storedSymptom),
    gone: () => read(ofLastFinished(db, tenant, goneOf), storedSymptom),
    forget: (before) => transaction((on) => forgetBefore(on, tenant, before)),
    status: () => transaction((on) => statusOf(on, tenant)),
    stage: (night, partition, channels) =>
      transaction((on) => stageShard(on, tenant, night, partition, channels), lock.keep),
    progress: (night) =>
      transaction(async (on) => {
        // First what is left: what is committed meanwhile is counted.
        const staged = await stagedShards(on, tenant, night)
        return { ...(await shardsOf(on, tenant, night)), staged }
      }),
    take: (shard, most) => transaction((on) => takeShard(on, { tenant, ...shard }, most)),
    miss: (shard, failure, most) => transaction((on) => missShard(on, { tenant, ...shard }, failure, most)),
    close: async () => {
      for (const { leave } of opened.values()) await leave()
      await db.destroy()
    },
  }
  opened.set(tenant, { store, leave: lock.leave })
  return store
}

/** Tries again while the server is away, or wants it to be tried again. */
async function patiently<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const since = performance.now()
  for (let wait = 50; ; wait = Math.min(wait * 2, 2_000))
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || performance.now() - since + wait > patience) throw error
      await pause(wait * (0.5 + Math.random() / 2))
    }
}

const attempted = <T>(work: () => Promise<T>) => attemptedBy(work, failureBy)

/** Lost connections, a server that stops or starts, deadlocks. */
function isPassing(error: unknown): boolean {
  return isAway(error) || /^40/.test(codeOf(error))
}

function failureBy(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error
  const kind = isAway(error) ? 'unreachable' : (kindOf[codeOf(error)] ?? 'failed')
  const said = error instanceof Error && error.message !== '' ? error.message : codeOf(error)
  return new StoreFailure(storeProblem(kind, said), error)
}

/** By the code of PostgreSQL. */
const kindOf: { readonly [code: string]: StoreProblem['kind'] | undefined } = {
  25006: 'not-writable',
  42501: 'not-writable',
  53100: 'disk-full',
}
