import type { DiagnosisInput } from '../case/index.ts'
import type { Basis } from '../catalog/basis.ts'
import type { Trace } from '../condition/index.ts'
import type { FactQuestion, KnownValue } from '../judge/index.ts'

/** Whether an operation can be done: yes and how, no and why not, or not to be said yet. */
export type OperationVerdict = 'ready' | 'blocked' | 'undecided'

/** How a requirement came out. */
export type RequirementResult = 'pass' | 'fail' | 'unknown'

/** What is known of the place where the operation is to be done. See {@link DiagnosisInput}. */
export type OperationInput<Facts = { readonly [id: string]: unknown }> = Pick<
  DiagnosisInput<Facts>,
  'facts' | 'unavailable' | 'now' | 'timeZone' | 'trace' | 'showSensitive'
>

/** A requirement with its result. */
export interface RequirementAnswer<Id extends string = string> {
  readonly id: Id
  readonly result: RequirementResult
  /** Facts that would settle it. */
  readonly missing: readonly string[]
  /** Set when a fact that it reads could not be computed: a defect of the plugin, not of the input. */
  readonly crashed?: string
  /** On request: how the condition came out. */
  readonly trace?: Trace
}

/** Whether and how an operation can be done. Plain JSON; sensitive values are masked already. */
export interface OperationAnswer<
  Id extends string = string,
  RequirementId extends string = string,
  MethodId extends string = string,
> extends Basis {
  readonly operation: Id
  /** `ready` if, and only if, every requirement listed passes and there is a method. */
  readonly verdict: OperationVerdict
  /** In the operation's order; without those that are presumed and not known. */
  readonly requirements: readonly RequirementAnswer<RequirementId>[]
  /** The ids of those that are presumed: nothing is known of them. */
  readonly presumed: readonly RequirementId[]
  /** The way it is done; `null` while that is open, and when it is blocked. */
  readonly method: MethodId | null
  /** The ids of those steps of the method that apply here. None without a method. */
  readonly steps: readonly string[]
  /** The ids of the effects that apply here. */
  readonly effects: readonly string[]
  /** The ids of the notes that hold here. */
  readonly notes: readonly string[]
  /**
   * Set when a fact that a method, step, effect or note reads could not be computed: a defect of the plugin, not of the
   * input. Requirements name theirs themselves.
   */
  readonly crashed?: string
  /** What would decide, best first; `settles` names requirements and methods. Only while it is undecided. */
  readonly questions: readonly FactQuestion[]
  /** The facts that the texts quote, as far as they are known. */
  readonly facts: { readonly [fact: string]: KnownValue }
}
