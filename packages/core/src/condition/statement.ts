import type { Condition } from './condition.ts'

/**
 * Something that is judged over facts: a cause, a requirement, a note, a constraint. What the truth `unknown` means to
 * each of them is its own:
 *
 * | statement | unknown means |
 * | --- | --- |
 * | cause of an error | asked for: it is possible |
 * | requirement | asked for, or presumed |
 * | requirement of a step, judged from files alone | undecided |
 * | method | asked for, the first that is open |
 * | step, effect | shown |
 * | note, constraint, what leans towards a cause | silent |
 */
export interface Statement<Id extends string = string> {
  readonly id: Id
  readonly when: Condition
  /** Ids of the sources that it stands on. */
  readonly source: readonly string[]
}
