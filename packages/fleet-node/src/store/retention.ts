import { addDays, dayIn, type Instant } from '@shindan/core'
import { type Kysely, sql } from 'kysely'
import { lastFinished } from './nights.ts'
import type { StoreSchema } from './schema.ts'

/** Lets go of what ended before an instant. */
export async function forgetBefore(db: Kysely<StoreSchema>, tenant: string, before: Instant): Promise<void> {
  const kept = await lastFinished(db, tenant)
  if (!kept) return
  const earlier = await db
    .selectFrom('night')
    .select(['night', 'now', 'finished'])
    .where('tenant', '=', tenant)
    .where('night', '<', kept.night)
    .orderBy('night', 'desc')
    .execute()
  // By the one before a report tells what is new, and what is missing.
  const compared = earlier.findIndex(({ finished }) => finished === 1)
  const last = earlier.slice(compared + 1).find(({ now }) => Date.parse(now) < Date.parse(before))?.night
  if (last === undefined) return
  for (const table of ['reject', 'shard', 'staged', 'symptom'] as const)
    await db.deleteFrom(table).where('tenant', '=', tenant).where('night', '<=', last).execute()
  await db
    .deleteFrom('certificate')
    .where('tenant', '=', tenant)
    .where('night', '<=', last)
    .where((is) => is.not(mayBeTold(kept.now)))
    .execute()
  // By the night that saw it last a certificate is known to be missing.
  await db
    .deleteFrom('night')
    .where('tenant', '=', tenant)
    .where('night', '<=', last)
    .where(
      sql<boolean>`not exists (
        select 1 from certificate
        where certificate.tenant = ${tenant} and certificate.affects = 'all-managed-devices'
          and certificate.night = night.night
      )`,
    )
    .execute()
  // What a certificate reached, and what its reminders came to, goes with it.
  const isGone = sql<boolean>`not exists (
    select 1 from certificate
    where certificate.tenant = ${tenant} and certificate.device = gone.device
      and certificate.lifecycle = gone.lifecycle and certificate.revision = gone.revision
  )`
  await sql`delete from reached as gone where tenant = ${tenant} and ${isGone}`.execute(db)
  await sql`
    delete from reminder as gone
    where tenant = ${tenant} and state <> 'waiting' and settled_at < ${new Date(before).toISOString()} and ${isGone}
      and (reason not in ('unread', 'cause', 'error') or due < ${addDays(dayIn('UTC', kept.now), -toldAgainDays)})
  `.execute(db)
}

/** Whether it hits the whole fleet and its last known date is to come, or so lately past that somebody is told of it still. */
function mayBeTold(now: Instant) {
  return sql<boolean>`(affects = 'all-managed-devices' and retired is null
    and coalesce(due_at, '') >= ${addDays(dayIn('UTC', now), -toldForDays)})`
}

/** As long as what the night does not see is told of after its last known date, wherever days are counted. */
const toldForDays = 31

/** For so long what is told once a week is known by what was told, wherever days are counted. */
const toldAgainDays = 9
