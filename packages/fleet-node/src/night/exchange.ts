import { type Instant, ok } from '@shindan/core'
import {
  evaluatePartition,
  type InventoryRow,
  type Partition,
  type PartitionOutcome,
  type RowEvaluator,
  rejectedRow,
} from '@shindan/fleet'

/** A partition on its way to a thread. */
export interface Asked {
  readonly index: number
  readonly now: Instant
  /** JSON: each row that could be read, behind its line. */
  readonly rows: string
}

/** JSON: what a thread made of a partition; how a row was written stays where it was read. */
export type Told = string

/** What is sent is text: two threads copy that quicker than objects. */
export function askedOf({ index, rows }: Partition, now: Instant): Asked {
  const read = rows.flatMap(({ line, read }) => (read.isOk() ? [[line, read.value] as const] : []))
  return { index, now, rows: JSON.stringify(read) }
}

/** What a thread makes of it. */
export function toldOf({ index, rows }: Asked, evaluate: RowEvaluator): Told {
  const read = (JSON.parse(rows) as readonly (readonly [number, InventoryRow])[]).map(([line, row]) => ({
    line,
    written: '',
    read: ok(row),
  }))
  const { outcome, rejected } = evaluatePartition({ index, rows: read }, evaluate)
  return JSON.stringify({ outcome, rejected } satisfies Pick<PartitionOutcome, 'outcome' | 'rejected'>)
}

/** What the partition comes to, with the rows that could not be read and those that the thread could not judge as a whole. */
export function heardOf({ index, rows }: Partition, told: Told): PartitionOutcome {
  const { outcome, rejected } = JSON.parse(told) as Pick<PartitionOutcome, 'outcome' | 'rejected'>
  const rejectedAt = new Map(rejected.map((one) => [one.line, one]))
  const all = rows.flatMap((row) => {
    if (row.read.isErr()) return [rejectedRow(row, row.read.error)]
    const found = rejectedAt.get(row.line)
    return found ? [rejectedRow(row, found.problems, found.isDated)] : []
  })
  return { index, rows: rows.length, outcome, rejected: all }
}
