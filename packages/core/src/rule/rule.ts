import type { Severity } from '../catalog/error.ts'
import type { Condition } from '../condition/index.ts'
import type { Localized } from '../text/locale.ts'
import type { Step } from './remedy.ts'

/** How a rule came out for one device: proven, still open, or ruled out. */
export type RuleVerdict = 'confirmed' | 'possible' | 'ruled-out'

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
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly severity: Severity
  /** Errors of the same package that this can cause, in both directions n:m. */
  readonly explains: readonly string[]
  readonly when: Condition
  /** What is left when other causes are ruled out: said only of an error, never of facts alone. */
  readonly byExclusion?: boolean
  /** Evidence that makes the cause likelier while it is not decided. */
  readonly likelier?: Condition
  /** Evidence that makes it less likely. */
  readonly unlikelier?: Condition
  readonly what: Localized
  readonly why: Localized
  /** What proves it here, quoting facts in `{slots}`; said only when the cause is confirmed. */
  readonly evidence?: Localized
  readonly remedy: readonly Step[]
  readonly source: readonly string[]
  readonly examples: readonly Example[]
}

/** Every text of a rule that a person reads. */
export function textsOf(rule: Rule): readonly Localized[] {
  const evidence = rule.evidence ? [rule.evidence] : []
  return [rule.what, rule.why, ...evidence, ...rule.remedy.map((step) => step.do)]
}

/** A remark that goes with findings of some rules while its condition holds. */
export interface Note<Id extends string = string> {
  readonly id: Id
  /** `boundary`: the sources leave this case open; `warning`: something that may go wrong; `info`: something else to know. */
  readonly kind: 'boundary' | 'warning' | 'info'
  /** Rules that it belongs to; it is given only with a finding of one of them. */
  readonly about: readonly string[]
  readonly when: Condition
  readonly text: Localized
  readonly source: readonly string[]
}

/** What must hold between given facts; where it does not, they contradict each other and are refused. */
export interface Constraint<Id extends string = string> {
  readonly id: Id
  readonly facts: readonly string[]
  readonly holds: Condition
  /** What was expected of these facts. */
  readonly expected: Localized
  readonly source: readonly string[]
}
