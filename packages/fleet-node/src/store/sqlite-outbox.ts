import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isUnaddressed, type KeptDelivery, unaddressed } from './outbox.ts'
import type { StoreSchema } from './schema.ts'

/** Attempts as the rows of one statement. */
export function deliveriesAsRows(given: readonly KeptDelivery[]): RawBuilder<unknown> {
  return sql`(
    select value ->> 'device' as device, value ->> 'lifecycle' as lifecycle, value ->> 'revision' as revision, value ->> 'reminder' as reminder, value ->> 'due' as due, value ->> 'channel' as channel, value ->> 'token' as token, value ->> 'state' as state, value ->> 'failure' as failure, value ->> 'attempts' as attempts, value ->> 'not_before' as not_before
    from json_each(${JSON.stringify(given)})
  ) as given`
}

/** Within a transaction that nobody else writes in. */
export async function addressReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  channels: readonly string[],
): Promise<number> {
  if (channels.length === 0 || channels.includes(unaddressed)) return 0
  await sql`
    insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state)
    select tenant, device, lifecycle, revision, reminder, due, named.value, night, 'waiting'
    from reminder, json_each(${JSON.stringify(channels)}) as named
    where ${isUnaddressed(tenant)}
    on conflict do nothing`.execute(db)
  const { numAffectedRows } = await sql`delete from reminder where ${isUnaddressed(tenant)}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
