import { type Kysely, type RawBuilder, sql } from 'kysely'
import { isAsked } from './asked.ts'
import { ofReminder, ofSameDevice } from './certificate-joins.ts'
import { isThe, sortable } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { NightTold, OpenNight } from './store.ts'
import { undatedVerdict } from './undated.ts'
import { allRead, isRetired, isTakenOver } from './unseen.ts'

/**
 * Settles the outbox against a night that ends: what it asks for no more is withdrawn, with the reason, and what was withdrawn and
 * is asked for again waits again. What somebody delivers just now stays as it is (`locked`), until the lease ends, and so does
 * what the night could not see, where there are rows that it could not read.
 */
export async function withdrawReminders(
  db: Kysely<StoreSchema>,
  tenant: string,
  { night, now }: Pick<OpenNight, 'night' | 'now'>,
  unread: NightTold['unread'],
  locked: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    with judged as materialized (
      select device, lifecycle, revision, reminder, due, channel, state, case
        when reason in ('unread', 'cause', 'error') then ${undatedVerdict(tenant, night, unread)} else (${verdictOf(tenant, night)})
      end as verdict
      from reminder
      where tenant = ${tenant} and state <> 'sent' and (leased = 0 or not_before <= ${sortable(now)}) ${locked}
    )
    update reminder set not_before = '', leased = 0, token = reminder.token + reminder.leased,
      state = case when judged.verdict = 'wanted' then 'waiting' else 'withdrawn' end,
      withdrawn = case when judged.verdict = 'wanted' then null else judged.verdict end,
      settled_at = case when judged.verdict = 'wanted' then null else ${sortable(now)} end
    from judged
    where reminder.tenant = ${tenant} and ${isThe(sql.raw('judged'))}
      and (judged.state = 'withdrawn') = (judged.verdict = 'wanted')`.execute(db)
}

/** `wanted`, or why it is not; nothing where it stays as it is. */
function verdictOf(tenant: string, night: number): RawBuilder<unknown> {
  const isReplaced = sql`
    certificate.state = 'passed' and reminder.affects = 'one-device' and exists (
      select 1 from certificate as newer
      where ${ofSameDevice} and newer.night = ${night}
        and (newer.state = 'open' or reminder.withdrawn = 'replaced')
        and newer.due_at > certificate.due_at
    )`
  return sql`
    select case
      when ${isRetired(tenant, night)} then 'retired'
      when certificate.night <> ${night} and reminder.reason = 'exchanged' then 'wanted'
      when certificate.night = ${night} and not ${isAsked()} then 'not-due'
      when certificate.night = ${night} and ${isReplaced} then 'replaced'
      when certificate.night = ${night} then 'wanted'
      when ${isTakenOver(tenant, night)} then 'replaced'
      when reminder.affects = 'one-device' and ${allRead(tenant, night)} then 'gone'
    end
    from certificate where ${ofReminder}`
}
