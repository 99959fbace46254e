import type { Condition, When } from '../condition/index.ts'
import { when } from '../condition/index.ts'
import type { DerivedSet } from '../fact/derived.ts'
import type { FactSet, Known } from '../fact/fact.ts'
import type { Instants } from '../fact/now.ts'
import type { CheckTexts } from '../rule/checked-text.ts'
import type { KitInput } from '../rule/kit.ts'
import { type Affects, flattenRemedy, type RemedyInput } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'
import type { Operation, OperationExpectation, OperationNote } from './operation.ts'

type Build<A> = (w: When<A>) => Condition

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
type CheckExamples<Examples, RequirementId, MethodId> = [
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

/** Makers of operations for one plugin. */
export interface OperationKit<Name extends string, F, A, SourceId extends string> {
  /** One thing to do. See {@link Operation}. */
  defineOperation<
    const Id extends string,
    const RequirementId extends string,
    const MethodId extends string,
    const Requirements extends readonly RequirementInput<A, SourceId>[],
    const Methods extends readonly MethodInput<A>[],
    const Effects extends readonly EffectInput<A>[],
    const Examples extends readonly OperationExampleInput<F>[],
    const Notes extends readonly OperationNoteInput<A>[],
  >(input: {
    readonly id: Id
    readonly title: Localized
    readonly requirements: Requirements &
      readonly RequirementInput<A, SourceId, RequirementId>[] &
      CheckTexts<Requirements, keyof A & string>
    readonly methods: Methods & readonly MethodInput<A, MethodId>[] & CheckTexts<Methods, keyof A & string>
    readonly effects: Effects & CheckTexts<Effects, keyof A & string>
    readonly notes?: Notes & CheckTexts<Notes, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
    readonly examples: Examples & CheckExamples<Examples, RequirementId, MethodId>
  }): Operation<`${Name}/${Id}`, RequirementId, MethodId>

  /** A requirement that several operations share. */
  defineRequirement<
    const Id extends string,
    const What extends Localized,
    const Why extends Localized,
    const Fix extends Localized,
  >(
    input: RequirementInput<A, SourceId, Id> & {
      readonly what: What & CheckTexts<What, keyof A & string>
      readonly why: Why & CheckTexts<Why, keyof A & string>
      readonly fix: Fix & CheckTexts<Fix, keyof A & string>
    },
  ): RequirementInput<A, SourceId, Id>

  /** Steps that several methods share. */
  defineSteps<const Steps extends RemedyInput<A>>(steps: Steps & CheckTexts<Steps, keyof A & string>): Steps

  /** Notes that stand apart from their operation. */
  defineNotes<const Notes extends readonly OperationNoteInput<A>[]>(
    notes: Notes & CheckTexts<Notes, keyof A & string>,
  ): Notes
}

/**
 * Binds the makers of operations to one plugin's facts and sources, once, so that everything its operations say is
 * checked by the compiler: unknown facts, wrong literals, lost languages and slots, unknown sources, methods and
 * requirements that no example shows.
 */
export function createOperationKit<
  const Name extends string,
  F extends FactSet,
  D extends DerivedSet,
  SourceId extends string,
>(
  kit: Omit<KitInput<Name, F, D, never, SourceId>, 'errors'>,
): OperationKit<Name, F, F & D & Instants, SourceId> {
  type A = F & D & Instants
  const w = when<A>()
  const built = <Part extends { readonly when?: Build<A> }>({ when, ...part }: Part) => ({
    ...part,
    ...(when && { when: when(w) }),
  })
  const makers = {
    defineOperation: ({ id, requirements, methods, effects, notes = [], ...rest }: LooseOperation<A>) => ({
      ...rest,
      id: `${kit.plugin}/${id}`,
      requirements: requirements.map((requirement) => ({ presumed: false, ...built(requirement) })),
      methods: methods.map((method) => ({ ...built(method), steps: flattenRemedy(method.steps, w) })),
      effects: effects.map((effect) => ({
        destructive: false,
        reversible: true,
        affects: 'one-device',
        ...built(effect),
      })),
      notes: notes.map(built),
    }),
    defineRequirement: same,
    defineSteps: same,
    defineNotes: same,
  }
  return makers as unknown as OperationKit<Name, F, A, SourceId>
}

function same<Part>(part: Part): Part {
  return part
}

type LooseOperation<A> = Omit<Operation, 'requirements' | 'methods' | 'effects' | 'notes'> & {
  readonly requirements: readonly RequirementInput<A, string>[]
  readonly methods: readonly MethodInput<A>[]
  readonly effects: readonly EffectInput<A>[]
  readonly notes?: readonly OperationNoteInput<A>[]
}
