import { guarded, outside } from '../problem/mistake.ts'
import type { Action } from '../rule/action.ts'
import type { Localized } from '../text/locale.ts'
import type { Instant, Moment } from '../time/index.ts'

export type { Moment }

/** How a fact's values are written and compared. */
export const factTypes = ['boolean', 'choice', 'instant', 'number', 'text', 'version'] as const
/** One of {@link factTypes}. */
export type FactType = (typeof factTypes)[number]

/** The value that a fact of each type has when it is known. */
export interface ValueTypes {
  readonly boolean: boolean
  readonly choice: string
  readonly instant: Instant
  readonly number: number
  readonly text: string
  readonly version: string
}

/** How hard a fact is to get: a look at the screen, a look into the console, or the device itself. */
export const difficulties = ['on-screen', 'console', 'device-in-hand'] as const
/** One of {@link difficulties}. */
export type Difficulty = (typeof difficulties)[number]

/** How a fact is named, asked for and found. */
export interface FactTexts {
  readonly label: Localized
  readonly ask: Localized
  /** Where to look it up: the screen, the console path. */
  readonly where: Localized
  /** What of shindan tells it. */
  readonly action?: Action
  readonly difficulty: Difficulty
  /** Masked in everything that shindan gives back. */
  readonly sensitive?: boolean
}

declare const value: unique symbol

/**
 * One typed thing that can be known of a device, a certificate or a console. Unknown while nobody tells it and it
 * does not follow from others; `null`, where it is nullable, is known to be absent. Plain data but for `compute`.
 */
export interface Fact<Type extends FactType = FactType, Value = unknown> {
  readonly type: Type
  readonly label: Localized
  readonly nullable: boolean
  /** Masked in everything that shindan gives back. */
  readonly sensitive: boolean
  /** The values of a `choice`, each with the words that a person knows it by. */
  readonly choices?: { readonly [value: string]: Localized }
  /** Other plugins may add values to these choices. */
  readonly open?: true
  /** The least value of a `number`. */
  readonly minimum?: number
  /** The IANA zone in which a day or a time without an offset given for an `instant` is meant, where that is not for the reader to say. */
  readonly timeZone?: string
  /** What holds while nobody says otherwise. */
  readonly assumed?: Value
  /** The name of the product whose use this is. */
  readonly product?: Localized
  /** How it follows from other facts, where it is not given. */
  readonly computation?: Computation<Value>
  /** What it follows from by code that is not at hand: that of a plugin that was loaded as data. It can be given then. */
  readonly requiresCode?: Omit<Computation, 'compute'>
  /** For the compiler alone: the value that it has when it is known. */
  readonly [value]?: Value
}

/** A fact that is only computed, and cannot be given. */
export interface ComputedFact<Type extends FactType = FactType, Value = unknown> extends Fact<Type, Value> {
  readonly computation: Computation<Value>
}

/** A fact that a person can be asked for. */
export interface AskedFact<Type extends FactType = FactType, Value = unknown>
  extends Fact<Type, Value>,
    Omit<FactTexts, 'sensitive'> {}

/** How a fact follows from others. */
export interface Computation<Value = unknown> {
  /** The facts that it needs: it is unknown while one of them is. */
  readonly from: readonly string[]
  /** Facts that it takes into account as far as they are known. */
  readonly with?: readonly string[]
  /** Pure. `undefined` means that even these facts do not tell. */
  readonly compute: (facts: { readonly [id: string]: unknown }, moment: Moment) => Value | undefined
  /**
   * What follows from an instant that is known only to a span; nothing where this is absent. `monotone`: a later
   * instant in never gives an earlier result, so what follows lies between the results of the ends. `taken`: the
   * computation takes spans as they are.
   */
  readonly spans?: 'monotone' | 'taken'
}

/** Facts by id, e.g. `cybertrust.issuedAt`. */
export interface FactSet {
  readonly [id: string]: Fact
}

/** The value that a fact has when it is known. An instant can also be known only to a span: see {@link Time}. */
export type ValueOf<F> = F extends { readonly [value]?: infer Value } ? Exclude<Value, undefined> : never

/** The ids of those facts that can be given: all but those that are only computed. */
export type GivenIds<F> = {
  [Id in keyof F]: F[Id] extends { readonly ask: Localized }
    ? Id
    : F[Id] extends { readonly computation: Computation }
      ? never
      : Id
}[keyof F] &
  string

/** Facts as they are given: each optional, since a missing key is unknown. */
export type Known<F> = { readonly [Id in GivenIds<F>]?: ValueOf<F[Id]> }

/** Whether a person can be asked for a fact. What only files tell cannot be asked for, but given. */
export const isAsked = guarded(['fact'], 'a fact', (fact: Fact): fact is AskedFact => 'ask' in fact)

/** Whether a fact can be given. */
export const isGiven = guarded(
  ['fact'],
  'a fact',
  (fact: Fact): boolean => isAsked(fact) || fact.computation === undefined,
)

/** The facts that one is computed from, and those that its computation takes into account; none where nothing is computed. */
export const inputsOf = guarded(
  ['fact'],
  'a fact',
  (fact: Pick<Fact, 'computation' | 'requiresCode'> | undefined): readonly string[] => {
    const { from = [], with: also = [] } = fact?.computation ?? fact?.requiresCode ?? {}
    return [...from, ...also]
  },
)

/** A fact set whose ids all begin with `<Prefix>.`: the name of the package that declares them. */
export const defineFacts = guarded(
  ['prefix', 'facts'],
  'a prefix and facts',
  <const Prefix extends string, F extends FactSet>(
    prefix: Prefix,
    facts: F & {
      readonly [Id in keyof F as Id extends `${Prefix}.${string}`
        ? never
        : Id]: `must begin with "${Prefix}."`
    },
  ): F => {
    const stranger = Object.keys(facts).find((id) => !id.startsWith(`${prefix}.`))
    if (stranger !== undefined) throw outside('facts', `ids that begin with "${prefix}."`, stranger)
    return facts
  },
)
