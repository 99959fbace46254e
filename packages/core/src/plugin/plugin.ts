import type { Constraint } from '../case/constraint.ts'
import type { Contact } from '../catalog/contact.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import type { FactSet, GivenIds, Known } from '../fact/fact.ts'
import type { Intersection } from '../fact/intersection.ts'
import type { AnyLifecycle } from '../lifecycle/index.ts'
import type { AddedMethod, Operation } from '../operation/operation.ts'
import type { TextReading } from '../recognition/index.ts'
import type { Causes } from '../rule/causes.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { Note } from '../rule/note.ts'
import type { Rule } from '../rule/rule.ts'
import type { Localized } from '../text/locale.ts'
import type { Change } from './change.ts'

/**
 * What a vendor package contributes: data, and nothing that acts by being imported. Made by a {@link Kit}. The type
 * parameters hold what its users see: its own ids and those of the plugins that it uses.
 */
export interface Plugin<
  Name extends string = string,
  Facts = FactSet,
  ErrorId extends string = string,
  RuleId extends string = string,
  NoteId extends string = string,
> {
  readonly name: Name
  /** The version of its package. */
  readonly version: string
  readonly title: Localized
  /** What can be given, what is computed, and what its lifecycles supply. */
  readonly facts: Facts
  readonly sources: SourceSet
  readonly errors: readonly ErrorDefinition<ErrorId>[]
  readonly rules: readonly Rule<RuleId>[]
  readonly causes: Causes
  /** What is left to try when nothing else has helped. */
  readonly fallbacks: readonly Fallback[]
  /** Whom to ask. */
  readonly contacts: readonly Contact[]
  readonly notes: readonly Note<NoteId>[]
  readonly constraints: readonly Constraint[]
  readonly lifecycles: readonly AnyLifecycle[]
  readonly operations: readonly Operation[]
  /** Ways that it adds to operations of the plugins that it uses. */
  readonly methods: readonly AddedMethod[]
  /** Values that it adds to open choices of the plugins that it uses. */
  readonly choices: { readonly [fact: string]: { readonly [value: string]: Localized } }
  /** What texts tell besides their errors. */
  readonly readings: readonly TextReading[]
  /** Old ids of errors, rules and notes, each with the one that took its place. */
  readonly renamed: { readonly [old: string]: string }
  /** The base of the pages that tell of its ids, with a slash at the end. See {@link pageOf}. */
  readonly pages?: string
  /** In what it is otherwise than its vendor made it, where somebody customised it. */
  readonly changes?: readonly Change[]
  /** Plugins below this one whose rules cause its errors, or whose errors its rules cause; they come along. */
  readonly uses: readonly Plugin[]
}

/** Any plugin, whatever it holds. */
// biome-ignore lint/suspicious/noExplicitAny: a fact set is invariant, so only `any` takes every plugin
export type AnyPlugin = Plugin<string, any, string, string>

/** The facts that a list of plugins knows together. */
export type FactsOf<P extends readonly AnyPlugin[]> = [P[number]] extends [never]
  ? unknown
  : Intersection<P[number]['facts']>

/** Facts as they are given to these plugins. */
export type KnownOf<P extends readonly AnyPlugin[]> = Known<FactsOf<P>>

/** The errors that these plugins recognise. */
export type ErrorIdOf<P extends readonly AnyPlugin[]> = P[number]['errors'][number]['id']

/** The rules that these plugins hold. */
export type RuleIdOf<P extends readonly AnyPlugin[]> = P[number]['rules'][number]['id']

/** The notes that these plugins hold. */
export type NoteIdOf<P extends readonly AnyPlugin[]> = P[number]['notes'][number]['id']

/** The facts that can be given to, and asked by, these plugins. */
export type FactIdOf<P extends readonly AnyPlugin[]> = GivenIds<FactsOf<P>>
