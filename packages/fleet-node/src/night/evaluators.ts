import type { Diagnoser, Instant } from '@shindan/core'
import {
  createRowEvaluator,
  evaluatePartition,
  type Partition,
  type PartitionOutcome,
  type RowEvaluator,
} from '@shindan/fleet'

/** Judges the partitions of nights. */
export interface Evaluators {
  /** How many it judges at once. */
  readonly most: number
  /** How many wait for it at most by now, beside the one that is committed: as many as it judges at once where it does not say. */
  readonly ahead?: () => number
  /** Judges one as of the moment of its night; rejects where a thread has broken. */
  readonly evaluate: (partition: Partition, now: Instant) => Promise<PartitionOutcome>
  /** Ends what judges. */
  readonly close: () => Promise<void>
}

/** Judges one partition after the other, where it is asked. */
export function inThisThread(diagnoser: Diagnoser): Evaluators {
  const evaluatorAt = perNight(diagnoser)
  return {
    most: 1,
    evaluate: async (partition, now) => evaluatePartition(partition, evaluatorAt(now)),
    close: async () => {},
  }
}

/** What was prepared for a night serves all of its partitions. */
export function perNight(diagnoser: Diagnoser): (now: Instant) => RowEvaluator {
  let prepared: { readonly now: Instant; readonly evaluator: RowEvaluator } | undefined
  return (now) => {
    if (prepared?.now !== now) prepared = { now, evaluator: createRowEvaluator({ diagnoser, now }) }
    return prepared.evaluator
  }
}
