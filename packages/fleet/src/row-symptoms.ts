import type { AnyLifecycle, Diagnoser, DiagnosisInput, Instant, Problem, Result } from '@shindan/core'
import { kept } from './kept.ts'
import { lifecycleAffects } from './lifecycle-affects.ts'
import { partOf } from './part-of.ts'
import type { InventoryRow } from './row.ts'
import type { Symptom } from './row-outcome.ts'
import { symptomAffects } from './symptom-affects.ts'

/** What a row shows, and what of its facts and its text could not be read. */
export interface RowSymptoms {
  readonly symptoms: readonly Omit<Symptom, 'device'>[]
  readonly problems: readonly Problem[]
}

/**
 * Prepares a night: by all that can be read of a row, its dates among it where they could be; a fact or a text that cannot keeps back no
 * other.
 */
export function symptomReader(
  diagnoser: Diagnoser,
  now: Instant,
): (row: InventoryRow, events: InventoryRow['events'] | undefined) => RowSymptoms {
  const { lifecycles } = diagnoser.composition
  const symptomsOf = kept(
    ({ lifecycle, facts, text }: InventoryRow) => JSON.stringify([lifecycle, facts, text]),
    (row) => symptomsIn(row, diagnoser, { now, lifecycle: lifecycles.get(row.lifecycle ?? '') }),
  )
  return (row, events) => {
    if (!hasAny(row)) return none
    const all = withDates(row, events, lifecycles)
    return symptomsOf(all).match(
      (symptoms) => ({ symptoms: withProven(all, symptoms), problems: [] }),
      (problems) => {
        const rest = without(all, problems)
        return {
          symptoms: withProven(rest, symptomsOf(rest).unwrapOr([])),
          // What is no date of a fact is a date of the lifecycle still.
          problems: problems.filter(({ path }) => path === 'text' || Object.hasOwn(row.facts, path)),
        }
      },
    )
  }

  /** With what its facts prove or show by themselves: what its text shows may be another error. */
  function withProven(
    { text, ...row }: InventoryRow,
    symptoms: RowSymptoms['symptoms'],
  ): RowSymptoms['symptoms'] {
    if (text === undefined || !hasAny(row)) return symptoms
    const known = new Set(symptoms.map(({ kind, id }) => `${kind} ${id}`))
    const proven = symptomsOf(row).unwrapOr([])
    return [...symptoms, ...proven.filter(({ kind, id }) => !known.has(`${kind} ${id}`))]
  }
}

function hasAny({ facts, text }: InventoryRow): boolean {
  if (text !== undefined) return true
  for (const _ in facts) return true
  return false
}

const none: RowSymptoms = { symptoms: [], problems: [] }

/** When what happened to its certificate is known of a device as well, in the facts that the lifecycle has for it. */
function withDates(
  row: InventoryRow,
  dated: InventoryRow['events'] = {},
  lifecycles: Diagnoser['composition']['lifecycles'],
): InventoryRow {
  const events = lifecycles.get(row.lifecycle ?? '')?.events ?? {}
  const dates = Object.entries(dated).flatMap(([event, date]) => {
    const fact = partOf(events, event)?.fact
    return fact === undefined || date === '' ? [] : [[fact, date]]
  })
  return { ...row, facts: { ...Object.fromEntries(dates), ...row.facts } }
}

/** A row without the facts, or the text, that problems are at. */
function without({ text, ...row }: InventoryRow, problems: readonly Problem[]): InventoryRow {
  const paths = new Set(problems.map(({ path }) => path))
  return {
    ...row,
    facts: Object.fromEntries(Object.entries(row.facts).filter(([id]) => !paths.has(id))),
    ...(text !== undefined && !paths.has('text') && { text }),
  }
}

function symptomsIn(
  { facts, text }: InventoryRow,
  diagnoser: Diagnoser,
  { now, lifecycle }: { readonly now: Instant; readonly lifecycle: AnyLifecycle | undefined },
): Result<readonly Omit<Symptom, 'device'>[], readonly Problem[]> {
  const zone = lifecycle && { timeZone: lifecycle.timeZone }
  const input = { ...(text !== undefined && { text }), facts, now, ...zone } as DiagnosisInput
  const affectsOf = (kind: Symptom['kind'], id: string): Pick<Symptom, 'affects'> => {
    const beside = lifecycle && lifecycleAffects(lifecycle)
    const affects = kind === 'text' ? beside : symptomAffects({ kind, id }, diagnoser.composition)
    return affects === 'all-managed-devices' ? { affects } : {}
  }
  return diagnoser
    .diagnose(input)
    .map(({ outcome, errors, findings }) => [
      ...errors
        .filter(({ certainty }) => certainty === 'identified')
        .map(({ id }) => ({ kind: 'error', id, ...affectsOf('error', id) }) as const),
      ...findings
        .filter(({ verdict }) => verdict === 'confirmed')
        .map(
          ({ rule: id, steps: [step] }) =>
            ({ kind: 'cause', id, ...(step && { step }), ...affectsOf('cause', id) }) as const,
        ),
      ...(text !== undefined && (outcome === 'unrecognised' || outcome === 'similar')
        ? [{ kind: 'text', id: outcome, ...affectsOf('text', outcome) } as const]
        : []),
    ])
}
