import type { Condition, When } from '../condition/index.ts'
import type { Known } from '../fact/fact.ts'
import type { Affects, RemedyInput } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'
import type { OperationExpectation, OperationNote } from './operation.ts'

/** A condition as its author writes it. */
export type Build<A> = (w: When<A>) => Condition

/** A requirement as its author writes it. See {@link Requirement}. */
export interface RequirementInput<A, SourceId extends string, Id extends string = string> {
  readonly id: Id
  readonly when: Build<A>
  readonly what: Localized
  readonly why: Localized
  readonly fix: Localized
  readonly presumed?: boolean
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
  readonly text: Localized
  readonly destructive?: boolean
  readonly reversible?: boolean
  readonly affects?: Affects
  readonly when?: Build<A>
}

/** A note as its author writes it. */
export interface OperationNoteInput<A> {
  readonly kind: OperationNote['kind']
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
type Listed<E, Key extends string> = Named<E, Key> extends readonly (infer Value)[] ? Value : never

/** Each method needs an example that takes it, each requirement one that fails it, and one example must ask. */
export type CheckExamples<Examples, RequirementId, MethodId> = [
  Exclude<Named<Expected<Examples>, 'possible'>, MethodId>,
  Exclude<Listed<Expected<Examples>, 'blocked'>, RequirementId>,
] extends [never, never]
  ? [Exclude<MethodId, Named<Expected<Examples>, 'possible'>>] extends [never]
    ? [Exclude<RequirementId, Listed<Expected<Examples>, 'blocked'>>] extends [never]
      ? [Named<Expected<Examples>, 'ask'>] extends [never]
        ? { readonly ERROR_missing_example: 'ask' }
        : unknown
      : { readonly ERROR_no_example_fails: Exclude<RequirementId, Listed<Expected<Examples>, 'blocked'>> }
    : { readonly ERROR_no_example_takes: Exclude<MethodId, Named<Expected<Examples>, 'possible'>> }
  : { readonly ERROR_example_names_neither_method_nor_requirement: true }
