import { addDays, type Day, dayIn } from '@shindan/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isTakenUpLater, isToldOn } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { NightTold, OpenNight } from './store.ts'
import { allRead } from './unseen.ts'

/** What stays as it is, is told again after so many days: a mail is easily overlooked, and one a day is soon read by nobody. */
const againAfterDays = 7

/** Devices that are told of with one cause: what is of all devices may show on each of them. */
export const mostDevices = 100

/**
 * Has the channels told of causes and errors that hit the whole fleet and that devices of the night show, of each the first devices: at
 * first, and once a week as long as they do.
 */
export async function remindOfSymptoms(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: Pick<OpenNight, 'night' | 'now'>,
  { channels, timeZone }: NightTold,
): Promise<void> {
  const today = dayIn(timeZone, now)
  for (const channel of channels)
    await sql`
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
      select cast(${tenant} as text), device, '', '', kind || ':' || id, cast(${today} as text), cast(${channel} as text),
        cast(${night} as integer), 'waiting', affects, kind
      from (
        select device, kind, id, affects, row_number() over (partition by kind, id order by device) as nth
        from symptom
        where tenant = ${tenant} and affects = 'all-managed-devices' and kind <> 'text' and night = ${night}
      ) as symptom
      where nth <= ${mostDevices} and not exists (
        select 1 from reminder as told
        where told.tenant = ${tenant} and told.device = symptom.device and told.lifecycle = '' and told.revision = ''
          and told.reminder = symptom.kind || ':' || symptom.id and ${isFresh(today, channel)}
      )
      on conflict do nothing`.execute(db)
}

/**
 * Has the channels told of rows that the night could not read and whose certificates hit the whole fleet, likewise: not where they are
 * told that it did not see as many certificates of the device, with the dates that were known last.
 */
export async function remindOfUnread(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: Pick<OpenNight, 'night' | 'now'>,
  { channels, timeZone, unread = [] }: NightTold,
): Promise<void> {
  if (unread.length === 0) return
  const today = dayIn(timeZone, now)
  const ofCertificate = sql`told.tenant = ${tenant} and told.device = given.column1 and told.lifecycle = given.column2`
  for (const channel of channels)
    await sql`
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
      select cast(${tenant} as text), column1, column2, column3, 'unread', cast(${today} as text), cast(${channel} as text),
        cast(${night} as integer), 'waiting', 'all-managed-devices', 'unread'
      from (values ${sql.join(unread.map((row) => sql`(${sql.join([...nameOf(row).map(asText), sql`cast(${row.nth} as integer)`])})`))}) as given
      where not exists (
        select 1 from reminder as told
        where ${ofCertificate} and told.revision = given.column3 and told.reason = 'unread' and ${isFresh(today, channel)}
      ) and (
        select count(distinct told.revision) from reminder as told
        join certificate on certificate.tenant = told.tenant and certificate.device = told.device
          and certificate.lifecycle = told.lifecycle and certificate.revision = told.revision
        where ${ofCertificate} and told.reason = 'unseen' and ${isFresh(today, channel)}
          and certificate.retired is null and certificate.night < ${night}
      ) < given.column4
      on conflict do nothing`.execute(db)
}

/** By what a row that could not be read is known again: its line may be another one each night. */
function nameOf({ device = '', lifecycle, nth }: NonNullable<NightTold['unread']>[number]) {
  return [device, lifecycle, `#${nth}`]
}

function asText(text: string): RawBuilder<string> {
  return sql`cast(${text} as text)`
}

/** Whether a reminder was told, or is to be, so lately that nobody has to be told again. */
function isFresh(today: Day, channel: string): RawBuilder<boolean> {
  return sql`(told.due > ${addDays(today, -againAfterDays)} and told.state <> 'withdrawn'
    and ${isToldOn(channel, sql.ref('told'))})`
}

/** `wanted`, or `not-due`; nothing where the night cannot tell, because it could not read all of its rows. In a query of `reminder`. */
export function undatedVerdict(
  tenant: string,
  night: number,
  unread: NightTold['unread'],
): RawBuilder<unknown> {
  return sql`case
    when ${isTakenUpLater(tenant)} then 'not-due'
    when reminder.reason = 'unread' then ${unreadVerdict(tenant, night, unread)}
    when exists (
      select 1 from symptom
      where symptom.tenant = ${tenant} and symptom.device = reminder.device and symptom.kind = reminder.reason
        and symptom.kind || ':' || symptom.id = reminder.reminder and symptom.night = ${night}
    ) then 'wanted'
    when not exists (
      select 1 from reject
      where reject.tenant = ${tenant} and reject.night = ${night}
        and (reject.device is null or reject.device = reminder.device)
    ) then 'not-due'
  end`
}

function unreadVerdict(tenant: string, night: number, unread: NightTold['unread']): RawBuilder<unknown> {
  if (!unread) return sql`null`
  const names = unread.map((row) => sql`(${sql.join(nameOf(row).map(asText))})`)
  const isStill =
    names.length === 0
      ? sql`1 = 0`
      : sql`(reminder.device, reminder.lifecycle, reminder.revision) in (values ${sql.join(names)})`
  return sql`case
    when ${isStill} then 'wanted'
    when ${allRead(tenant, night)} or exists (
      select 1 from certificate
      where certificate.tenant = ${tenant} and certificate.device = reminder.device
        and certificate.lifecycle = reminder.lifecycle and certificate.night = ${night}
    ) then 'not-due'
  end`
}
