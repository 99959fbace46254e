import type { Condition, When } from '../condition/index.ts'
import type { Known } from '../fact/fact.ts'
import type { Action } from '../rule/action.ts'
import type { NoteKind } from '../rule/note.ts'
import type { Affects, RemedyInput } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'
import type { OperationExpectation } from './operation.ts'

/** A condition as its author writes it. */
export type Build<A> = (w: When<A>) => Condition

/** A requirement as its author writes it. See {@link Requirement}. */
export interface RequirementInput<A, SourceId extends string, Id extends string = string> {
  readonly id: Id
  readonly when: Build<A>
  readonly what: Localized
  readonly failed: Localized
  readonly why: Localized
  readonly fix: Localized
  readonly action?: Action
  readonly presumed?: boolean
  /** What it is about, such as one system: where that is known not to hold, it is no requirement. */
  readonly only?: Build<A>
  readonly step?: string
  readonly because?: keyof A & string
  readonly compares?: { readonly actual: keyof A & string; readonly expected?: keyof A & string }
  readonly source: readonly [SourceId, ...SourceId[]]
}

/** A method as its author writes it. See {@link Method}. */
export interface MethodInput<A, Id extends string = string> {
  readonly id: Id
  readonly title: Localized
  readonly when?: Build<A>
  readonly steps: RemedyInput<A>
}

/** An effect as its author writes it: harmless, reversible and for one device unless it says otherwise. */
export interface EffectInput<A> {
  /** Its own part of its id. */
  readonly id: string
  readonly text: Localized
  readonly destructive?: boolean
  readonly reversible?: boolean
  readonly affects?: Affects
  readonly when?: Build<A>
}

/** A note as its author writes it. */
export interface OperationNoteInput<A> {
  /** Its own part of its id. */
  readonly id: string
  readonly kind: NoteKind
  readonly when?: Build<A>
  readonly text: Localized
}

/** One case of an operation with its answer. */
export interface OperationExampleInput<F> {
  readonly name: string
  readonly facts: Known<F>
  readonly now?: string
  readonly expect: OperationExpectation<string, string, keyof F & string>
}

type Expected<Examples> = Examples extends readonly { readonly expect: infer E }[] ? E : never
type Named<E, Key extends string> = E extends { readonly [K in Key]: infer Value } ? Value : never
type Listed<E, Key extends string> = E extends { readonly [K in Key]: readonly (infer Value)[] }
  ? Value
  : never

/** What is wrong with an operation's examples: `never` where each method is taken, each requirement fails, and one asks. */
type ExampleComplaint<E, RequirementId extends string, MethodId extends string> =
  | Missing<Exclude<Named<E, 'ready'>, MethodId>, 'no method is called'>
  | Missing<Exclude<Listed<E, 'blocked'>, RequirementId>, 'no requirement is called'>
  | Missing<Exclude<MethodId, Named<E, 'ready'>>, 'an example must be ready by'>
  | Missing<Exclude<RequirementId, Listed<E, 'blocked'>>, 'an example must be blocked by'>
  | ([Named<E, 'ask'>] extends [never] ? 'ERROR: an example must ask' : never)

type Missing<Id, Complaint extends string> = Id extends string ? `ERROR: ${Complaint} "${Id}"` : never

/** `unknown` where the examples of an operation are complete, else what is missing. */
export type CompleteOperationExamples<Examples, RequirementId extends string, MethodId extends string> = [
  ExampleComplaint<Expected<Examples>, RequirementId, MethodId>,
] extends [never]
  ? unknown
  : ExampleComplaint<Expected<Examples>, RequirementId, MethodId>
