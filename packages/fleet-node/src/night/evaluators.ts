import type { Diagnoser, Instant } from '@shindan/core'
import {
  createRowEvaluator,
  evaluatePartition,
  type Partition,
  type PartitionOutcome,
  type RowEvaluator,
} from '@shindan/fleet'

/** The moment of a night. */
export interface Moment {
  readonly now: Instant
}

/** Judges the partitions of nights. */
export interface Evaluators {
  /** How many it judges at once. */
  readonly most: number
  /** Judges one; rejects where a thread has broken. */
  readonly evaluate: (partition: Partition, moment: Moment) => Promise<PartitionOutcome>
  /** Ends what judges. */
  readonly close: () => Promise<void>
}

/** Judges one partition after the other, where it is asked. */
export function inThisThread(diagnoser: Diagnoser): Evaluators {
  const evaluatorAt = perNight(diagnoser)
  return {
    most: 1,
    evaluate: async (partition, moment) => evaluatePartition(partition, evaluatorAt(moment)),
    close: async () => {},
  }
}

/** What was prepared for a night serves all of its partitions. */
export function perNight(diagnoser: Diagnoser): (moment: Moment) => RowEvaluator {
  let prepared: { readonly moment: Moment; readonly evaluator: RowEvaluator } | undefined
  return (moment) => {
    if (prepared?.moment.now !== moment.now)
      prepared = { moment, evaluator: createRowEvaluator({ diagnoser, now: moment.now }) }
    return prepared.evaluator
  }
}
