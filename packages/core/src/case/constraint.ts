import type { Statement } from '../condition/statement.ts'
import type { Localized } from '../text/locale.ts'

/** What must hold between given facts; where it does not, they contradict each other and are refused. */
export interface Constraint<Id extends string = string> extends Statement<Id> {
  readonly facts: readonly string[]
  /** What was expected of these facts. */
  readonly expected: Localized
}
