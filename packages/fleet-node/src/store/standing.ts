import type { Instant } from '@shindan/core'
import type { MissingCertificate, Rejected, ReportCertificate, ReportSymptom } from '@shindan/fleet'
import { type Kysely, sql } from 'kysely'
import { newerSeenBy, ofSameDevice } from './certificate-joins.ts'
import type { StoreSchema } from './schema.ts'
import {
  hasUnreadRow,
  isGoneForSure,
  isNear,
  isTakenOver,
  isTakenOverLately,
  isUnseen,
  wasSeenBefore,
} from './unseen.ts'

/** The rows of a night that could not be read, or not all of them. */
export function rejectsOf(db: Kysely<StoreSchema>, tenant: string, night: number, only?: 'undated') {
  const rejects = db
    .selectFrom('reject')
    .innerJoin('night', (one) =>
      one.onRef('night.tenant', '=', 'reject.tenant').onRef('night.night', '=', 'reject.night'),
    )
    .select(['reject.line', 'reject.written', 'reject.problems', 'night.columns'])
    .select(['reject.device', 'reject.lifecycle', 'reject.partly'])
    .where('reject.tenant', '=', tenant)
    .where('reject.night', '=', night)
    .orderBy('reject.line')
  return only === undefined ? rejects : rejects.where('reject.partly', '=', 0)
}

/** A row as it is kept: what is written and what is wrong as JSON. */
export function storedReject(kept: {
  readonly line: number
  readonly written: string
  readonly problems: string
  readonly columns: string | null
  readonly device: string | null
  readonly lifecycle: string | null
  readonly partly: number
}): Rejected {
  return {
    line: kept.line,
    written: JSON.parse(kept.written),
    problems: JSON.parse(kept.problems),
    ...(kept.device !== null && { device: kept.device }),
    ...(kept.lifecycle !== null && { lifecycle: kept.lifecycle }),
    ...(kept.partly === 1 && { isDated: true }),
    ...(kept.columns !== null && { columns: JSON.parse(kept.columns) }),
  }
}

/** A certificate as it is kept: whether a night saw it before cannot be told by its phase, which may be none. */
export interface KeptCertificate extends Omit<ReportCertificate, 'phaseBefore' | 'hasNewer'> {
  readonly line: number
  readonly hasNewer: number
  readonly phaseBefore: string | null
  readonly nightBefore: number | null
}

/** The certificates of a finished night. One that an open night has seen already is told as that left it. */
export function certificatesOf(db: Kysely<StoreSchema>, tenant: string, night: number) {
  return db
    .selectFrom('certificate')
    .select([
      'device',
      'lifecycle',
      'revision',
      'phase',
      'deadline',
      'due_at as dueAt',
      'due_from as dueFrom',
      'state',
      'line',
      'contradicted_at as contradictedAt',
      'phase_before as phaseBefore',
      'night_before as nightBefore',
      // By its key, and for those alone that have passed: others take no time.
      sql<number>`case when state = 'passed' and exists (
        select 1 from certificate as newer
        where ${ofSameDevice} and newer.due_at > certificate.due_at
          and newer.state = 'open' and ${newerSeenBy(night)}
      ) then 1 else 0 end`.as('hasNewer'),
    ])
    .where('tenant', '=', tenant)
    .where((is) => is.or([is('night', '=', night), is('night_before', '=', night)]))
    .orderBy('lifecycle')
    .orderBy(sql`due_at is null`)
    .orderBy('due_at')
    .orderBy('device')
    .orderBy('revision')
}

/** Those of them that hit the whole fleet. */
export function wideOf(db: Kysely<StoreSchema>, tenant: string, night: number) {
  return certificatesOf(db, tenant, night).where('affects', '=', 'all-managed-devices')
}

/** A certificate as it is kept that a night did not see. */
export interface KeptMissing extends Omit<MissingCertificate, 'isReplaced'> {
  readonly isReplaced: number
}

/** What the night before saw and this one did not, or earlier ones of which a row could have hidden it; and of what hits the whole fleet. */
export function missingOf(db: Kysely<StoreSchema>, tenant: string, night: number, now: Instant) {
  const isWide = sql`affects = 'all-managed-devices'`
  return db
    .selectFrom('certificate')
    .select(['device', 'lifecycle', 'revision', 'deadline', 'due_at as dueAt', 'due_from as dueFrom'])
    .select(sql<number>`case when ${isTakenOver(tenant, night)} then 1 else 0 end`.as('isReplaced'))
    .where(isUnseen(tenant, night))
    .where(
      sql<boolean>`case
        when ${wasSeenBefore(tenant, night)} then ${isWide} or not ${isTakenOver(tenant, night)}
        when ${isWide} then ${isTakenOverLately(tenant, night, now)}
          or ((${isNear(now)} or ${hasUnreadRow(tenant, night)} or ${isGoneForSure(tenant, night)})
            and not ${isTakenOver(tenant, night)})
        else ${isGoneForSure(tenant, night)} and not ${isTakenOver(tenant, night)}
      end`,
    )
    .orderBy('lifecycle')
    .orderBy('device')
    .orderBy('revision')
}

export function storedMissing({ isReplaced, ...of }: KeptMissing): MissingCertificate {
  return { ...of, isReplaced: isReplaced === 1 }
}

export function storedCertificate(kept: KeptCertificate): ReportCertificate {
  return {
    device: kept.device,
    lifecycle: kept.lifecycle,
    revision: kept.revision,
    phase: kept.phase,
    deadline: kept.deadline,
    dueAt: kept.dueAt,
    dueFrom: kept.dueFrom ?? null,
    state: kept.state,
    line: kept.line,
    contradictedAt: kept.contradictedAt ?? null,
    hasNewer: kept.hasNewer === 1,
    phaseBefore: kept.nightBefore === null ? undefined : kept.phaseBefore,
  }
}

/** A symptom as it is kept. */
export interface KeptSymptom extends Omit<ReportSymptom, 'isNew' | 'affects'> {
  readonly isNew: number
  readonly affects: string
}

/** The symptoms of a finished night, also those that an open one has seen again. */
export function symptomsOf(db: Kysely<StoreSchema>, tenant: string, night: number) {
  const before = nightBefore(db, tenant, night)
  return db
    .selectFrom('symptom')
    .select([
      ...(['device', 'kind', 'id', 'step', 'affects'] as const),
      sql<number>`case when since > coalesce((${before}), 0) then 1 else 0 end`.as('isNew'),
    ])
    .where('tenant', '=', tenant)
    .where('night', '>=', night)
    .where('since', '<=', night)
    .orderBy('id')
    .orderBy('kind')
    .orderBy('device')
}

/** The causes and errors that hit the whole fleet and that the finished night before saw, and this one did not. */
export function goneOf(db: Kysely<StoreSchema>, tenant: string, night: number) {
  return db
    .selectFrom('symptom')
    .select(['device', 'kind', 'id', 'step', 'affects', sql<number>`0`.as('isNew')])
    .where('tenant', '=', tenant)
    .where('affects', '=', 'all-managed-devices')
    .where('kind', '<>', 'text')
    .where('night', '=', nightBefore(db, tenant, night))
    .orderBy('id')
    .orderBy('kind')
    .orderBy('device')
}

/** The last finished night before another one. */
function nightBefore(db: Kysely<StoreSchema>, tenant: string, night: number) {
  return db
    .selectFrom('night')
    .select('night')
    .where('tenant', '=', tenant)
    .where('finished', '=', 1)
    .where('night', '<', night)
    .orderBy('night', 'desc')
    .limit(1)
}

export function storedSymptom({ isNew, affects, ...of }: KeptSymptom): ReportSymptom {
  return { ...of, isNew: isNew === 1, ...(affects === 'all-managed-devices' && { affects }) }
}
