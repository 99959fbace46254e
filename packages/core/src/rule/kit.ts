import type { ErrorDefinition, Severity } from '../catalog/error.ts'
import type { Condition, Reading, When } from '../condition/index.ts'
import { when } from '../condition/index.ts'
import type { DerivedSet } from '../fact/derived.ts'
import type { FactSet, Known } from '../fact/fact.ts'
import type { Instants } from '../fact/now.ts'
import type { Localized } from '../text/locale.ts'
import type { CheckTexts } from './checked-text.ts'
import { flattenRemedy, type RemedyInput } from './remedy.ts'
import type { Constraint, Expectation, Note, Rule } from './rule.ts'

/** What a kit is bound to: one plugin's name, facts, errors and sources. */
export interface KitInput<Name extends string, F, D, ErrorId extends string, SourceId extends string> {
  readonly plugin: Name
  readonly facts: F
  readonly derived: D
  readonly errors: readonly ErrorDefinition<ErrorId>[]
  readonly sources: { readonly [Id in SourceId]: unknown }
}

/** An id without the plugin's name in front. */
export type LocalId<Name extends string, Id> = Id extends `${Name}/${infer Local}` ? Local : never

/** One case of a rule with its answer. */
export interface ExampleInput<F> {
  readonly name: string
  readonly facts: Known<F>
  readonly now?: string
  readonly expect: Expectation<keyof F & string>
}

type Expected<Examples> = Examples extends readonly { readonly expect: infer E }[] ? E : never

/** What a rule's examples must still show: each verdict that it can have. */
type Lacking<Examples, Reads> =
  | Exclude<'confirmed' | ('unprovable' extends Reads ? never : 'ruled-out'), Expected<Examples>>
  | ([Reads] extends ['now']
      ? never
      : [Extract<Expected<Examples>, { readonly ask: readonly string[] }>] extends [never]
        ? 'ask'
        : never)

type CheckExamples<Examples, Reads> = [Lacking<Examples, Reads>] extends [never]
  ? unknown
  : { readonly ERROR_missing_example: Lacking<Examples, Reads> }

/** Makers of rules, notes and constraints for one plugin. */
export interface RuleKit<Name extends string, F, A, ErrorId extends string, SourceId extends string> {
  /** One cause. See {@link Rule}. */
  defineRule<
    const Id extends string,
    Reads extends string,
    const What extends Localized,
    const Why extends Localized,
    const Evidence extends Localized,
    const Remedy extends RemedyInput<A>,
    const Examples extends readonly ExampleInput<F>[],
  >(input: {
    readonly id: Id
    /** `error` unless said otherwise. */
    readonly severity?: Severity
    readonly explains: readonly LocalId<Name, ErrorId>[]
    readonly when: (w: When<A>) => Reading<Reads>
    readonly byExclusion?: boolean
    readonly likelier?: (w: When<A>) => Condition
    readonly unlikelier?: (w: When<A>) => Condition
    readonly what: What & CheckTexts<What, keyof A & string>
    readonly why: Why & CheckTexts<Why, keyof A & string>
    readonly evidence?: Evidence & CheckTexts<Evidence, keyof A & string>
    readonly remedy: Remedy & CheckTexts<Remedy, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
    readonly examples: Examples & CheckExamples<Examples, Reads>
  }): Rule<`${Name}/${Id}`>

  /** A remark beside findings. See {@link Note}. */
  defineNote<const Id extends string, const Text extends Localized>(input: {
    readonly id: Id
    readonly kind: Note['kind']
    readonly about: readonly string[]
    readonly when: (w: When<A>) => Condition
    readonly text: Text & CheckTexts<Text, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
  }): Note<`${Name}/${Id}`>

  /** What must hold between facts. See {@link Constraint}. */
  defineConstraint<const Id extends string>(input: {
    readonly id: Id
    readonly facts: readonly [keyof F & string, ...(keyof F & string)[]]
    readonly holds: (w: When<A>) => Condition
    readonly expected: Localized
    readonly source: readonly [SourceId, ...SourceId[]]
  }): Constraint<`${Name}/${Id}`>
}

/**
 * Binds the makers of rules to one plugin's facts, errors and sources, once, so that everything its rules say
 * is checked by the compiler: unknown facts, wrong literals, lost languages and slots, unknown errors and
 * sources, missing examples.
 */
export function createRuleKit<
  const Name extends string,
  F extends FactSet,
  D extends DerivedSet,
  ErrorId extends string,
  SourceId extends string,
>(kit: KitInput<Name, F, D, ErrorId, SourceId>): RuleKit<Name, F, F & D & Instants, ErrorId, SourceId> {
  const w = when<F & D & Instants>()
  const { plugin } = kit
  const makers = {
    defineRule: ({ severity = 'error', likelier, unlikelier, ...input }: LooseRule<F & D & Instants>) => ({
      ...input,
      id: `${plugin}/${input.id}`,
      severity,
      explains: input.explains.map((id) => `${plugin}/${id}`),
      when: input.when(w),
      ...(likelier && { likelier: likelier(w) }),
      ...(unlikelier && { unlikelier: unlikelier(w) }),
      remedy: flattenRemedy(input.remedy, w),
    }),
    defineNote: (input: LooseNote<F & D & Instants>) => ({
      ...input,
      id: `${plugin}/${input.id}`,
      about: input.about.map((id) => `${plugin}/${id}`),
      when: input.when(w),
    }),
    defineConstraint: (input: LooseConstraint<F & D & Instants>) => ({
      ...input,
      id: `${plugin}/${input.id}`,
      holds: input.holds(w),
    }),
  }
  return makers as unknown as RuleKit<Name, F, F & D & Instants, ErrorId, SourceId>
}

type Build<A> = (w: When<A>) => Condition
type LooseRule<A> = Omit<Rule, 'when' | 'likelier' | 'unlikelier' | 'remedy' | 'severity'> & {
  readonly severity?: Severity
  readonly when: Build<A>
  readonly likelier?: Build<A>
  readonly unlikelier?: Build<A>
  readonly remedy: RemedyInput<A>
}
type LooseNote<A> = Omit<Note, 'when'> & { readonly when: Build<A> }
type LooseConstraint<A> = Omit<Constraint, 'holds'> & { readonly holds: Build<A> }
