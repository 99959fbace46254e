import type { Condition } from '../condition/index.ts'
import type { Statement } from '../condition/statement.ts'
import type { Action } from '../rule/action.ts'
import type { NoteKind } from '../rule/note.ts'
import type { Affects, Step } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'

/** Something that an administrator wants to do: whether it can be done here, in which way, and what follows. */
export interface Operation<
  Id extends string = string,
  RequirementId extends string = string,
  MethodId extends string = string,
> {
  readonly id: Id
  readonly title: Localized
  readonly requirements: readonly Requirement<RequirementId>[]
  /** Ways to do it, in order: the first that holds is taken. */
  readonly methods: readonly Method<MethodId>[]
  readonly effects: readonly Effect[]
  readonly notes: readonly OperationNote[]
  /** What it stands on beside the sources of its requirements. */
  readonly source: readonly string[]
  readonly examples: readonly OperationExample[]
}

/** What must hold before an operation. */
export interface Requirement<Id extends string = string> extends Statement<Id> {
  /** What is required. */
  readonly what: Localized
  /** How it stands where it is not met: under a cross, what is required would read as its opposite. */
  readonly failed: Localized
  /** Why, and what it costs to go on without. */
  readonly why: Localized
  /** What to do where it is not met. */
  readonly fix: Localized
  /** What of shindan does that, or helps with it. */
  readonly action?: Action
  /**
   * Goes without saying, or is settled by the operation's own steps: it counts, and is listed, once its facts are
   * known, and nothing is asked for it.
   */
  readonly presumed: boolean
  /** What it is about: where that is known not to hold, it is no requirement. Its condition holds there. */
  readonly only?: Condition
  /** The step of the operation before which files can decide it, e.g. `upload`. */
  readonly step?: string
  /** The fact whose value says why it came out as it did. */
  readonly because?: string
  /** Two facts of which the first should be as the second says: shown beside the result. */
  readonly compares?: { readonly actual: string; readonly expected?: string }
}

/** One way to do an operation. */
export interface Method<Id extends string = string> {
  readonly id: Id
  readonly title: Localized
  /** Absent: it is always open. */
  readonly when?: Condition
  /** All of its steps, in order. */
  readonly steps: readonly Step[]
}

/** A way that a plugin adds to an operation of another: a console its screens. It comes before the operation's own. */
export interface AddedMethod<Id extends string = string> {
  readonly operation: string
  readonly method: Method<Id>
}

/** What is otherwise once the operation is done. */
export interface Effect {
  /** The id of the operation, and its own: `clomo/revoke#app-access-lost`. */
  readonly id: string
  readonly text: Localized
  /** It takes something away. */
  readonly destructive: boolean
  /** It can be taken back. */
  readonly reversible: boolean
  readonly affects: Affects
  /** Shown unless this is known not to hold. */
  readonly when?: Condition
}

/** An effect of which nothing else is said. */
export const usualEffect = { destructive: false, reversible: true, affects: 'one-device' } as const

/** A remark, given while its condition holds, or always. */
export interface OperationNote {
  /** The id of the operation, and its own. */
  readonly id: string
  readonly kind: NoteKind
  readonly when?: Condition
  readonly text: Localized
}

/** What an example expects: the method, or the requirements that fail, or the facts that are to be asked for. */
export type OperationExpectation<
  RequirementId extends string = string,
  MethodId extends string = string,
  FactId extends string = string,
> =
  | { readonly ready: MethodId }
  | { readonly blocked: readonly RequirementId[] }
  | { readonly ask: readonly FactId[] }

/** One case with its answer: documentation and test at once. */
export interface OperationExample {
  readonly name: string
  readonly facts: { readonly [id: string]: unknown }
  /** The instant at which it is asked; only where the answer depends on it. */
  readonly now?: string
  readonly expect: OperationExpectation
}

/** Every sentence of an operation that a person reads. */
export function sentencesOf({ requirements, methods, effects, notes }: Operation): readonly Localized[] {
  return [
    ...requirements.flatMap(({ what, failed, why, fix }) => [what, failed, why, fix]),
    ...methods.flatMap(({ steps }) => steps.map((step) => step.do)),
    ...effects.map(({ text }) => text),
    ...notes.map(({ text }) => text),
  ]
}

/** Every condition of an operation. */
export function conditionsOf({ requirements, methods, effects, notes }: Operation): readonly Condition[] {
  const steps = methods.flatMap((method) => method.steps)
  return [...requirements, ...methods, ...steps, ...effects, ...notes].flatMap(({ when }) => when ?? [])
}

/** Every fact that an operation reads or shows beside its conditions and texts. */
export function factsShownBy({ requirements }: Operation): readonly string[] {
  return requirements.flatMap(({ because, compares }) =>
    [because, compares?.actual, compares?.expected].flatMap((fact) => fact ?? []),
  )
}

/** Every source that an operation cites. */
export function sourcesOf({ requirements, source }: Operation): readonly string[] {
  return [...requirements.flatMap((requirement) => requirement.source), ...source]
}
