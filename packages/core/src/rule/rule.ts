import type { Severity } from '../catalog/error.ts'
import type { Condition } from '../condition/index.ts'
import type { Statement } from '../condition/statement.ts'
import type { Localized } from '../text/locale.ts'
import type { Step } from './remedy.ts'

/** What an example expects: a verdict, or the facts that are still to be asked for. */
export type Expectation<Ids extends string = string> =
  | 'confirmed'
  | 'ruled-out'
  | { readonly ask: readonly Ids[] }

/** One case with its answer: documentation and test at once. */
export interface Example {
  readonly name: string
  readonly facts: { readonly [id: string]: unknown }
  /** The instant at which it is asked; only where the answer depends on it. */
  readonly now?: string
  readonly expect: Expectation
}

/** One cause: when it holds, what it means, what to do about it, and where that is known from. */
export interface Rule<Id extends string = string> extends Statement<Id> {
  readonly severity: Severity
  /**
   * Set where it is of all managed devices at once, and not of the one that shows it: none of them can be reached. Of what is
   * `critical` that is so without it.
   */
  readonly affects?: 'all-managed-devices'
  /** Evidence that makes the cause likelier, or less likely, while it is not decided. */
  readonly leans?: { readonly for?: Condition; readonly against?: Condition }
  readonly what: Localized
  readonly why: Localized
  /** What proves it here, quoting facts in `{slots}`; said only when the cause is confirmed. */
  readonly evidence?: Localized
  readonly remedy: readonly Step[]
  readonly examples: readonly Example[]
}

/** Every text of a rule that a person reads. */
export function textsOf(rule: Rule): readonly Localized[] {
  const evidence = rule.evidence ? [rule.evidence] : []
  return [rule.what, rule.why, ...evidence, ...rule.remedy.map((step) => step.do)]
}

/** Every condition of a rule. */
export function conditionsOfRule({ when, leans, remedy }: Rule): readonly Condition[] {
  return [when, leans?.for, leans?.against, ...remedy.map((step) => step.when)].flatMap((one) => one ?? [])
}
