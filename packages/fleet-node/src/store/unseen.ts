import { addDays, type Day, dayIn, type Instant } from '@shindan/core'
import { unseenMarks } from '@shindan/fleet'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { newerSeenBy, ofReminder, ofSameDevice } from './certificate-joins.ts'
import { isToldOn } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { NightTold } from './store.ts'

/** For so many days ahead of its last known date and behind it what hits the whole fleet is told again each night. */
export const nearDays = 30

/**
 * The certificates that a finished night saw and this one did not, in a query of `certificate`, also while another is open: without
 * those that are retired.
 */
export function isUnseen(tenant: string, night: number): RawBuilder<boolean> {
  return sql`(certificate.tenant = ${tenant} and ${lastSeen(tenant, night)} < ${night}
    and not ${isRetired(tenant, night)})`
}

/** Whether somebody has retired it, and no night that was begun since has seen it. */
export function isRetired(tenant: string, night: number): RawBuilder<boolean> {
  return sql`(certificate.retired is not null and certificate.retired >= ${lastSeen(tenant, night)})`
}

/** Whether the night before saw it. */
export function wasSeenBefore(tenant: string, night: number): RawBuilder<boolean> {
  return sql`${lastSeen(tenant, night)} = (
    select max(night) from night where tenant = ${tenant} and finished = 1 and night < ${night}
  )`
}

/** Whether this night is the first that could read all of its rows since it was seen: until then one of them may have had it. */
export function isGoneForSure(tenant: string, night: number): RawBuilder<boolean> {
  return sql`(${allRead(tenant, night)} and ${lastSeen(tenant, night)} >= coalesce((
    select earlier.night from night as earlier
    where earlier.tenant = ${tenant} and earlier.finished = 1 and earlier.night < ${night}
      and ${allRead(tenant, sql.ref<number>('earlier.night'))}
    order by earlier.night desc limit 1
  ), 0))`
}

/** The last finished night up to this one that saw it: one that is open or was left may have seen it again since. */
function lastSeen(tenant: string, night: number, of = 'certificate'): RawBuilder<number> {
  const certificate = sql.ref(of)
  return sql`(case when ${certificate}.night in (
    select night from night where tenant = ${tenant} and finished = 1 and night <= ${night}
  ) then ${certificate}.night else ${certificate}.night_before end)`
}

/**
 * Whether another certificate of the device has taken its place: one that came after it was last seen, and of what hits one device is
 * seen by this night, or has a later deadline, where every row could be read. Two push certificates under one name may serve different
 * devices: the one that stood there before replaces none, nor does one that came while a row that may be of the device could not be
 * read, nor one for two.
 */
export function isTakenOver(tenant: string, night: number): RawBuilder<boolean> {
  const [mine, others] = [lastSeen(tenant, night), lastSeen(tenant, night, 'newer')]
  const countOf = (which: RawBuilder<boolean>) =>
    sql`(select count(*) from certificate as newer where ${ofSameDevice} and ${which})`
  const isLater = sql<boolean>`newer.first_night > ${mine} and ${others} > ${mine} and newer.beside_unread = 0`
  const isAlike = sql<boolean>`${others} = ${mine} and (newer.retired is null or newer.retired < ${others})`
  return sql`case when certificate.affects = 'one-device' then exists (
      select 1 from certificate as newer
      where ${ofSameDevice} and newer.revision <> certificate.revision and ${newerSeenBy(night)}
        and (newer.first_night > ${mine}
          or (newer.due_at > certificate.due_at and ${allRead(tenant, night)}))
    ) else ${countOf(isLater)} > 0 and ${countOf(isLater)} >= ${countOf(isAlike)} end`
}

/** Whether a night could not read a row of the device, or one of which nobody knows whose it is: it may be that of the certificate. */
export function hasUnreadRow(tenant: string, night: number): RawBuilder<boolean> {
  return sql`exists (
    select 1 from reject
    where reject.tenant = ${tenant} and reject.night = ${night} and reject.partly = 0
      and (reject.device is null or reject.device = certificate.device)
  )`
}

/** Keeps of the certificates that hit the whole fleet and that a night is the first to see whether it could not read such a row. */
export async function markBesideUnread(
  db: Kysely<StoreSchema>,
  tenant: string,
  night: number,
): Promise<void> {
  await sql`
    update certificate set beside_unread = 1
    where tenant = ${tenant} and affects = 'all-managed-devices' and first_night = ${night}
      and ${hasUnreadRow(tenant, night)}`.execute(db)
}

/** Whether no finished night before this one saw that other one: one that was left may have. */
function isTakenOverSince(tenant: string, night: number): RawBuilder<boolean> {
  return sql`exists (
    select 1 from certificate as newer
    where ${ofSameDevice} and newer.revision <> certificate.revision and ${newerSeenBy(night)}
      and newer.first_night > coalesce((
        select max(night) from night where tenant = ${tenant} and finished = 1 and night < ${night}
      ), 0)
  )`
}

/** Whether the channel was told of it already: of the third certificate the first one is no news. */
function isToldAsExchanged(channel: string): RawBuilder<boolean> {
  return sql`exists (
    select 1 from reminder
    where ${ofReminder} and reminder.reason = 'exchanged' and ${isToldOn(channel, sql.ref('reminder'))}
  )`
}

/** Whether the channel is told of it on the day already. */
function isToldAsUnseen(channel: string, today: Day): RawBuilder<boolean> {
  return sql`exists (
    select 1 from reminder
    where ${ofReminder} and reminder.reason = 'unseen' and reminder.due = ${today}
      and ${isToldOn(channel, sql.ref('reminder'))}
  )`
}

/** Whether the first that took its place came within the last week: until somebody has retired the former one, it is told of so long. */
export function isTakenOverLately(tenant: string, night: number, now: Instant): RawBuilder<boolean> {
  return sql`(${isTakenOver(tenant, night)} and (
    select min(night.now) from certificate as newer
    join night on night.tenant = newer.tenant and night.night = newer.first_night
    where ${ofSameDevice} and newer.revision <> certificate.revision
      and newer.first_night > ${lastSeen(tenant, night)}
  ) >= ${addDays(dayIn('UTC', now), -7)})`
}

/** Whether a night could read all of its rows. */
export function allRead(tenant: string, night: number | RawBuilder<number>): RawBuilder<boolean> {
  return sql`not exists (
    select 1 from shard where shard.tenant = ${tenant} and shard.night = ${night} and shard.rejected > 0
  )`
}

/** Whether its last known date is near, wherever days are counted. */
export function isNear(now: Instant): RawBuilder<boolean> {
  const today = dayIn('UTC', now)
  return sql`certificate.due_at between ${addDays(today, -nearDays - 1)} and ${addDays(today, nearDays + 2)}`
}

/**
 * Has the channels told of each certificate that hits the whole fleet and that the night did not see: on the first such night, on the
 * first that reads every row, and, unless another took its place, on each while its last known date is near. Which of them are due
 * nobody can tell, so this one is, on the day of the night: run twice on it, it tells once.
 */
export async function remindOfUnseen(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: { readonly night: number; readonly now: Instant },
  { channels, timeZone }: Pick<NightTold, 'channels' | 'timeZone'>,
): Promise<void> {
  const today = dayIn(timeZone, now)
  for (const channel of channels)
    await sql`
      insert into reminder (tenant, device, lifecycle, revision, reminder, due, channel, night, state, affects, reason)
      select tenant, device, lifecycle, revision,
        deadline || case when ${isTakenOver(tenant, night)} then ${sql.lit(unseenMarks.exchanged)} else ${sql.lit(unseenMarks.unseen)} end,
        ${today}, ${channel}, cast(${night} as integer), 'waiting', affects,
        case when ${isTakenOver(tenant, night)} then 'exchanged' else 'unseen' end
      from certificate
      where affects = 'all-managed-devices' and ${isUnseen(tenant, night)} and deadline is not null
        and case when ${isTakenOver(tenant, night)} then ${isTakenOverSince(tenant, night)} and not ${isToldAsExchanged(channel)}
          else (${wasSeenBefore(tenant, night)} or ${isNear(now)} or ${isGoneForSure(tenant, night)})
            and not ${isToldAsUnseen(channel, today)} end
      on conflict do nothing`.execute(db)
}
