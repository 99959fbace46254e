import { guarded } from '@shindan/core'
import type { CertificateOutcome, DueReminder, RowOutcome, Symptom } from './row-outcome.ts'

/**
 * What a night says of a fleet, or of a part of it: sets by key. Outcomes are merged in any order and any number of times to
 * the same whole, so that a part may be evaluated by anybody, and again.
 */
export interface FleetOutcome {
  readonly certificates: readonly CertificateOutcome[]
  readonly reminders: readonly DueReminder[]
  readonly symptoms: readonly Symptom[]
}

/** The outcome of no rows. */
export const noOutcome: FleetOutcome = { certificates: [], reminders: [], symptoms: [] }

/** The outcome of rows, in whatever order they came. */
export const outcomeOf = guarded(
  ['rows'],
  'outcomes of rows',
  (rows: readonly RowOutcome[]): FleetOutcome => {
    return {
      certificates: keyed(
        rows.flatMap(({ certificate }) => certificate ?? []),
        certificateKey,
        earlierRow,
      ),
      reminders: keyed(
        rows.flatMap(({ reminders }) => reminders),
        reminderKey,
      ),
      symptoms: keyed(
        rows.flatMap(({ symptoms }) => symptoms),
        symptomKey,
        ofBothRows,
      ),
    }
  },
)

/**
 * Two outcomes as one. Commutative, associative and idempotent. Of two rows on one certificate the one with the earlier deadline is
 * kept, so that nobody is told too late; of two with the same the first in the inventory. It tells where the first row stands
 * that has another date.
 */
export const merge = guarded(
  ['one', 'other'],
  'two outcomes',
  (one: FleetOutcome, other: FleetOutcome): FleetOutcome => ({
    certificates: keyed([...one.certificates, ...other.certificates], certificateKey, earlierRow),
    reminders: keyed([...one.reminders, ...other.reminders], reminderKey),
    symptoms: keyed([...one.symptoms, ...other.symptoms], symptomKey, ofBothRows),
  }),
)

/** What tells a certificate from others: a revision of it has dates of its own, and is reminded of by itself. */
function certificateKey({ device, lifecycle, revision }: CertificateOutcome): string {
  return JSON.stringify([device, lifecycle, revision])
}

/** What tells a reminder from others: it is told once. */
function reminderKey({ device, lifecycle, revision, reminder, due }: DueReminder): string {
  return JSON.stringify([device, lifecycle, revision, reminder, due])
}

/** What tells a symptom from others. */
function symptomKey({ device, kind, id }: Symptom): string {
  return JSON.stringify([device, kind, id])
}

/** Of two rows on one symptom of a device: whatever their order, the same of two steps, and whom it hits in either. */
function ofBothRows(one: Symptom, other: Symptom): Symptom {
  const [step, otherStep] = [one.step ?? '\uffff', other.step ?? '\uffff']
  const [kept, lost] = otherStep < step ? [other, one] : [one, other]
  return lost.affects ? { ...kept, affects: lost.affects } : kept
}

/** Each key once, in the order of keys. */
function keyed<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  both: (one: T, other: T) => T = (one) => one,
): readonly T[] {
  const kept = new Map<string, T>()
  for (const value of values) {
    const key = keyOf(value)
    const known = kept.get(key)
    kept.set(key, known === undefined ? value : both(known, value))
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

/** Of two rows on one certificate the earlier one, with the line of the first that has another date. */
function earlierRow(one: CertificateOutcome, other: CertificateOutcome): CertificateOutcome {
  const [kept, lost] = isEarlier(other, one) ? [other, one] : [one, other]
  const others = [kept.contradictedAt, lost.contradictedAt, kept.dueAt === lost.dueAt ? null : lost.line]
  const lines = others.flatMap((line) => line ?? [])
  return lines.length === 0 ? kept : { ...kept, contradictedAt: Math.min(...lines) }
}

function isEarlier(one: CertificateOutcome, other: CertificateOutcome): boolean {
  if (one.dueAt === other.dueAt) return one.line < other.line
  return one.dueAt !== null && (other.dueAt === null || one.dueAt < other.dueAt)
}
