import type { Constraint } from '../case/constraint.ts'
import type { Contact } from '../catalog/contact.ts'
import type { ErrorDefinition, Severity } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import type { Literal } from '../condition/condition.ts'
import type { Reading, When } from '../condition/index.ts'
import type { FactSet, GivenIds, ValueOf } from '../fact/fact.ts'
import type { AnyLifecycle } from '../lifecycle/index.ts'
import type {
  Build,
  CompleteOperationExamples,
  EffectInput,
  MethodInput,
  OperationExampleInput,
  OperationNoteInput,
  RequirementInput,
} from '../operation/input.ts'
import type { AddedMethod, Operation } from '../operation/operation.ts'
import type { TextReading } from '../recognition/index.ts'
import type { Causes } from '../rule/causes.ts'
import type { Sound, StepTexts } from '../rule/checked-text.ts'
import type { CompleteRuleExamples, ExampleInput } from '../rule/complete-examples.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { Note, NoteKind } from '../rule/note.ts'
import type { RemedyInput } from '../rule/remedy.ts'
import type { Rule } from '../rule/rule.ts'
import type { Localized } from '../text/locale.ts'
import type { AnyPlugin, ErrorIdOf, FactsOf, NoteIdOf, Plugin, RuleIdOf } from './plugin.ts'

/** What a kit is bound to: one plugin's name, facts, lifecycles and sources, and the plugins that it uses. */
export interface KitInput<
  Name extends string,
  F extends FactSet,
  S extends SourceSet,
  L extends readonly AnyLifecycle[],
  U extends readonly AnyPlugin[],
> {
  readonly plugin: Name
  /** Facts that can be given, and those that are computed from them. */
  readonly facts: F
  readonly sources: S
  readonly lifecycles?: L & KnownSources<L[number]['source'][number], keyof S & string, U>
  readonly uses?: U
}

/** `unknown` where all of these are sources of the plugin. Those of plugins that it uses are left to `checkPlugin`. */
type KnownSources<
  Cited extends string,
  SourceId extends string,
  U extends readonly AnyPlugin[],
> = string extends Cited
  ? unknown
  : U extends readonly [AnyPlugin, ...AnyPlugin[]]
    ? unknown
    : [Exclude<Cited, SourceId>] extends [never]
      ? unknown
      : `ERROR: ${Exclude<Cited, SourceId>} is no source of this plugin`

/** An error as its author writes it: severity is `error` unless said. */
export type ErrorInput<Id extends string, SourceId extends string, F> = Omit<
  ErrorDefinition<Id>,
  'severity' | 'proves' | 'shownBy' | 'source'
> & {
  readonly severity?: Severity
  readonly proves?: readonly ProofInput<F>[]
  readonly shownBy?: IndicatorInput<F>
  readonly source: readonly [SourceId, ...SourceId[]]
}

/** What shows an error as its author writes it: a fact that can be given, and a value of its type. */
export type IndicatorInput<F> = {
  readonly [Id in GivenIds<F>]: {
    readonly fact: Id
    readonly value: Extract<NonNullable<ValueOf<F[Id]>>, Literal>
  }
}[GivenIds<F>]

/** What an error proves as its author writes it: of a fact that can be given, and of its type. */
export type ProofInput<F> =
  | IndicatorInput<F>
  | { readonly fact: GivenOfType<F, 'number'>; readonly slot: string }

/** A reading as its author writes it: of a fact that can be given, and of its type. */
export type ReadingInput<F> =
  | {
      readonly [Id in GivenIds<F>]: {
        readonly fact: Id
        readonly says: readonly string[]
        readonly value: Extract<NonNullable<ValueOf<F[Id]>>, Literal>
      }
    }[GivenIds<F>]
  | {
      readonly fact: GivenOfType<F, 'version'>
      readonly version: readonly string[]
      readonly where?: { readonly fact: GivenIds<F>; readonly value: Literal }
    }
  | { readonly fact: GivenOfType<F, 'number'>; readonly number: readonly string[] }
  | {
      readonly fact: GivenOfType<F, 'instant'>
      readonly day: readonly string[]
      readonly of?: readonly string[]
    }

type GivenOfType<F, Type> = {
  [Id in GivenIds<F>]: F[Id] extends { readonly type: Type } ? Id : never
}[GivenIds<F>]

/** What the author of a plugin adds to its kit. */
export interface PluginParts<
  Name extends string,
  E extends readonly ErrorDefinition<`${Name}/${string}`>[],
  R extends readonly Rule<`${Name}/${string}`>[],
  N extends readonly Note<`${Name}/${string}`>[],
  U extends readonly AnyPlugin[],
> {
  readonly title: Localized
  /** The version of its package: every answer names it. */
  readonly version: string
  readonly errors: E
  readonly rules: R
  /** Which rules cause which errors, in order: of this plugin and of those that it uses. */
  readonly causes?: Causes<E[number]['id'] | ErrorIdOf<U>, R[number]['id'] | RuleIdOf<U>>
  readonly fallbacks?: readonly Fallback<`${Name}/${string}`>[]
  readonly contacts?: readonly Contact<`${Name}/${string}`>[]
  readonly notes?: N
  readonly constraints?: readonly Constraint<`${Name}/${string}`>[]
  readonly operations?: readonly Operation<`${Name}/${string}`>[]
  readonly methods?: readonly AddedMethod[]
  readonly readings?: readonly TextReading[]
  /** Values that it adds to open choices of the plugins that it uses. */
  readonly choices?: {
    readonly [fact in keyof FactsOf<U> & string]?: { readonly [value: string]: Localized }
  }
  /**
   * Old ids of its errors, rules and notes, each with the one that took its place: its own, or that of a plugin that
   * it uses.
   */
  readonly renamed?: {
    readonly [old in `${Name}/${string}`]?:
      | E[number]['id']
      | R[number]['id']
      | N[number]['id']
      | ErrorIdOf<U>
      | RuleIdOf<U>
      | NoteIdOf<U>
  }
  /** The base of the pages that tell of its ids, with a slash at the end: `https://example.com/acme/`. See {@link pageOf}. */
  readonly pages?: string
  /** Sources of tables, beside those that rules cite. */
  readonly sources?: SourceSet
}

/**
 * Makers of everything that a plugin contributes, bound to its name, facts, sources and lifecycles, once, so that the
 * compiler checks what they say: unknown facts, wrong literals, lost languages and slots, unknown sources, missing
 * examples. Ids are written in full everywhere, e.g. `cybertrust/wrong-device`.
 *
 * `F` are the plugin's own facts, those of its lifecycles among them; `A` are all that its conditions may read.
 */
export interface Kit<Name extends string, F, A, SourceId extends string, U extends readonly AnyPlugin[]> {
  /** One error. See {@link ErrorDefinition}. */
  defineError<const Id extends `${Name}/${string}`>(input: ErrorInput<Id, SourceId, A>): ErrorDefinition<Id>

  /** One cause. See {@link Rule}. */
  defineRule<
    const Id extends `${Name}/${string}`,
    Reads extends string,
    const What extends Localized,
    const Why extends Localized,
    const Evidence extends Localized,
    const Remedy extends RemedyInput<A>,
    const Examples extends readonly ExampleInput<A>[],
  >(input: {
    readonly id: Id
    /** `error` unless said otherwise. */
    readonly severity?: Severity
    /** See {@link Rule}. */
    readonly affects?: 'all-managed-devices'
    readonly when: (w: When<A>) => Reading<Reads>
    readonly leans?: { readonly for?: Build<A>; readonly against?: Build<A> }
    readonly what: What & Sound<What, keyof A & string>
    readonly why: Why & Sound<Why, keyof A & string>
    readonly evidence?: Evidence & Sound<Evidence, keyof A & string>
    readonly remedy: Remedy & Sound<StepTexts<Remedy>, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
    readonly examples: Examples & CompleteRuleExamples<Examples, Reads>
  }): Rule<Id>

  /** What is left to try when nothing else has helped. See {@link Fallback}. */
  defineFallback<
    const Id extends `${Name}/${string}`,
    const Why extends Localized,
    const Remedy extends RemedyInput<A>,
  >(input: {
    readonly id: Id
    readonly about: readonly [string, ...string[]]
    readonly when: Build<A>
    readonly why: Why & Sound<Why, keyof A & string>
    readonly remedy: Remedy & Sound<StepTexts<Remedy>, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
  }): Fallback<Id>

  /** A remark beside findings. See {@link Note}. */
  defineNote<const Id extends `${Name}/${string}`, const Text extends Localized>(input: {
    readonly id: Id
    readonly kind: NoteKind
    readonly about: readonly string[]
    readonly when: Build<A>
    readonly text: Text & Sound<Text, keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
  }): Note<Id>

  /** What must hold between facts. See {@link Constraint}. */
  defineConstraint<const Id extends `${Name}/${string}`>(input: {
    readonly id: Id
    readonly facts: readonly [keyof A & string, ...(keyof A & string)[]]
    /** What must hold. */
    readonly when: Build<A>
    readonly expected: Localized
    readonly source: readonly [SourceId, ...SourceId[]]
  }): Constraint<Id>

  /** One thing to do. See {@link Operation}. */
  defineOperation<
    const Id extends `${Name}/${string}`,
    const RequirementId extends string,
    const MethodId extends string,
    const Requirements extends readonly RequirementInput<A, SourceId>[],
    const Methods extends readonly MethodInput<A>[],
    const Effects extends readonly EffectInput<A>[],
    const Examples extends readonly OperationExampleInput<A>[],
    const Notes extends readonly OperationNoteInput<A>[],
  >(input: {
    readonly id: Id
    readonly title: Localized
    readonly requirements: Requirements &
      readonly RequirementInput<A, SourceId, RequirementId>[] &
      Sound<Requirements[number]['what' | 'failed' | 'why' | 'fix'], keyof A & string>
    readonly methods: Methods &
      readonly MethodInput<A, MethodId>[] &
      Sound<StepTexts<Methods[number]['steps']>, keyof A & string>
    readonly effects: Effects & Sound<Effects[number]['text'], keyof A & string>
    readonly notes?: Notes & Sound<Notes[number]['text'], keyof A & string>
    readonly source: readonly [SourceId, ...SourceId[]]
    readonly examples: Examples & CompleteOperationExamples<Examples, RequirementId, MethodId>
  }): Operation<Id, RequirementId, MethodId>

  /** A requirement that several operations share. */
  defineRequirement<
    const Id extends string,
    const What extends Localized,
    const Failed extends Localized,
    const Why extends Localized,
    const Fix extends Localized,
  >(
    input: RequirementInput<A, SourceId, Id> & {
      readonly what: What & Sound<What, keyof A & string>
      readonly failed: Failed & Sound<Failed, keyof A & string>
      readonly why: Why & Sound<Why, keyof A & string>
      readonly fix: Fix & Sound<Fix, keyof A & string>
    },
  ): RequirementInput<A, SourceId, Id>

  /** Steps that several methods share. */
  defineSteps<const Steps extends RemedyInput<A>>(
    steps: Steps & Sound<StepTexts<Steps>, keyof A & string>,
  ): Steps

  /** Notes that stand apart from their operation. */
  defineNotes<const Notes extends readonly OperationNoteInput<A>[]>(
    notes: Notes & Sound<Notes[number]['text'], keyof A & string>,
  ): Notes

  /** A way to do an operation of a plugin that this one uses. */
  defineMethod<const Id extends string, const Steps extends RemedyInput<A>>(
    input: Omit<MethodInput<A, Id>, 'steps'> & {
      readonly operation: string
      readonly steps: Steps & Sound<StepTexts<Steps>, keyof A & string>
    },
  ): AddedMethod<Id>

  /** What texts tell besides their errors. See {@link TextReading}. */
  defineReadings(readings: readonly ReadingInput<A>[]): readonly TextReading[]

  /** The plugin itself. An error, rule or note that bears another plugin's name does not compile. */
  definePlugin<
    const E extends readonly ErrorDefinition<`${Name}/${string}`>[],
    const R extends readonly Rule<`${Name}/${string}`>[],
    const N extends readonly Note<`${Name}/${string}`>[] = readonly [],
  >(
    parts: PluginParts<Name, E, R, N, U>,
  ): Plugin<
    Name,
    F & FactsOf<U>,
    E[number]['id'] | ErrorIdOf<U>,
    R[number]['id'] | RuleIdOf<U>,
    N[number]['id'] | NoteIdOf<U>
  >
}
