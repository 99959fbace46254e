import { addDays, type Day, dayIn, type Instant } from '@shindan/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isToldOn, unaddressed } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { NightTold } from './store.ts'

/** What stays as it is, is told again after so many days: a mail is easily overlooked, and one a day is soon read by nobody. */
const againAfterDays = 7

/** A night that ends. */
interface Ending {
  readonly night: number
  readonly now: Instant
}

/**
 * Has the channels told of causes and errors that hit the whole fleet and that devices of the night show: at first, and once a week
 * as long as they do.
 */
export async function remindOfSymptoms(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: Ending,
  { channels, timeZone }: NightTold,
): Promise<void> {
  const today = dayIn(timeZone, now)
  for (const channel of channels)
    await sql`
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
      select tenant, device, '', '', kind || ':' || id, ${today}, ${channel}, cast(${night} as integer), 'waiting', affects, kind
      from symptom
      where tenant = ${tenant} and affects = 'all-managed-devices' and kind <> 'text' and night = ${night}
        and not exists (
          select 1 from reminder as told
          where told.tenant = symptom.tenant and told.device = symptom.device and told.lifecycle = ''
            and told.revision = '' and told.reminder = symptom.kind || ':' || symptom.id and ${isFresh(today, channel)}
        )
      on conflict do nothing`.execute(db)
}

/**
 * Has the channels told of rows that the night could not read and whose certificates hit the whole fleet, likewise: not where they are
 * told on that day that it did not see the certificate, with the date that was known last.
 */
export async function remindOfUnread(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: Ending,
  { channels, timeZone, unread }: NightTold,
): Promise<void> {
  const today = dayIn(timeZone, now)
  for (const { device = '', lifecycle, line } of unread) {
    const revision = String(line)
    // Its line may be another one each night; without a name it is all that there is.
    const isOf = (row: RawBuilder<unknown>) => sql`${row}.tenant = ${tenant} and ${row}.device = ${device}
      and ${row}.lifecycle = ${lifecycle} ${device === '' ? sql`and ${row}.revision = ${revision}` : sql``}`
    const told = sql.ref('told')
    for (const channel of channels)
      await sql`
        insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
        select cast(${tenant} as text), cast(${device} as text), cast(${lifecycle} as text), cast(${revision} as text),
          'unread', cast(${today} as text), cast(${channel} as text), cast(${night} as integer), 'waiting',
          'all-managed-devices', 'unread'
        where not exists (
          select 1 from reminder as told where ${isOf(told)} and told.reason = 'unread' and ${isFresh(today, channel)}
        ) and not exists (
          select 1 from reminder as told
          where ${isOf(told)} and told.reason = 'unseen' and told.due = ${today} and ${isToldOn(channel, told)}
        )
        on conflict do nothing`.execute(db)
    // By it the end of the night tells which of them are wanted still.
    await sql`
      update reminder set night = ${night} where ${isOf(sql.ref('reminder'))} and reason = 'unread'`.execute(
      db,
    )
  }
}

/** Whether a reminder was told, or is to be, so lately that nobody has to be told again. */
function isFresh(today: Day, channel: string): RawBuilder<boolean> {
  return sql`(told.due > ${addDays(today, -againAfterDays)} and told.state <> 'withdrawn'
    and ${isToldOn(channel, sql.ref('told'))})`
}

/** `wanted`, or `not-due`; nothing where the night cannot tell, because it could not read all of its rows. In a query of `reminder`. */
export function undatedVerdict(tenant: string, night: number): RawBuilder<unknown> {
  return sql`case
    when ${isTakenUpLater(tenant)} then 'not-due'
    when reminder.reason = 'unread' then case when reminder.night = ${night} then 'wanted' else 'not-due' end
    when exists (
      select 1 from symptom
      where symptom.tenant = ${tenant} and symptom.device = reminder.device and symptom.kind = reminder.reason
        and symptom.kind || ':' || symptom.id = reminder.reminder and symptom.night = ${night}
    ) then 'wanted'
    when not exists (
      select 1 from shard
      where shard.tenant = ${tenant} and shard.night = ${night} and (shard.rejected > 0 or shard.partly > 0)
    ) then 'not-due'
  end`
}

/** Whether a later one tells the same on the channel, or on any where it stands on none yet. */
function isTakenUpLater(tenant: string): RawBuilder<boolean> {
  return sql`exists (
    select 1 from reminder as later
    where later.tenant = ${tenant} and later.device = reminder.device and later.lifecycle = reminder.lifecycle
      and (later.revision = reminder.revision or reminder.device <> '')
      and later.reminder = reminder.reminder
      and (later.channel = reminder.channel or reminder.channel = ${unaddressed}) and later.due > reminder.due
  )`
}
