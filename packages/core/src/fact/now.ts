import type { DerivedFact } from './derived.ts'

/** The moment of the question as a fact that is always known. */
export interface Instants {
  readonly now: DerivedFact<'instant', string>
}

/** Facts that every condition may read without anybody giving them. */
export const instants: Instants = {
  now: {
    type: 'instant',
    label: { ja: '現在日時', en: 'now' },
    nullable: false,
    sensitive: false,
    from: [],
    derive: (_, { now }) => now,
  },
}
