import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import type { Result } from '@shindan/core'
import { type Compilable, Kysely, Migrator, SqliteDialect, sql } from 'kysely'
import { makeFolder } from '../folder/make-folder.ts'
import { attempted as attemptedBy, migrateAll } from './attempted.ts'
import { migrations } from './migrations.ts'
import { beginNight, finishNight, isSame, ofLastFinished, statusOf } from './nights.ts'
import {
  addressReminders,
  keptDelivery,
  leaseReminders,
  reminders,
  reviveReminders,
  settleReminders,
  storedReminder,
} from './outbox.ts'
import { StoreFailure, type StoreProblem, storeProblem } from './problem.ts'
import { forgetBefore } from './retention.ts'
import { retireCertificates } from './retirement.ts'
import type { StoreSchema } from './schema.ts'
import { deliveryAsRow, moveReminders } from './sqlite-outbox.ts'
import { shardWriter } from './sqlite-shards.ts'
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

/** Whose fleet it is, where a database holds several. */
export interface StoreOptions {
  readonly tenant?: string
  /** Opens no store that nobody has made: for whoever only looks or delivers. */
  readonly mustExist?: boolean
}

/**
 * Opens a store in a folder, which is made where it is not there: one file of SQLite, which survives that the process or the
 * machine dies at any moment. Several processes may have it open, of which one at a time runs a night.
 *
 * @example
 * const opened = await openSqliteStore('./fleet')
 */
export async function openSqliteStore(
  folder: string,
  { tenant = '', mustExist = false }: StoreOptions = {},
): Promise<Result<FleetStore, StoreProblem>> {
  const opened: { close: () => void }[] = []
  const open = (name: string) => {
    // It names devices, and holds rows as they were: for its owner alone.
    closeSync(openSync(join(folder, name), 'a', 0o600))
    const file = new DatabaseSync(join(folder, name))
    opened.push(file)
    return file
  }
  const done = await attempted(async () => {
    if (mustExist && !existsSync(join(folder, 'fleet.db'))) throw new StoreFailure(storeProblem('missing'))
    await makeFolder(folder)
    const lock = open('lock.db')
    const file = open('fleet.db')
    // Others write as well: each waits for its turn.
    file.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    const db = new Kysely<StoreSchema>({ dialect: dialectOn(file) })
    await migrate(db, lock)
    return storeOn(file, lock, db, tenant, () => {
      for (const one of opened) one.close()
    })
  })
  if (done.isErr()) for (const one of opened) one.close()
  return done
}

async function migrate(db: Kysely<StoreSchema>, lock: DatabaseSyncInstance): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const isCurrent = (await migrator.getMigrations()).every(({ executedAt }) => executedAt)
  // Of two that open it for the first time one makes its tables, and the other waits.
  if (!isCurrent) await takeInTurn(lock)
  try {
    await migrateAll(migrator)
  } finally {
    if (!isCurrent) lock.exec('rollback')
  }
}

/** For how long another that makes the tables is waited for, and how often it is asked, in milliseconds. */
const patience = 10_000
const askedEvery = 20

/** Takes the lock when it is free. SQLite's own wait would stop this thread, and so whoever has it, be it another opening here. */
async function takeInTurn(lock: DatabaseSyncInstance): Promise<void> {
  const since = performance.now()
  for (;;)
    try {
      return lock.exec('begin exclusive')
    } catch (error) {
      const isTaken = (error as { readonly sqliteCode?: number }).sqliteCode === 5
      if (!isTaken || performance.now() - since > patience) throw error
      await pause(askedEvery)
    }
}

function dialectOn(file: DatabaseSyncInstance): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => {},
      prepare: (text) => {
        const statement = file.prepare(text)
        return {
          reader: statement.columns().length > 0,
          all: (values) => statement.all(...(values as never[])),
          run: (values) => {
            const { changes, lastInsertRowid } = statement.run(...(values as never[]))
            return { changes, lastInsertRowid }
          },
          iterate: (values) => statement.iterate(...(values as never[])) as IterableIterator<unknown>,
        }
      },
    },
  })
}

function storeOn(
  file: DatabaseSyncInstance,
  lock: DatabaseSyncInstance,
  db: Kysely<StoreSchema>,
  tenant: string,
  close: () => void,
): FleetStore {
  const write = shardWriter(file, tenant)
  const reading = new Set<unknown>()
  let running: OpenNight | undefined
  const leave = async (night: OpenNight) => {
    if (!isSame(running, night)) return
    running = undefined
    lock.exec('rollback')
  }

  /** One after the other: there is one connection. What failed first is what is told. */
  const transaction = <T>(work: (db: Kysely<StoreSchema>) => T | Promise<T>): Promise<T> =>
    db.connection().execute(async (connection) => {
      file.exec('begin immediate')
      try {
        const value = await work(connection)
        file.exec('commit')
        return value
      } catch (error) {
        // Where its disk is full, SQLite has rolled back already.
        if (file.isTransaction) file.exec('rollback')
        throw error
      }
    })

  /** Row by row beside all else, which a connection that is lent would keep waiting. */
  async function* read<Kept, Stored>(
    query: () => Compilable<Kept> | Promise<Compilable<Kept> | undefined>,
    stored: (kept: Kept) => Stored,
  ): AsyncGenerator<Stored> {
    try {
      const asked = await query()
      if (!asked) return
      const { sql, parameters } = asked.compile()
      const statement = file.prepare(sql)
      // Collected with its statement, an iterator ends or takes the process with it.
      reading.add(statement)
      try {
        for (const one of statement.iterate(...(parameters as never[]))) yield stored(one as Kept)
      } finally {
        reading.delete(statement)
      }
    } catch (error) {
      throw failureBy(error)
    }
  }

  return {
    begin: (asked) =>
      attempted(async () => {
        // Of a tenant alone one night runs, but there is one file. The system takes the lock away with the process.
        if (!lock.isTransaction) lock.exec('begin exclusive')
        try {
          running = await transaction((on) => beginNight(on, tenant, asked))
        } catch (error) {
          if (!running) lock.exec('rollback')
          throw error
        }
        return running
      }),
    commit: (night, shard, channels) => attempted(() => transaction(() => write(night, shard, channels))),
    finish: (night, told) =>
      attempted(async () => {
        await transaction((on) => finishNight(on, tenant, night, sql``, told))
        await leave(night)
      }),
    leave,
    outbox: () => read(() => reminders(db, tenant), storedReminder),
    rejects: (night, only) => read(() => rejectsOf(db, tenant, night, only), storedReject),
    lease: (asked) => attempted(() => transaction((on) => leaseReminders(on, tenant, asked, sql``))),
    address: (channels) =>
      attempted(() =>
        transaction((on) => addressReminders(on, tenant, channels, (to) => moveReminders(on, tenant, to))),
      ),
    revive: (channel) => attempted(() => transaction((on) => reviveReminders(on, tenant, channel))),
    settle: (deliveries, now) =>
      attempted(() =>
        transaction(async (on) => {
          let settled = 0
          for (const delivery of deliveries)
            settled += await settleReminders(on, tenant, deliveryAsRow(keptDelivery(delivery)), now)
          return settled
        }),
      ),
    certificates: () => read(ofLastFinished(db, tenant, certificatesOf), storedCertificate),
    wide: () => read(ofLastFinished(db, tenant, wideOf), storedCertificate),
    missing: () => read(ofLastFinished(db, tenant, missingOf), storedMissing),
    retire: (asked) => attempted(() => transaction((on) => retireCertificates(on, tenant, asked))),
    symptoms: () => read(ofLastFinished(db, tenant, symptomsOf), storedSymptom),
    gone: () => read(ofLastFinished(db, tenant, goneOf), storedSymptom),
    forget: (before) => attempted(() => transaction((on) => forgetBefore(on, tenant, before))),
    status: () => attempted(() => statusOf(db, tenant)),
    close: async () => {
      await db.destroy()
      close()
    },
  }
}

const attempted = <T>(work: () => Promise<T>) => attemptedBy(work, failureBy)

function failureBy(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error
  const { code, sqliteCode } = error as { readonly code?: string; readonly sqliteCode?: number }
  const said = error instanceof Error ? error.message : String(error)
  const kind = kindOf[sqliteCode ?? code ?? '']
  return new StoreFailure(kind ? storeProblem(kind) : storeProblem('failed', said), error)
}

/** By the code of SQLite, or of the system. */
const kindOf: { readonly [code: string | number]: StoreProblem['kind'] | undefined } = {
  5: 'in-use',
  6: 'in-use',
  8: 'not-writable',
  11: 'not-a-store',
  13: 'disk-full',
  14: 'not-writable',
  26: 'not-a-store',
  EACCES: 'not-writable',
  EEXIST: 'not-writable',
  ENOENT: 'not-writable',
  ENOSPC: 'disk-full',
  ENOTDIR: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
}
