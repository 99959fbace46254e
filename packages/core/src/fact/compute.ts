import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import {
  type AskedFact,
  type Computation,
  type ComputedFact,
  type FactSet,
  type FactType,
  inputsOf,
  type Moment,
  type ValueOf,
  type ValueTypes,
} from './fact.ts'

/** What the author of a computation writes. `From` are the ids that it needs, `With` those that it can do without. */
export interface ComputationInput<F, From extends keyof F, With extends keyof F, Value> {
  readonly from: readonly From[]
  readonly with?: readonly With[]
  /** Pure. `undefined` means that even these facts do not tell. */
  readonly compute: (
    facts: { readonly [Id in From]: ValueOf<F[Id]> } & { readonly [Id in With]?: ValueOf<F[Id]> },
    moment: Moment,
  ) => Value | undefined
  /**
   * A later instant in never gives an earlier result: so a day gives what lies between the results of its ends.
   * Without it, nothing follows from an instant that is known only to a span.
   */
  readonly monotone?: boolean
}

/** What the author of a computed fact writes. */
export interface ComputedInput<F, Type extends FactType, From extends keyof F, With extends keyof F, Value>
  extends ComputationInput<F, From, With, Value> {
  readonly type: Type
  readonly label: Localized
  /** The words of a `choice`. */
  readonly choices?: { readonly [V in Value & string]: Localized }
}

/** Makers of computed facts that know the facts of `F`: reading one that is not declared in `from` does not compile. */
export interface Computing<F> {
  /** A fact that is only computed. It is sensitive when it is a text made from a sensitive one. */
  computed<
    const Type extends FactType,
    const From extends keyof F & string,
    Value extends ValueTypes[Type] | null,
    const With extends keyof F & string = never,
  >(input: ComputedInput<F, Type, From, With, Value>): ComputedFact<Type, Value>
  /** A fact that can be given, and that follows from others where it is not. The two must not disagree. */
  orComputed<
    Type extends FactType,
    Value,
    const From extends keyof F & string,
    const With extends keyof F & string = never,
  >(
    fact: AskedFact<Type, Value>,
    input: ComputationInput<F, From, With, NoInfer<Value>>,
  ): AskedFact<Type, Value>
}

/** Makers of computed facts for these facts. */
export const computingFrom = guarded(['facts'], 'facts', computationsOf)

function computationsOf<F extends FactSet>(facts: F): Computing<F> {
  const makers = {
    computed: ({ type, label, choices, ...computation }: LooseComputed) => ({
      type,
      label,
      nullable: true,
      sensitive: type === 'text' && inputsOf({ computation }).some((id) => facts[id]?.sensitive),
      ...(choices && { choices }),
      computation: computationOf(computation),
    }),
    orComputed: (fact: AskedFact, computation: LooseComputation) => ({
      ...fact,
      computation: computationOf(computation),
    }),
  }
  return makers as unknown as Computing<F>
}

function computationOf({ monotone, ...computation }: LooseComputation): Computation {
  return { ...computation, ...(monotone && { spans: 'monotone' }) }
}

type LooseComputation = Omit<Computation, 'spans'> & { readonly monotone?: boolean }
type LooseComputed = LooseComputation & {
  readonly type: FactType
  readonly label: Localized
  readonly choices?: { readonly [value: string]: Localized }
}
