import { type Kysely, type RawBuilder, sql } from 'kysely'
import { ofReminder } from './certificate-joins.ts'
import { lastFinished } from './nights.ts'
import { sortable } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { Retirement, RetirementOptions } from './store.ts'
import { isUnseen } from './unseen.ts'

/** Retires certificates, and withdraws their reminders; what somebody delivers just now the next night withdraws. */
export async function retireCertificates(
  db: Kysely<StoreSchema>,
  tenant: string,
  asked: RetirementOptions,
): Promise<Retirement> {
  const seenBy = (await lastFinished(db, tenant))?.night
  const lastNight = sql<number>`(select max(night) from night where tenant = ${tenant})`
  const retired = await db
    .updateTable('certificate')
    .set({ retired: lastNight })
    .where(areAsked(tenant, asked, seenBy ?? 0))
    .returning(['device', 'lifecycle', 'revision', 'due_at as dueAt', 'night', 'night_before as nightBefore'])
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({
      state: 'withdrawn',
      withdrawn: 'retired',
      settled_at: sortable(asked.now),
      not_before: '',
      leased: 0,
    })
    .set({ token: sql<number>`token + leased` })
    .where('tenant', '=', tenant)
    .where(sql<boolean>`exists (select 1 from certificate where ${ofReminder} and retired = ${lastNight})`)
    .where('state', 'in', ['waiting', 'failed'])
    .where((is) => is.or([is('leased', '=', 0), is('not_before', '<=', sortable(asked.now))]))
    .executeTakeFirstOrThrow()
  const certificates = retired
    .map(({ night, nightBefore, ...of }) => ({ ...of, isSeen: night === seenBy || nightBefore === seenBy }))
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  return { certificates, withdrawn: Number(numUpdatedRows) }
}

function areAsked(
  tenant: string,
  { device, lifecycle, isMissing }: RetirementOptions,
  seenBy: number,
): RawBuilder<boolean> {
  const conditions = [
    sql`certificate.tenant = ${tenant}`,
    ...(device === undefined ? [] : [sql`certificate.device = ${device}`]),
    ...(lifecycle === undefined ? [] : [sql`certificate.lifecycle = ${lifecycle}`]),
    ...(isMissing ? [isUnseen(tenant, seenBy)] : []),
  ]
  return sql`${sql.join(conditions, sql` and `)}`
}

function nameOf({ device, lifecycle, revision }: Retirement['certificates'][number]): string {
  return JSON.stringify([device, lifecycle, revision])
}
