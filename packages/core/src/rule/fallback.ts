import type { Statement } from '../condition/statement.ts'
import type { Localized } from '../text/locale.ts'
import type { Step } from './remedy.ts'

/**
 * What the sources advise for when nothing else has helped, whatever the cause may be: said behind the causes of its
 * errors, and still when each of them is ruled out. While it is not known whether its condition holds, it is said.
 */
export interface Fallback<Id extends string = string> extends Statement<Id> {
  /** The errors that it is for, its own plugin's or those of plugins that it uses. */
  readonly about: readonly string[]
  /** When it is worth trying. */
  readonly why: Localized
  readonly remedy: readonly Step[]
}
