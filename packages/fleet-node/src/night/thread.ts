import { parentPort } from 'node:worker_threads'
import { type Diagnoser, type Instant, ok } from '@shindan/core'
import { evaluatePartition, type InventoryRow, type PartitionOutcome } from '@shindan/fleet'
import { perNight } from './evaluators.ts'

/** A partition on its way to a thread. */
export interface Asked {
  readonly index: number
  readonly now: Instant
  /** JSON: each row that could be read, behind its line. */
  readonly rows: string
}

/** JSON: what a thread made of a partition; how a row was written stays where it was read. */
export type Told = string

/**
 * Makes a thread of this module one that judges nights: called by the module that `inThreads` names, with a diagnoser of the
 * same plugins.
 *
 * @example
 * serveNights(createDiagnoser({ plugins: [cybertrust, apns] }))
 */
export function serveNights(diagnoser: Diagnoser): void {
  const evaluatorAt = perNight(diagnoser)
  parentPort?.on('message', ({ index, now, rows }: Asked) => {
    const read = (JSON.parse(rows) as readonly (readonly [number, InventoryRow])[]).map(([line, row]) => ({
      line,
      written: '',
      read: ok(row),
    }))
    const { outcome, rejected } = evaluatePartition({ index, rows: read }, evaluatorAt(now))
    const told: Pick<PartitionOutcome, 'outcome' | 'rejected'> = { outcome, rejected }
    parentPort?.postMessage(JSON.stringify(told) satisfies Told)
  })
}
