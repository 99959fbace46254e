import { when } from '../condition/index.ts'
import type { DerivedSet } from '../fact/derived.ts'
import type { FactSet } from '../fact/fact.ts'
import type { Instants } from '../fact/now.ts'
import type { CheckTexts } from '../rule/checked-text.ts'
import type { KitInput } from '../rule/kit.ts'
import { flattenRemedy, type RemedyInput } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'
import type {
  Build,
  CheckExamples,
  EffectInput,
  MethodInput,
  OperationExampleInput,
  OperationNoteInput,
  RequirementInput,
} from './input.ts'
import type { Operation } from './operation.ts'

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
