import type { Fact, ValueOf } from '../fact/fact.ts'
import type { Condition, Literal } from './condition.ts'

declare const reads: unique symbol

/** A condition that remembers, for the compiler alone, which facts it reads. */
export type Reading<Ids extends string> = Condition & { readonly [reads]?: Ids }

/** What a condition reads; `'unprovable'` among it when it holds a part that nothing can decide. */
type ReadBy<C> = C extends { readonly [reads]?: infer Ids extends string } ? Ids : never

type IdsOfType<F, Type> = { [Id in keyof F]: F[Id] extends { readonly type: Type } ? Id : never }[keyof F] &
  string
type NullableIds<F> = { [Id in keyof F]: null extends ValueOf<F[Id]> ? Id : never }[keyof F] & string
/** `unknown` for a fact that is always there once it is known; what may be absent has no order. */
type Sure<F, Id extends keyof F & string> =
  null extends ValueOf<F[Id]>
    ? { readonly ERROR: 'it is nullable: narrow it with w.present(fact, (w) => …)' }
    : unknown
type SameTypeAs<F, Id extends keyof F> = F[Id] extends { readonly type: infer Type }
  ? IdsOfType<F, Type>
  : never
type Comparable<F, Id extends keyof F> = Extract<ValueOf<F[Id]>, Literal>

/** The same facts, with one of them no longer nullable. */
type Present<F, Id> = {
  [K in keyof F]: K extends Id
    ? F[K] extends Fact<infer Type, infer Value>
      ? Fact<Type, NonNullable<Value>>
      : never
    : F[K]
}

/**
 * The words that conditions are made of. It knows the facts of `F`: a wrong id, a wrong literal, an ordering
 * of what has no order, a comparison across types, an ordering of a fact that may be absent: none compiles.
 */
export interface When<F> {
  /** Every part holds. */
  all<const C extends readonly Condition[]>(...of: C): Reading<ReadBy<C[number]>>
  /** At least one part holds. At the top of a rule it joins synonyms of one cause, not several causes. */
  any<const C extends readonly Condition[]>(...of: C): Reading<ReadBy<C[number]>>
  /** The part does not hold. */
  not<C extends Condition>(of: C): Reading<ReadBy<C>>
  /** The part holds as far as is known: what may still turn out to hold does not count. */
  known<C extends Condition>(of: C): Reading<ReadBy<C>>
  /** The fact has this value. */
  is<Id extends keyof F & string>(fact: Id, value: Comparable<F, Id>): Reading<Id>
  /** The fact has one of these values. */
  oneOf<Id extends keyof F & string>(fact: Id, values: readonly Comparable<F, Id>[]): Reading<Id>
  /** The fact is known to be there. */
  present<Id extends NullableIds<F>>(fact: Id): Reading<Id>
  /** The fact is known to be there, and what `then` says of it holds too. */
  present<Id extends NullableIds<F>, C extends Condition>(
    fact: Id,
    then: (w: When<Present<F, Id>>) => C,
  ): Reading<Id | ReadBy<C>>
  /** The fact is known not to be there. */
  absent<Id extends NullableIds<F>>(fact: Id): Reading<Id>
  /** Two facts of one type are equal. */
  same<Id extends keyof F & string, Other extends SameTypeAs<F, Id>>(
    fact: Id,
    other: Other,
  ): Reading<Id | Other>
  /** An instant lies before another. Of spans it is decided where all their instants agree. */
  before<Id extends IdsOfType<F, 'instant'>, Other extends IdsOfType<F, 'instant'>>(
    fact: Id & Sure<F, Id>,
    other: Other & Sure<F, Other>,
  ): Reading<Id | Other>
  /** An instant lies after another. */
  after<Id extends IdsOfType<F, 'instant'>, Other extends IdsOfType<F, 'instant'>>(
    fact: Id & Sure<F, Id>,
    other: Other & Sure<F, Other>,
  ): Reading<Id | Other>
  /** A dotted version is this or later. */
  atLeast<Id extends IdsOfType<F, 'version'>>(fact: Id & Sure<F, Id>, value: `${number}`): Reading<Id>
  /** A number is this or more. */
  atLeast<Id extends IdsOfType<F, 'number'>>(fact: Id & Sure<F, Id>, value: number): Reading<Id>
  /** A dotted version is earlier than this. */
  below<Id extends IdsOfType<F, 'version'>>(fact: Id & Sure<F, Id>, value: `${number}`): Reading<Id>
  /** A number is less than this. */
  below<Id extends IdsOfType<F, 'number'>>(fact: Id & Sure<F, Id>, value: number): Reading<Id>
  /** What no fact can prove or disprove: the cause stays possible, and nothing is asked for it. */
  unprovable(): Reading<'unprovable'>
}

/** The untyped builder behind every {@link When}. */
const builder = {
  all: (...of: Condition[]): Condition => ({ op: 'all', of }),
  any: (...of: Condition[]): Condition => ({ op: 'any', of }),
  not: (of: Condition): Condition => ({ op: 'not', of }),
  known: (of: Condition): Condition => ({ op: 'known', of }),
  is: (fact: string, value: Literal): Condition => ({ op: 'is', fact, value }),
  oneOf: (fact: string, values: readonly Literal[]): Condition => ({ op: 'one-of', fact, values }),
  present(fact: string, then?: (w: unknown) => Condition): Condition {
    const present: Condition = { op: 'present', fact }
    return then ? { op: 'all', of: [present, then(builder)] } : present
  },
  absent: (fact: string): Condition => ({ op: 'not', of: { op: 'present', fact } }),
  same: (fact: string, other: string): Condition => ({ op: 'same', fact, other }),
  before: (fact: string, other: string): Condition => ({ op: 'before', fact, other }),
  after: (fact: string, other: string): Condition => ({ op: 'after', fact, other }),
  atLeast: (fact: string, value: number | string): Condition => ({ op: 'at-least', fact, value }),
  below: (fact: string, value: number | string): Condition => ({ op: 'below', fact, value }),
  unprovable: (): Condition => ({ op: 'unprovable' }),
}

/** A builder for the facts of `F`. */
export function when<F>(): When<F> {
  return builder as unknown as When<F>
}
