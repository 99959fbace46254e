import type { ErrorDefinition } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import type { DerivedSet } from '../fact/derived.ts'
import type { FactSet, Known } from '../fact/fact.ts'
import type { AnyPolicy } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import type { Constraint, Note, Rule } from '../rule/rule.ts'
import type { Localized } from '../text/locale.ts'

/**
 * Rules whose order is part of their meaning: the first that holds is the answer, and nothing is said of a later
 * one while an earlier one is open.
 */
export interface Isolation {
  readonly id: string
  readonly rules: readonly string[]
  /** Notes that stop the walk: while one holds, the sources leave the rules that it is about open. */
  readonly stops?: readonly string[]
  /** Notes that pass a step: while one holds, the rules that it is about are dealt with, and the walk goes on. */
  readonly passes?: readonly string[]
  readonly source: readonly string[]
}

/**
 * What a vendor package contributes: data, and nothing that acts by being imported. The type parameters hold
 * what its users see: its own ids and those of the plugins that it uses.
 */
export interface Plugin<
  Name extends string = string,
  Facts = FactSet,
  ErrorId extends string = string,
  RuleId extends string = string,
> {
  readonly name: Name
  readonly title: Localized
  readonly facts: Facts
  readonly derived: DerivedSet
  readonly sources: SourceSet
  readonly errors: readonly ErrorDefinition<ErrorId>[]
  readonly rules: readonly Rule<RuleId>[]
  readonly notes: readonly Note[]
  readonly constraints: readonly Constraint[]
  readonly isolations: readonly Isolation[]
  readonly policies: readonly AnyPolicy[]
  readonly operations: readonly Operation[]
  /** Plugins below this one whose rules explain its errors; they come along by themselves. */
  readonly uses: readonly Plugin[]
}

/** Any plugin, whatever it holds. */
// biome-ignore lint/suspicious/noExplicitAny: a fact set is invariant, so only `any` takes every plugin
export type AnyPlugin = Plugin<string, any, string, string>

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never

/** The facts that a list of plugins knows together. */
export type FactsOf<P extends readonly AnyPlugin[]> = [P[number]] extends [never]
  ? unknown
  : UnionToIntersection<P[number]['facts']>

/** Facts as they are given to these plugins. */
export type KnownOf<P extends readonly AnyPlugin[]> = Known<FactsOf<P>>

/** The errors that these plugins recognise. */
export type ErrorIdOf<P extends readonly AnyPlugin[]> = P[number]['errors'][number]['id']

/** The rules that these plugins hold. */
export type RuleIdOf<P extends readonly AnyPlugin[]> = P[number]['rules'][number]['id']

/** The facts that can be given to, and asked by, these plugins. */
export type FactIdOf<P extends readonly AnyPlugin[]> = keyof FactsOf<P> & string

/** What the author of a plugin writes. */
export interface PluginInput<
  Name extends string,
  F extends FactSet,
  E extends readonly ErrorDefinition<`${Name}/${string}`>[],
  R extends readonly Rule<`${Name}/${string}`>[],
  U extends readonly AnyPlugin[],
> {
  readonly name: Name
  readonly title: Localized
  readonly facts: F
  readonly derived?: DerivedSet
  readonly sources: SourceSet
  readonly errors: E
  readonly rules: R
  readonly notes?: readonly Note<`${Name}/${string}`>[]
  readonly constraints?: readonly Constraint<`${Name}/${string}`>[]
  readonly isolations?: readonly Isolation[]
  readonly policies?: readonly AnyPolicy[]
  readonly operations?: readonly Operation<`${Name}/${string}`>[]
  readonly uses?: U
}

/** A vendor package's contribution. An error or rule that bears another plugin's name does not compile. */
export function definePlugin<
  const Name extends string,
  F extends FactSet,
  const E extends readonly ErrorDefinition<`${Name}/${string}`>[],
  const R extends readonly Rule<`${Name}/${string}`>[],
  const U extends readonly AnyPlugin[] = readonly [],
>(
  input: PluginInput<Name, F, E, R, U>,
): Plugin<Name, F & FactsOf<U>, E[number]['id'] | ErrorIdOf<U>, R[number]['id'] | RuleIdOf<U>> {
  const plugin: AnyPlugin = {
    derived: {},
    notes: [],
    constraints: [],
    isolations: [],
    policies: [],
    operations: [],
    ...input,
    uses: input.uses ?? [],
  }
  return plugin as Plugin<Name, F & FactsOf<U>, E[number]['id'] | ErrorIdOf<U>, R[number]['id'] | RuleIdOf<U>>
}
