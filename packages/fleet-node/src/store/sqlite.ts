import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { err, ok, type Result } from '@shindan/core'
import type { PartitionOutcome } from '@shindan/fleet'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { migrations } from './migrations.ts'
import { type StoreProblem, storeProblem } from './problem.ts'
import type { StoreSchema } from './schema.ts'
import type { FleetStore, OpenNight } from './store.ts'

/** Whose fleet it is, where a database holds several. */
export interface StoreOptions {
  readonly tenant?: string
}

/**
 * Opens a store in a folder, which is made where it is not there: one file of SQLite, which survives that the process or the
 * machine dies at any moment. One run at a time has it.
 */
export async function openSqliteStore(
  folder: string,
  { tenant = '' }: StoreOptions = {},
): Promise<Result<FleetStore, StoreProblem>> {
  try {
    mkdirSync(folder, { recursive: true })
    const lock = held(join(folder, 'lock.db'))
    if (!lock) return err(storeProblem('in-use'))
    const file = new DatabaseSync(join(folder, 'fleet.db'))
    file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    const db = new Kysely<StoreSchema>({ dialect: dialectOn(file) })
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest()
    if (error)
      return err(
        /previously executed migration/.test(String(error)) ? storeProblem('newer') : failedBy(error),
      )
    return ok(storeOn(file, db, lock, tenant))
  } catch (error) {
    return err(failedBy(error))
  }
}

/** A lock that the system takes away with the process that holds it. */
function held(path: string): DatabaseSyncInstance | undefined {
  const lock = new DatabaseSync(path)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch {
    lock.close()
    return undefined
  }
}

function dialectOn(file: DatabaseSyncInstance): SqliteDialect {
  return new SqliteDialect({
    database: {
      close: () => {},
      prepare: (sql) => {
        const statement = file.prepare(sql)
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
  db: Kysely<StoreSchema>,
  lock: DatabaseSyncInstance,
  tenant: string,
): FleetStore {
  const statements = {
    shard: file.prepare('insert into shard values (?, ?, ?, ?, ?) on conflict do nothing'),
    certificate: file.prepare(
      `insert into certificate values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null)
       on conflict do update set phase = excluded.phase, deadline = excluded.deadline, due_at = excluded.due_at,
         next_change_at = excluded.next_change_at, line = excluded.line, night = excluded.night,
         phase_before = case when excluded.night > certificate.night then certificate.phase else phase_before end,
         night_before = case when excluded.night > certificate.night then certificate.night else night_before end
       where excluded.night > certificate.night
         or (excluded.night = certificate.night and excluded.line < certificate.line)`,
    ),
    reached: file.prepare('insert into reached values (?, ?, ?, ?, ?, ?) on conflict do nothing'),
    reminder: file.prepare(
      `insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'waiting') on conflict do nothing`,
    ),
    symptom: file.prepare(
      `insert into symptom values (?, ?, ?, ?, ?, ?)
       on conflict do update set night = excluded.night,
         since = case when symptom.night >= excluded.night - 1 then symptom.since else excluded.since end`,
    ),
    reject: file.prepare('insert into reject values (?, ?, ?, ?, ?) on conflict do nothing'),
  }

  function write(
    { night }: OpenNight,
    { index, rows, outcome, rejected }: PartitionOutcome,
    channels: readonly string[],
  ) {
    for (const one of outcome.certificates) {
      const key = [tenant, one.device, one.lifecycle, one.revision] as const
      statements.certificate.run(
        ...key,
        one.phase,
        one.deadline,
        one.dueAt,
        one.nextChangeAt,
        one.line,
        night,
      )
      if (one.phase !== null) statements.reached.run(...key, one.phase, night)
    }
    for (const { device, lifecycle, revision, reminder, due } of outcome.reminders)
      for (const channel of channels)
        statements.reminder.run(tenant, device, lifecycle, revision, reminder, due, channel, night)
    for (const { device, kind, id } of outcome.symptoms)
      statements.symptom.run(tenant, device, kind, id, night, night)
    for (const { line, written, problems } of rejected)
      statements.reject.run(tenant, night, line, JSON.stringify(written), JSON.stringify(problems))
    statements.shard.run(tenant, night, index, rows, rejected.length)
  }

  const lastFinished = () =>
    db
      .selectFrom('night')
      .select(['night', 'now'])
      .where('tenant', '=', tenant)
      .where('finished', '=', 1)
      .orderBy('night', 'desc')
      .limit(1)
      .executeTakeFirst()

  const lastNight = () =>
    db
      .selectFrom('night')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('night', 'desc')
      .limit(1)
      .executeTakeFirst()

  return {
    begin: (asked) =>
      attempted(async () => {
        const last = await lastNight()
        if (last && last.finished === 0 && last.inventory === asked.inventory) {
          const shards = await db
            .selectFrom('shard')
            .select('shard')
            .where('tenant', '=', tenant)
            .where('night', '=', last.night)
            .execute()
          const { night, now, since, size } = last
          const committed = new Set(shards.map(({ shard }) => shard))
          return { night, now, since: since ?? undefined, size, committed, resumed: true }
        }
        const night = (last?.night ?? 0) + 1
        const since = (await lastFinished())?.now
        const { now, size, inventory } = asked
        await db
          .insertInto('night')
          .values({ tenant, night, now, since: since ?? null, inventory, size, finished: 0 })
          .execute()
        return { night, now, since, size, committed: new Set<number>(), resumed: false }
      }),
    commit: (night, shard, channels) =>
      attempted(async () => {
        file.exec('begin immediate')
        try {
          write(night, shard, channels)
          file.exec('commit')
        } catch (error) {
          file.exec('rollback')
          throw error
        }
      }),
    finish: ({ night }) =>
      attempted(async () => {
        await db
          .updateTable('night')
          .set({ finished: 1 })
          .where('tenant', '=', tenant)
          .where('night', '=', night)
          .execute()
      }),
    outbox: () =>
      db
        .selectFrom('reminder')
        .select(['device', 'lifecycle', 'revision', 'reminder', 'due', 'channel', 'state'])
        .where('tenant', '=', tenant)
        .orderBy('due')
        .orderBy('device')
        .orderBy('lifecycle')
        .orderBy('revision')
        .orderBy('reminder')
        .orderBy('channel')
        .stream(),
    rejects: (night) =>
      db
        .selectFrom('reject')
        .select(['line', 'written', 'problems'])
        .where('tenant', '=', tenant)
        .where('night', '=', night)
        .orderBy('line')
        .stream(),
    status: async () => {
      const finished = await lastFinished()
      const last = await lastNight()
      const of = async (night: number) =>
        await db
          .selectFrom('shard')
          .select(({ fn }) => [fn.sum<number>('rows').as('rows'), fn.sum<number>('rejected').as('rejected')])
          .where('tenant', '=', tenant)
          .where('night', '=', night)
          .executeTakeFirst()
      const counted = await of(finished?.night ?? 0)
      const phases = await db
        .selectFrom('certificate')
        .select(({ fn }) => ['lifecycle', 'phase', fn.countAll<number>().as('count')])
        .where('tenant', '=', tenant)
        .where('night', '=', finished?.night ?? 0)
        .groupBy(['lifecycle', 'phase'])
        .orderBy('lifecycle')
        .orderBy('phase')
        .execute()
      const states = await db
        .selectFrom('reminder')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .where('tenant', '=', tenant)
        .groupBy('state')
        .execute()
      const inState = (state: string) => states.find((one) => one.state === state)?.count ?? 0
      return {
        finished,
        open:
          last && last.finished === 0
            ? { night: last.night, now: last.now, rows: (await of(last.night))?.rows ?? 0 }
            : undefined,
        rows: counted?.rows ?? 0,
        rejected: counted?.rejected ?? 0,
        phases,
        reminders: { waiting: inState('waiting'), sent: inState('sent'), failed: inState('failed') },
      }
    },
    close: async () => {
      await db.destroy()
      file.close()
      lock.close()
    },
  }
}

async function attempted<T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    return err(failedBy(error))
  }
}

function failedBy(error: unknown): StoreProblem {
  const said = error instanceof Error ? error.message : String(error)
  return storeProblem(/disk is full|SQLITE_FULL/i.test(said) ? 'disk-full' : 'failed', said)
}
