import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isUnaddressed, type KeptDelivery } from './outbox.ts'
import { texts } from './postgres-texts.ts'
import type { StoreSchema } from './schema.ts'

/** Attempts as the rows of one statement. */
export function deliveriesAsRows(given: readonly KeptDelivery[]): RawBuilder<unknown> {
  return sql`unnest(${texts(given, 'device')}, ${texts(given, 'lifecycle')}, ${texts(given, 'revision')},
    ${texts(given, 'reminder')}, ${texts(given, 'due')}, ${texts(given, 'channel')},
    ${given.map(({ token }) => token)}::integer[], ${texts(given, 'state')}, ${texts(given, 'failure')},
    ${given.map(({ attempts }) => attempts)}::integer[], ${texts(given, 'not_before')})
    as given (device, lifecycle, revision, reminder, due, channel, token, state, failure, attempts, not_before)`
}

/** In one statement, so that what a night adds meanwhile is taken for the next time or altogether. */
export async function moveReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  channels: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with moved as (delete from reminder where ${isUnaddressed(tenant)} returning *),
    addressed as (
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
      select tenant, device, lifecycle, revision, reminder, due, named, night, 'waiting', affects, reason
      from moved, unnest(${channels}::text[]) as named
      on conflict do nothing
    )
    select cast(count(*) as integer) as count from moved`.execute(db)
  return rows[0]?.count ?? 0
}
