import { guarded, type Problem, type Result } from '@shindan/core'
import type { Columns } from './columns.ts'
import type { RowEvaluator } from './evaluate-row.ts'
import { type FleetOutcome, outcomeOf } from './outcome.ts'
import type { InventoryRow } from './row.ts'
import type { RowOutcome } from './row-outcome.ts'
import { keysAcrossRows } from './secrets/across-rows.ts'
import { rejectedRow } from './secrets/masked-row.ts'

/** A row as it was read: where it begins, how it stands there, and what it says or what is wrong with it. */
export interface ReadRow {
  /** From 1 on. */
  readonly line: number
  /** Its text, or its fields. */
  readonly written: string | readonly string[]
  readonly read: Result<InventoryRow, readonly Problem[]>
  /** What stands between its fields in the file, where that is no comma. */
  readonly delimiter?: string
  /** What one that could not be read says of itself all the same. */
  readonly named?: Pick<Rejected, 'device' | 'lifecycle'>
  /** What a close look at `written` found: no secrets, or some, which are masked. Without it nobody has looked. */
  readonly secrets?: 'none' | 'masked'
}

/** Some rows of an inventory, one after the other: what is evaluated, and committed, at once. */
export interface Partition {
  /** From 0 on. */
  readonly index: number
  readonly rows: readonly ReadRow[]
}

/** A row that could not be read, or not all of it, and why. Private keys, passwords and tokens in it are masked; a problem `holds-secret` says so. */
export interface Rejected {
  readonly line: number
  /** Its text, also where its file has something else than commas between its fields; else its fields. */
  readonly written: ReadRow['written']
  readonly problems: readonly Problem[]
  /** What it says of itself, where its fields could be told apart. */
  readonly device?: string
  readonly lifecycle?: string
  /** All of its dates are judged, if it has any: what could not be read is another fact, its text, or a lifecycle that was clear. */
  readonly isDated?: true
  /** The mapping that it was read by, where it was not the header: by which name a person knows what a problem is at. */
  readonly columns?: Columns
}

/** What a partition comes to. */
export interface PartitionOutcome {
  readonly index: number
  readonly rows: number
  readonly outcome: FleetOutcome
  readonly rejected: readonly Rejected[]
}

/** Rows of a partition where nothing else is said: a second's work. */
const usualSize = 5_000

/**
 * Cuts an inventory into partitions, holding no more than one of them. In rows that could not be read, private keys, passwords
 * and tokens are masked, also the lines of a key that stand in rows of their own.
 *
 * @example
 * for await (const partition of planPartitions(rows)) outcome = merge(outcome, evaluatePartition(partition, evaluate).outcome)
 */
export async function* planPartitions(
  rows: AsyncIterable<ReadRow> | Iterable<ReadRow>,
  size: number = usualSize,
): AsyncGenerator<Partition> {
  let index = 0
  let held: ReadRow[] = []
  const withoutKeys = keysAcrossRows()
  for await (const row of rows) {
    held.push(withoutKeys(row))
    if (held.length < size) continue
    yield { index: index++, rows: held }
    held = []
  }
  if (held.length > 0) yield { index, rows: held }
}

/**
 * Judges the rows of a partition. One that cannot be judged, or not all of it, is told by its line, and what can be is judged all
 * the same.
 */
export const evaluatePartition = guarded(
  ['partition', 'evaluate'],
  'a partition, and who judges its rows',
  evaluated,
)

function evaluated({ index, rows }: Partition, evaluate: RowEvaluator): PartitionOutcome {
  const outcomes: RowOutcome[] = []
  const rejected: Rejected[] = []
  for (const row of rows)
    row.read
      .andThen((read) => evaluate(read, row.line))
      .match(
        ({ problems, hasUnreadDate = false, ...outcome }) => {
          outcomes.push(outcome)
          if (problems) rejected.push(rejectedRow(row, problems, !hasUnreadDate))
        },
        (problems) => rejected.push(rejectedRow(row, problems)),
      )
  return { index, rows: rows.length, outcome: outcomeOf(outcomes), rejected }
}
