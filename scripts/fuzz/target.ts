import type fc from 'fast-check'

/** One thing that is tried with whatever chance makes. */
export interface Target<Case> {
  /** Cases, by the seed alone: nothing that they are made from is new in every run. */
  readonly arbitrary: fc.Arbitrary<Case>
  /** Throws, or rejects, where the case breaks a promise. */
  holds(of: Case): void | Promise<void>
}
