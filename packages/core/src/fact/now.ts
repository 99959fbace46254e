import type { Instant } from '../time/index.ts'
import type { ComputedFact } from './fact.ts'

/** The moment of the question as a fact that is always known. */
export interface Instants {
  readonly now: ComputedFact<'instant', Instant>
}

/** Facts that every condition may read without anybody giving them. */
export const instants: Instants = {
  now: {
    type: 'instant',
    label: { ja: '現在日時', en: 'now' },
    nullable: false,
    sensitive: false,
    computation: { from: [], compute: (_, { now }) => now },
  },
}
