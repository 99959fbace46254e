import {
  type AnyLifecycle,
  addDays,
  addMonths,
  type Day,
  dayIn,
  daysBetween,
  epochOf,
  guarded,
  type Instant,
  instantAt,
  type LeadTime,
  startOfDay,
} from '@shindan/core'
import type { CertificateOutcome } from '../row-outcome.ts'
import { shareOf } from './spread.ts'

/** When a certificate had best be renewed, after the shape of ACME Renewal Information (RFC 9773). Plain JSON. */
export interface RenewalSuggestion {
  /** Instants in UTC; `end` lies before the deadline, as far from it as from `start`. */
  readonly suggestedWindow: { readonly start: Instant; readonly end: Instant }
  /** The moment of the window that this certificate has for itself. */
  readonly renewAt: Instant
  /** Whether that moment has come or gone by: renew at once, also where the whole window is over. */
  readonly isDue: boolean
}

/** Whose dates they are, and when it is asked. */
export interface WindowOptions {
  /** The lifecycle of the certificate: it says how long before the deadline a renewal is due, and in which zone days are. */
  readonly lifecycle: AnyLifecycle
  readonly now: Instant
  /** From when on the certificate lives, where that is known: notBefore. */
  readonly issued?: Instant
}

/**
 * A window in which to renew a certificate, and a moment in it that hangs on the device, the lifecycle and the revision
 * alone, so that renewals of a fleet that expire on one day are spread evenly over many.
 *
 * The window begins when the lifecycle says that renewal is due: at the start of that day, in its zone. Where it is known
 * when the certificate was issued, not before a third of its life is left. It ends halfway between there and the deadline;
 * the other half is for renewals that fail. Nothing where there is no deadline, or where neither the lifecycle nor the issue
 * says when renewal is due.
 *
 * @example
 * const push = { device: 'push', lifecycle: 'apns/push-certificate', revision: '1', dueAt: '2026-12-24T00:00:00.000Z' }
 * suggestedWindow(push, { lifecycle: pushCertificate, now: '2026-11-27T00:00:00.000Z' })
 */
export const suggestedWindow = guarded(
  ['certificate', 'options'],
  'a certificate with its deadline, and its lifecycle with the time of the question',
  suggested,
)

function suggested(
  {
    device,
    lifecycle: id,
    revision,
    dueAt,
  }: Pick<CertificateOutcome, 'device' | 'lifecycle' | 'revision' | 'dueAt'>,
  { lifecycle, now, issued }: WindowOptions,
): RenewalSuggestion | undefined {
  if (dueAt === null) return undefined
  const due = epochOf(dueAt)
  const opens = beginnings(dueAt, lifecycle, issued)
  if (opens.length === 0) return undefined
  const start = Math.min(Math.max(...opens), due)
  const end = start + Math.floor((due - start) / 2)
  const at = start + Math.floor((end - start) * shareOf(JSON.stringify([device, id, revision])))
  return {
    suggestedWindow: { start: instantAt(start), end: instantAt(end) },
    renewAt: instantAt(at),
    isDue: at <= epochOf(now),
  }
}

/** From when on a renewal is due, by the lifecycle and by the life of the certificate itself. */
function beginnings(dueAt: Instant, lifecycle: AnyLifecycle, issued: Instant | undefined): readonly number[] {
  const { timeZone } = lifecycle
  const lastDay = dayIn(timeZone, dueAt)
  const byLifecycle = leadsOf(lifecycle)
    .map((lead) => dayAhead(lastDay, lead))
    .toSorted((a, b) => daysBetween(b, a))
    .slice(0, 1)
    .map((day) => epochOf(startOfDay(timeZone, day)))
  if (issued === undefined) return byLifecycle
  const from = epochOf(issued)
  return [...byLifecycle, Math.ceil(from + ((epochOf(dueAt) - from) * 2) / 3), from]
}

/** How long before its deadline a lifecycle says that renewal is due: by its phases, else by its reminders. */
function leadsOf({ phases, reminders }: AnyLifecycle): readonly LeadTime[] {
  const byPhase = Object.values(phases).flatMap(({ from }) => (from && 'before' in from ? [from] : []))
  return byPhase.length > 0 ? byPhase : Object.values(reminders)
}

function dayAhead(day: Day, { days, months }: LeadTime): Day {
  return months === undefined ? addDays(day, -days) : addMonths(day, -months)
}
