import type { PartitionOutcome } from '@shindan/fleet'
import { type Kysely, sql } from 'kysely'
import { asked } from './asked.ts'
import { refuseAnother } from './nights.ts'
import { unaddressed } from './outbox.ts'
import { texts } from './postgres-texts.ts'
import { rejectedCounts } from './rejected-counts.ts'
import { firstStep, widestAffects } from './same-symptom.ts'
import type { StoreSchema } from './schema.ts'
import type { OpenNight } from './store.ts'

/** Writes what a shard comes to, within a transaction: a statement a table, whatever the number of rows. */
export async function writeShard(
  db: Kysely<StoreSchema>,
  tenant: string,
  ours: OpenNight,
  { index, rows, outcome, rejected }: PartitionOutcome,
  channels: readonly string[],
): Promise<void> {
  const { night } = ours
  // Whoever begins another waits until this is committed.
  const last = await sql<{ night: number; epoch: number }>`
    select night, epoch from night where tenant = ${tenant} order by night desc limit 1 for share`.execute(db)
  refuseAnother(last.rows[0], ours)
  await db
    .deleteFrom('staged')
    .where('tenant', '=', tenant)
    .where('night', '=', night)
    .where('shard', '=', index)
    .execute()
  const marked = await db
    .insertInto('shard')
    .values({ tenant, night, shard: index, rows, ...rejectedCounts(rejected) })
    .onConflict((one) => one.doNothing())
    .returning('shard')
    .executeTakeFirst()
  if (!marked) return
  const { certificates, reminders, symptoms } = outcome
  const lastFinished = sql`(select coalesce(max(night), 0) from night where tenant = ${tenant} and finished = 1)`
  if (certificates.length > 0) {
    const given = sql`
      unnest(${texts(certificates, 'device')}, ${texts(certificates, 'lifecycle')},
        ${texts(certificates, 'revision')}, ${texts(certificates, 'phase')}, ${texts(certificates, 'deadline')},
        ${texts(certificates, 'dueAt')}, ${texts(certificates, 'nextChangeAt')}, ${texts(certificates, 'state')},
        ${certificates.map(asked)}::text[], ${certificates.map(({ line }) => line)}::integer[],
        ${certificates.map(({ contradictedAt = null }) => contradictedAt)}::integer[],
        ${certificates.map(({ affects = 'one-device' }) => affects)}::text[],
        ${certificates.map(({ dueFrom = null }) => dueFrom)}::text[])
        as given (device, lifecycle, revision, phase, deadline, due_at, next_change_at, state, asks, line,
          contradicted_at, affects, due_from)`
    const { rows: written } = await sql`
      insert into certificate (tenant, device, lifecycle, revision, phase, deadline, due_at, next_change_at, line, night,
        state, asks, contradicted_at, affects, due_from, first_night)
      select distinct on (device, lifecycle, revision)
        ${tenant}, device, lifecycle, revision, phase, deadline, due_at, next_change_at, line, ${night}::integer,
        state, asks, contradicted_at, affects, due_from, ${night}::integer
      from ${given}
      order by device, lifecycle, revision, due_at nulls last, line
      on conflict on constraint certificate_key do update set phase = excluded.phase, deadline = excluded.deadline,
        due_at = excluded.due_at, next_change_at = excluded.next_change_at, line = excluded.line, night = excluded.night,
        state = excluded.state, asks = excluded.asks, affects = excluded.affects, due_from = excluded.due_from,
        contradicted_at = case
          when excluded.night > certificate.night then excluded.contradicted_at
          when excluded.due_at is distinct from certificate.due_at
            then least(excluded.contradicted_at, certificate.contradicted_at, certificate.line)
          else least(excluded.contradicted_at, certificate.contradicted_at)
        end,
        phase_before = case when certificate.night <= ${lastFinished} then certificate.phase else certificate.phase_before end,
        night_before = case when certificate.night <= ${lastFinished} then certificate.night else certificate.night_before end
      where excluded.night > certificate.night or (excluded.night = certificate.night and case
        when excluded.due_at is distinct from certificate.due_at
          then coalesce(excluded.due_at, '~') < coalesce(certificate.due_at, '~')
        else excluded.line < certificate.line
      end)
      returning 1`.execute(db)
    // Rows that others of the night go before: the insertion has locked them.
    if (written.length < certificates.length)
      await sql`
        update certificate set contradicted_at = case
          when given.due_at is distinct from certificate.due_at
            then least(certificate.contradicted_at, given.contradicted_at, given.line)
          else least(certificate.contradicted_at, given.contradicted_at)
        end
        from ${given}
        where certificate.tenant = ${tenant} and certificate.device = given.device
          and certificate.lifecycle = given.lifecycle and certificate.revision = given.revision
          and certificate.night = ${night} and certificate.line <> given.line`.execute(db)
  }
  // Of what stands on a channel already somebody was told, or will be.
  const isAlone = channels.every((channel) => channel === unaddressed)
  const notYetOn = sql`
    where not exists (
      select 1 from reminder as other
      where other.tenant = ${tenant} and other.device = given.device and other.lifecycle = given.lifecycle
        and other.revision = given.revision and other.reminder = given.reminder and other.due = given.due
    )`
  for (const channel of reminders.length > 0 ? channels : [])
    await sql`
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects)
      select ${tenant}, device, lifecycle, revision, reminder, due, ${channel}, ${night}::integer, 'waiting', affects
      from unnest(${texts(reminders, 'device')}, ${texts(reminders, 'lifecycle')}, ${texts(reminders, 'revision')},
        ${texts(reminders, 'reminder')}, ${texts(reminders, 'due')},
        ${reminders.map(({ affects = 'one-device' }) => affects)}::text[])
        as given (device, lifecycle, revision, reminder, due, affects)
      ${isAlone ? notYetOn : sql``}
      order by device, lifecycle, revision, reminder, due
      on conflict do nothing`.execute(db)
  if (symptoms.length > 0)
    await sql`
      insert into symptom
      select distinct on (device, kind, id) ${tenant}, device, kind, id, ${night}::integer, ${night}::integer, step, affects
      from unnest(${texts(symptoms, 'device')}, ${texts(symptoms, 'kind')}, ${texts(symptoms, 'id')},
        ${texts(
          symptoms.map(({ step = null }) => ({ step })),
          'step',
        )}, ${symptoms.map(({ affects = 'one-device' }) => affects)}::text[])
        as given (device, kind, id, step, affects)
      order by device, kind, id
      on conflict on constraint symptom_key do update set night = excluded.night, step = ${sql.raw(firstStep)},
        affects = ${sql.raw(widestAffects)},
        since = case when symptom.night >= ${lastFinished} then symptom.since else excluded.since end`.execute(
      db,
    )
  const names = rejected.map(({ device = null, lifecycle = null }) => ({ device, lifecycle }))
  if (rejected.length > 0)
    await sql`
      insert into reject
      select ${tenant}, ${night}::integer, line, written, problems, device, lifecycle, partly
      from unnest(${rejected.map(({ line }) => line)}::integer[],
        ${rejected.map(({ written }) => JSON.stringify(written))}::text[],
        ${rejected.map(({ problems }) => JSON.stringify(problems))}::text[],
        ${texts(names, 'device')}, ${texts(names, 'lifecycle')},
        ${rejected.map(({ isDated = false }) => Number(isDated))}::integer[])
        as given (line, written, problems, device, lifecycle, partly)
      on conflict do nothing`.execute(db)
}
