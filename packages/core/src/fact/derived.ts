import type { Localized } from '../text/locale.ts'
import type { Instant } from '../time/index.ts'
import type { FactSet, FactType, ValueOf } from './fact.ts'

/** What a derivation may use besides facts. */
export interface Moment {
  readonly now: Instant
  /** IANA name. A vendor whose days are counted in a zone of its own uses that instead. */
  readonly timeZone: string
}

/** A fact that is computed from others. It is unknown while one of them is. */
export interface DerivedFact<Type extends FactType = FactType, Value = unknown> {
  readonly type: Type
  readonly label: Localized
  readonly nullable: boolean
  readonly sensitive: boolean
  readonly from: readonly string[]
  /** Pure. `undefined` means that even these facts do not tell. */
  readonly derive: (facts: { readonly [id: string]: unknown }, moment: Moment) => Value | undefined
}

/** Derived facts by id. */
export interface DerivedSet {
  readonly [id: string]: DerivedFact
}

interface ValueTypes {
  readonly boolean: boolean
  readonly choice: string
  readonly instant: Instant
  readonly number: number
  readonly text: string
  readonly version: string
}

/** What the author of a derived fact writes. `From` are the ids that it reads. */
export interface DerivedInput<F, Type extends FactType, From extends keyof F, Value> {
  readonly type: Type
  readonly label: Localized
  readonly from: readonly From[]
  /** Pure. `undefined` means that even these facts do not tell. */
  readonly derive: (facts: { readonly [Id in From]: ValueOf<F[Id]> }, moment: Moment) => Value | undefined
}

/**
 * A maker of derived facts that knows the facts of `F`: reading one that is not declared in `from` does not
 * compile. A derived fact is sensitive when it is a text made from a sensitive one.
 */
export function createDerive<F extends FactSet>(
  facts: F,
): <const Type extends FactType, const From extends keyof F & string, Value extends ValueTypes[Type] | null>(
  input: DerivedInput<F, Type, From, Value>,
) => DerivedFact<Type, Value> {
  return (input) => ({
    ...input,
    nullable: true,
    sensitive: input.type === 'text' && input.from.some((id) => facts[id]?.sensitive),
    derive: input.derive as DerivedFact<typeof input.type, never>['derive'],
  })
}
