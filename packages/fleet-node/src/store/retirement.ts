import { type Kysely, sql } from 'kysely'
import { lastFinished } from './nights.ts'
import { sortable } from './outbox.ts'
import type { StoreSchema } from './schema.ts'
import type { Retirement, RetirementOptions } from './store.ts'

/** Retires the certificates of a device, and withdraws their reminders; what somebody delivers just now the next night withdraws. */
export async function retireCertificates(
  db: Kysely<StoreSchema>,
  tenant: string,
  { device, lifecycle, now }: RetirementOptions,
): Promise<Retirement> {
  const seenBy = (await lastFinished(db, tenant))?.night
  const ofDevice = sql<boolean>`tenant = ${tenant} and device = ${device}
    and ${lifecycle === undefined ? sql`true` : sql`lifecycle = ${lifecycle}`}`
  const retired = await db
    .updateTable('certificate')
    .set({ retired: sql<number>`(select max(night) from night where tenant = ${tenant})` })
    .where(ofDevice)
    .returning(['lifecycle', 'revision', 'due_at as dueAt', 'night', 'night_before as nightBefore'])
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('reminder')
    .set({ state: 'withdrawn', withdrawn: 'retired', settled_at: sortable(now), not_before: '', leased: 0 })
    .set({ token: sql<number>`token + leased` })
    .where(ofDevice)
    .where('state', 'in', ['waiting', 'failed'])
    .where((is) => is.or([is('leased', '=', 0), is('not_before', '<=', sortable(now))]))
    .executeTakeFirstOrThrow()
  const certificates = retired
    .map(({ night, nightBefore, ...of }) => ({ ...of, isSeen: night === seenBy || nightBefore === seenBy }))
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  return { certificates, withdrawn: Number(numUpdatedRows) }
}

function nameOf({ lifecycle, revision }: { readonly lifecycle: string; readonly revision: string }): string {
  return JSON.stringify([lifecycle, revision])
}
