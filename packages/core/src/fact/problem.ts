import type { Localized } from '../text/locale.ts'

/** Why given facts cannot be used. */
export type FactProblemKind =
  | 'unknown-fact'
  | 'derived-fact'
  | 'wrong-type'
  | 'not-nullable'
  | 'not-an-instant'
  | 'not-a-day'
  | 'impossible-date'
  | 'no-offset'
  | 'out-of-range'
  | 'contradiction'

/** One thing wrong with given facts: where, what stands there, what should. */
export interface FactProblem {
  readonly kind: FactProblemKind
  /** The fact's id; of a contradiction, the ids that disagree, joined by `, `. */
  readonly path: string
  /** What was given, as JSON, shortened; masked when the fact is sensitive. */
  readonly found: string
  readonly expected: Localized
}
