import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isUnaddressed, type KeptDelivery } from './outbox.ts'
import type { StoreSchema } from './schema.ts'

/** An attempt as a row. One after the other: of many at once SQLite would look at each for each reminder. */
export function deliveryAsRow(given: KeptDelivery): RawBuilder<unknown> {
  return sql`(
    select ${given.device} as device, ${given.lifecycle} as lifecycle, ${given.revision} as revision, ${given.reminder} as reminder, ${given.due} as due, ${given.channel} as channel, ${given.token} as token, ${given.state} as state, ${given.failure} as failure, ${given.attempts} as attempts, ${given.not_before} as not_before
  ) as given`
}

/** Within a transaction that nobody else writes in. */
export async function moveReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  channels: readonly string[],
): Promise<number> {
  await sql`
    insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
    select tenant, device, lifecycle, revision, reminder, due, named.value, night, 'waiting', affects, reason
    from reminder, json_each(${JSON.stringify(channels)}) as named
    where ${isUnaddressed(tenant)}
    on conflict do nothing`.execute(db)
  const { numAffectedRows } = await sql`delete from reminder where ${isUnaddressed(tenant)}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
