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
        firstRow,
      ),
      reminders: keyed(
        rows.flatMap(({ reminders }) => reminders),
        reminderKey,
      ),
      symptoms: keyed(
        rows.flatMap(({ symptoms }) => symptoms),
        symptomKey,
      ),
    }
  },
)

/**
 * Two outcomes as one. Commutative, associative and idempotent. Of two rows on one certificate the first in the inventory is
 * kept, and tells where the first one stands that has another date.
 */
export const merge = guarded(
  ['one', 'other'],
  'two outcomes',
  (one: FleetOutcome, other: FleetOutcome): FleetOutcome => ({
    certificates: keyed([...one.certificates, ...other.certificates], certificateKey, firstRow),
    reminders: keyed([...one.reminders, ...other.reminders], reminderKey),
    symptoms: keyed([...one.symptoms, ...other.symptoms], symptomKey),
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

/** Of two rows on one certificate the first, with the first that has another date. */
function firstRow(one: CertificateOutcome, other: CertificateOutcome): CertificateOutcome {
  const [first, later] = one.line <= other.line ? [one, other] : [other, one]
  const others = [first.contradictedAt, first.dueAt === later.dueAt ? later.contradictedAt : later.line]
  const lines = others.flatMap((line) => line ?? [])
  return lines.length === 0 ? first : { ...first, contradictedAt: Math.min(...lines) }
}
