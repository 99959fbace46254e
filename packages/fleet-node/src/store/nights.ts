import type { Instant } from '@shindan/core'
import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import { StoreFailure, storeProblem } from './problem.ts'
import type { StoreSchema } from './schema.ts'
import { deadShards } from './staging.ts'
import type { FleetStore, NightTold, OpenNight, StoreStatus } from './store.ts'
import { remindOfSymptoms, remindOfUnread } from './undated.ts'
import { markBesideUnread, remindOfUnseen } from './unseen.ts'
import { withdrawReminders } from './withdrawal.ts'

/** Begins a night, or goes on with the last one, in a transaction that nobody else begins one in. */
export async function beginNight(
  db: Kysely<StoreSchema>,
  tenant: string,
  asked: Parameters<FleetStore['begin']>[0],
): Promise<OpenNight> {
  const last = await lastNight(db, tenant)
  // Whoever has it still commits nothing more, to it or beside another.
  if (last?.finished === 0)
    await db
      .updateTable('night')
      .set({ epoch: last.epoch + 1 })
      .where('tenant', '=', tenant)
      .where('night', '=', last.night)
      .execute()
  if (last?.finished === 0 && last.inventory === asked.inventory)
    return await openNight(db, tenant, { ...last, epoch: last.epoch + 1 })
  // What is laid out of a night that is left for another, no worker needs any more.
  await db.deleteFrom('staged').where('tenant', '=', tenant).execute()
  const { now, size, inventory, columns } = asked
  const night = (last?.night ?? 0) + 1
  const begun = { night, now, size, epoch: 1 }
  await db
    .insertInto('night')
    .values({ tenant, ...begun, inventory, columns: columns ? JSON.stringify(columns) : null, finished: 0 })
    .execute()
  return { ...begun, committed: new Map(), resumed: false }
}

async function openNight(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now, size, epoch }: Pick<StoreSchema['night'], 'night' | 'now' | 'size' | 'epoch'>,
): Promise<OpenNight> {
  const shards = await db
    .selectFrom('shard')
    .select(['shard', 'rejected'])
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .execute()
  const committed = new Map(shards.map(({ shard, rejected }) => [shard, rejected]))
  return { night, now, size, committed, resumed: true, epoch }
}

/** Throws where another run has begun since. */
export function refuseAnother(last: Run | undefined, ours: Run): void {
  if (!isSame(last, ours)) throw new StoreFailure(storeProblem('in-use'))
}

/** Whether nobody has begun the night again since. */
export function isSame(last: Run | undefined, ours: Run): boolean {
  return last?.night === ours.night && last.epoch === ours.epoch
}

/** A night as one run has it. */
type Run = Pick<OpenNight, 'night' | 'epoch'>

/** Ends a night: its phases become history, and the outbox is settled against it. */
export async function finishNight(
  db: Kysely<StoreSchema>,
  tenant: string,
  ours: Run & Pick<OpenNight, 'now'>,
  locked: RawBuilder<unknown>,
  { channels = [], timeZone = 'UTC', unread }: Partial<NightTold> = {},
): Promise<void> {
  const ended = await db
    .updateTable('night')
    .set({ finished: 1 })
    .where('tenant', '=', tenant)
    .where('night', '=', ours.night)
    .where('epoch', '=', ours.epoch)
    .returning(['night', 'epoch'])
    .executeTakeFirst()
  refuseAnother(ended, ours)
  await keepPhases(db, tenant, ours.night)
  await markBesideUnread(db, tenant, ours.night)
  const told = { channels, timeZone, unread }
  await remindOfUnseen(db, tenant, ours, told)
  await remindOfUnread(db, tenant, ours, told)
  await remindOfSymptoms(db, tenant, ours, told)
  await withdrawReminders(db, tenant, ours, unread, locked)
}

/** Keeps the phases of certificates that have gone from one to another: as long as there is one, the certificate has it. */
async function keepPhases(db: Kysely<StoreSchema>, tenant: string, night: number): Promise<void> {
  const hasChanged = sql`tenant = ${tenant} and night = ${night} and night_before is not null
    and coalesce(phase, '') <> coalesce(phase_before, '')`
  await sql`
    insert into reached
    select tenant, device, lifecycle, revision, phase_before, first_night from certificate
    where ${hasChanged} and phase_before is not null
    on conflict do nothing`.execute(db)
  await sql`
    insert into reached
    select tenant, device, lifecycle, revision, phase, night from certificate
    where ${hasChanged} and phase is not null
    on conflict do nothing`.execute(db)
}

/** The last night that came to its end. */
export function lastFinished(db: Kysely<StoreSchema>, tenant: string) {
  return db
    .selectFrom('night')
    .select(['night', 'now'])
    .where('tenant', '=', tenant)
    .where('finished', '=', 1)
    .orderBy('night', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** A query of the last night that came to its end, where one did. */
export function ofLastFinished<Kept>(
  db: Kysely<StoreSchema>,
  tenant: string,
  query: (db: Kysely<StoreSchema>, tenant: string, night: number, now: Instant) => Compilable<Kept>,
): () => Promise<Compilable<Kept> | undefined> {
  return async () => {
    const finished = await lastFinished(db, tenant)
    return finished && query(db, tenant, finished.night, finished.now)
  }
}

function lastNight(db: Kysely<StoreSchema>, tenant: string) {
  return db
    .selectFrom('night')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('night', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** How a fleet stands. While a night is open, a certificate that it has seen already counts as the last one left it. */
export async function statusOf(db: Kysely<StoreSchema>, tenant: string): Promise<StoreStatus> {
  const finished = await lastFinished(db, tenant)
  const last = await lastNight(db, tenant)
  const counted = await shardsOf(db, tenant, finished?.night)
  const { rows: phases } = await sql<StoreStatus['phases'][number]>`
    select lifecycle, case when night = ${finished?.night ?? 0} then phase else phase_before end as phase,
      cast(count(*) as integer) as count
    from certificate
    where tenant = ${tenant} and (night = ${finished?.night ?? 0} or night_before = ${finished?.night ?? 0})
    group by 1, 2 order by 1, 2`.execute(db)
  const reminders = await db
    .selectFrom('reminder')
    .select(['channel', 'state', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('tenant', '=', tenant)
    .groupBy(['channel', 'state'])
    .orderBy('channel')
    .orderBy('state')
    .execute()
  return {
    finished,
    open:
      last && last.finished === 0
        ? {
            night: last.night,
            now: last.now,
            rows: (await shardsOf(db, tenant, last.night)).rows,
            dead: await deadShards(db, tenant, last.night),
          }
        : undefined,
    ...counted,
    phases,
    reminders,
  }
}

/** How many rows of a night are committed. */
export async function shardsOf(
  db: Kysely<StoreSchema>,
  tenant: string,
  night: number | undefined,
): Promise<Pick<StoreStatus, 'rows' | 'rejected' | 'partly'>> {
  if (night === undefined) return { rows: 0, rejected: 0, partly: 0 }
  return await db
    .selectFrom('shard')
    .select([
      sql<number>`cast(coalesce(sum(rows), 0) as integer)`.as('rows'),
      sql<number>`cast(coalesce(sum(rejected), 0) as integer)`.as('rejected'),
      sql<number>`cast(coalesce(sum(partly), 0) as integer)`.as('partly'),
    ])
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .executeTakeFirstOrThrow()
}
