import type { Instant } from '@shindan/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StoreSchema } from './schema.ts'
import type { Delivery, FleetStore, LeasedReminder } from './store.ts'

const key = ['device', 'lifecycle', 'revision', 'reminder', 'due', 'channel'] as const

/** All reminders, by the days on which they are due. */
export function reminders(db: Kysely<StoreSchema>, tenant: string) {
  return db
    .selectFrom('reminder')
    .select([...key, 'state'])
    .where('tenant', '=', tenant)
    .orderBy('due')
    .orderBy('device')
    .orderBy('lifecycle')
    .orderBy('revision')
    .orderBy('reminder')
    .orderBy('channel')
}

/** Takes reminders, those that have waited longest first; `locked` keeps others from taking them meanwhile. */
export async function leaseReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  { channel, now, until, most }: Parameters<FleetStore['lease']>[0],
  locked: RawBuilder<unknown>,
): Promise<readonly LeasedReminder[]> {
  const { rows } = await sql<LeasedReminder>`
    with taken as materialized (
      select tenant, device, lifecycle, revision, reminder, due, channel from reminder
      where tenant = ${tenant} and channel = ${channel} and state = 'waiting' and not_before <= ${sortable(now)}
      order by not_before limit ${most} ${locked}
    )
    update reminder set token = reminder.token + 1, attempts = reminder.attempts + 1, not_before = ${sortable(until)}
    from taken
    where reminder.tenant = taken.tenant and reminder.device = taken.device
      and reminder.lifecycle = taken.lifecycle and reminder.revision = taken.revision
      and reminder.reminder = taken.reminder and reminder.due = taken.due and reminder.channel = taken.channel
    returning reminder.device, reminder.lifecycle, reminder.revision, reminder.reminder, reminder.due,
      reminder.channel, reminder.state, reminder.attempts - 1 as attempts, reminder.token`.execute(db)
  return rows
}

/** Notes an attempt, where no later lease has made it void. How many it noted: one or none. */
export async function settleReminder(
  db: Kysely<StoreSchema>,
  tenant: string,
  { reminder, state, notBefore, failure }: Delivery,
  now: Instant,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({
      state,
      failure: failure ?? null,
      // What was put back without a failure was not attempted.
      ...(state === 'waiting' && failure === undefined && { attempts: reminder.attempts }),
      not_before: notBefore === undefined ? '' : sortable(notBefore),
      settled_at: state === 'waiting' ? null : sortable(now),
    })
    .where('tenant', '=', tenant)
    .where('device', '=', reminder.device)
    .where('lifecycle', '=', reminder.lifecycle)
    .where('revision', '=', reminder.revision)
    .where('reminder', '=', reminder.reminder)
    .where('due', '=', reminder.due)
    .where('channel', '=', reminder.channel)
    .where('token', '=', reminder.token)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** An instant as all are written that are compared as texts. */
function sortable(instant: Instant): string {
  return new Date(instant).toISOString()
}
