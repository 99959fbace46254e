import type { Instant } from '@shindan/core'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { ofReminder, ofSameDevice } from './certificate-joins.ts'
import type { StoreSchema } from './schema.ts'
import type { Delivery, FleetStore, LeasedReminder, OutboxEntry, ReminderName } from './store.ts'

/** The channel of the reminders of nights that name none: nobody was told of them, until a delivery has channels. */
export const unaddressed = 'outbox'

const key = ['device', 'lifecycle', 'revision', 'reminder', 'due', 'channel'] as const

/** All reminders: what hits the whole fleet first, then by deadline. */
export function reminders(db: Kysely<StoreSchema>, tenant: string) {
  return db
    .selectFrom('reminder')
    .select([...key, 'state', 'attempts', 'failure', 'not_before as notBefore', 'leased', 'withdrawn'])
    .select(['affects', 'reason', ...context.map(([name, query]) => query.as(name))])
    .where('tenant', '=', tenant)
    .orderBy('affects')
    .orderBy(sql`"dueAt" nulls last`)
    .orderBy('due')
    .orderBy('device')
    .orderBy('lifecycle')
    .orderBy('revision')
    .orderBy('reminder')
    .orderBy('channel')
}

/** Of a row that could not be read: the certificate of its device and lifecycle whose last known date is the first. */
const lastKnown = sql`certificate.tenant = reminder.tenant and certificate.device = reminder.device
  and certificate.lifecycle = reminder.lifecycle and certificate.affects = 'all-managed-devices'
  and certificate.retired is null and certificate.night < (
    select max(night) from night where night.tenant = reminder.tenant and night.finished = 1
  )
  order by due_at nulls last limit 1`

/** What a query of `certificate` has of the one that a reminder is of. */
function ofCertificate<T>(column: string): RawBuilder<T> {
  const wanted = sql.ref(column)
  return sql<T>`case when reminder.reason = 'unread' then (select ${wanted} from certificate where ${lastKnown})
    else (select ${wanted} from certificate where ${ofReminder}) end`
}

/** What is told of its certificate beside a reminder. */
const context = [
  ['deadline', ofCertificate<string | null>('deadline')],
  ['dueAt', ofCertificate<Instant | null>('due_at')],
  ['dueFrom', ofCertificate<Instant | null>('due_from')],
  [
    'step',
    sql<string | null>`case when reminder.reason = 'cause' then (
      select step from symptom
      where symptom.tenant = reminder.tenant and symptom.device = reminder.device
        and symptom.kind = 'cause' and 'cause:' || symptom.id = reminder.reminder
    ) end`,
  ],
  [
    'firstTold',
    sql<string | null>`case when reminder.reason in ('unread', 'cause', 'error') then (
      select min(told.due) from reminder as told
      where told.tenant = reminder.tenant and told.device = reminder.device and told.lifecycle = reminder.lifecycle
        and told.revision = reminder.revision and told.reminder = reminder.reminder and told.channel = reminder.channel
        and told.state = 'sent' and told.due < reminder.due
    ) end`,
  ],
  [
    'newerDueAt',
    sql<Instant | null>`(
      select max(newer.due_at) from certificate join certificate as newer
        on ${ofSameDevice} and newer.due_at > certificate.due_at
          and newer.state = 'open' and newer.night >= certificate.night
      where ${ofReminder}
    )`,
  ],
] as const

/** A reminder as it is kept. */
export interface KeptReminder extends Omit<OutboxEntry, 'notBefore' | 'leased'> {
  readonly notBefore: string
  readonly leased: number
}

export function storedReminder({ notBefore, leased, ...of }: KeptReminder): OutboxEntry {
  return { ...of, notBefore: notBefore === '' ? null : notBefore, leased: leased === 1 }
}

/**
 * Takes reminders, what hits the whole fleet first, then what has waited longest; `locked` keeps others from taking them
 * meanwhile.
 */
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
      order by affects, not_before limit ${most} ${locked}
    )
    update reminder set token = reminder.token + 1, attempts = reminder.attempts + 1, leased = 1,
      not_before = ${sortable(until)}
    from taken
    where reminder.tenant = taken.tenant and ${isThe(sql.raw('taken'))}
    returning reminder.device, reminder.lifecycle, reminder.revision, reminder.reminder, reminder.due,
      reminder.channel, reminder.attempts - 1 as attempts, reminder.token, reminder.affects, reminder.reason,
      ${sql.join(context.map(([name, query]) => sql`${query} as ${sql.ref(name)}`))}`.execute(db)
  return rows
}

/** What an attempt came to, as it is kept. */
export interface KeptDelivery extends ReminderName {
  readonly token: number
  readonly state: string
  readonly failure: string | null
  /** Attempts before, where there was none now: it was put back. */
  readonly attempts: number | null
  readonly not_before: string
}

/** An attempt as a row of what {@link settleReminders} is given. */
export function keptDelivery({ reminder, state, notBefore, failure }: Delivery): KeptDelivery {
  const { device, lifecycle, revision, reminder: id, due, channel, token, attempts } = reminder
  return {
    ...{ device, lifecycle, revision, reminder: id, due, channel, token, state },
    failure: failure ?? null,
    attempts: state === 'waiting' && failure === undefined ? attempts : null,
    not_before: notBefore === undefined ? '' : sortable(notBefore),
  }
}

/** Notes attempts, where no later lease has made them void; how many. `given` holds them as rows. */
export async function settleReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  given: RawBuilder<unknown>,
  now: Instant,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update reminder set state = given.state, leased = 0, not_before = given.not_before,
      attempts = coalesce(given.attempts, reminder.attempts),
      failure = case when given.attempts is null then given.failure else reminder.failure end,
      settled_at = case when given.state = 'waiting' then null else ${sortable(now)} end
    from ${given}
    where reminder.tenant = ${tenant} and ${isThe(sql.raw('given'))} and reminder.token = given.token`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

/** Lets what was given up wait once more. Whoever has settled it settles it no more. */
export async function reviveReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  channel: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({ state: 'waiting', attempts: 0, not_before: '', settled_at: null, token: sql`token + 1` })
    .where('tenant', '=', tenant)
    .where('channel', '=', channel)
    .where('state', '=', 'failed')
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/**
 * Moves the reminders that stand on no channel yet, where there are others for them; how many. What is told once a week may so stand
 * there twice: the later one is told.
 */
export async function addressReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  channels: readonly string[],
  move: (channels: readonly string[]) => Promise<number>,
): Promise<number> {
  if (channels.length === 0 || channels.includes(unaddressed)) return 0
  const moved = await move(channels)
  if (moved > 0)
    await sql`
      delete from reminder
      where tenant = ${tenant} and state = 'waiting' and leased = 0 and reason in ('unread', 'cause', 'error')
        and ${isTakenUpLater(tenant)}`.execute(db)
  return moved
}

/**
 * Whether a reminder, called `told` in the query, stands where whoever has the channel is told of it, or was: one on no channel yet
 * goes to all of them, and what is on any has not to wait for one.
 */
export function isToldOn(channel: string, told: RawBuilder<unknown>): RawBuilder<boolean> {
  if (channel === unaddressed) return sql`${told}.channel is not null`
  return sql`(${told}.channel = ${channel} or ${told}.channel = ${unaddressed})`
}

/** Whether a later one tells the same on the channel, or on any where it stands on none yet: of what is told once a week. */
export function isTakenUpLater(tenant: string): RawBuilder<boolean> {
  return sql`exists (
    select 1 from reminder as later
    where later.tenant = ${tenant} and later.device = reminder.device and later.lifecycle = reminder.lifecycle
      and later.revision = reminder.revision and later.reminder = reminder.reminder
      and (later.channel = reminder.channel or reminder.channel = ${unaddressed}) and later.due > reminder.due
  )`
}

/** A reminder that stands on no channel yet, and that nobody has ever taken. */
export function isUnaddressed(tenant: string): RawBuilder<boolean> {
  return sql`tenant = ${tenant} and channel = ${unaddressed} and state = 'waiting' and token = 0`
}

/** Found by its name: the index of what waits on a channel would find all of them, for each. */
export function isThe(other: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`reminder.device = ${other}.device and reminder.lifecycle = ${other}.lifecycle
    and reminder.revision = ${other}.revision and reminder.reminder = ${other}.reminder
    and reminder.due = ${other}.due and reminder.channel || '' = ${other}.channel`
}

/** An instant as all are written that are compared as texts. */
export function sortable(instant: Instant): string {
  return new Date(instant).toISOString()
}
