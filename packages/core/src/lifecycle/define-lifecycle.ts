import type { ComputedFact, FactSet, ValueOf } from '../fact/fact.ts'
import type { Intersection } from '../fact/intersection.ts'
import type { Localized } from '../text/locale.ts'
import type { Instant } from '../time/index.ts'
import type {
  DeadlineDefinition,
  DeadlineState,
  EventDefinition,
  Lifecycle,
  PhaseDefinition,
  ReminderDefinition,
  WindowDefinition,
} from './lifecycle.ts'

/** The ids of those facts that are instants. */
type InstantIds<F> = Extract<
  { [Id in keyof F]: F[Id] extends { readonly type: 'instant' } ? Id : never }[keyof F],
  string
>

interface EventInputs<FactId extends string> {
  readonly [event: string]: EventDefinition<string, string, FactId>
}
interface DeadlineInputs<Event extends string> {
  readonly [deadline: string]: DeadlineDefinition<Event>
}
interface Phases<Event extends string, Deadline extends string> {
  readonly [phase: string]: PhaseDefinition<Event, Deadline>
}
interface Windows {
  readonly [window: string]: WindowDefinition
}
interface Reminders<Event extends string> {
  readonly [reminder: string]: ReminderDefinition<Event>
}

type TermsOf<D> = D extends { readonly earliest: infer Terms }
  ? Terms
  : D extends { readonly latest: infer Terms }
    ? Terms
    : never

/** `null` where the event of a term is a fact that can be absent: there is no deadline then. */
type AbsenceOf<F, Events, Term> = Term extends { readonly from: infer Event extends keyof Events }
  ? Events[Event] extends { readonly fact: infer Id extends keyof F }
    ? Extract<ValueOf<F[Id]>, null>
    : never
  : never

/** The earliest of several dates is there as soon as one of them must be. */
type AbsenceOfAll<F, Events, D> = {
  [B in keyof TermsOf<D>]: [AbsenceOf<F, Events, TermsOf<D>[B]>] extends [never] ? 'present' : 'absent'
}[keyof TermsOf<D>] extends infer Presence
  ? 'present' extends Presence
    ? never
    : null
  : never

type TermFacts<F, Events, D> = {
  [Term in TermsOf<D>[keyof TermsOf<D>] as Term extends { readonly fact: infer Id extends string }
    ? Id
    : never]: ComputedFact<'instant', Instant | AbsenceOf<F, Events, Term>>
}

type WindowFacts<W> = W extends { readonly facts: infer Ids extends Required<WindowDefinition>['facts'] }
  ? { readonly [Id in Ids['from'] | Ids['to']]: ComputedFact<'instant', Instant> } & {
      readonly [Id in Ids['open']]: ComputedFact<'boolean', boolean>
    }
  : unknown

/** One plain type, so that declarations name nothing else. */
type Flat<T> = { readonly [Id in keyof T]: T[Id] }

type Supplied<F, Events, Deadlines, Windows> = Flat<
  {
    readonly [D in keyof Deadlines as Deadlines[D] extends { readonly fact: infer Id extends string }
      ? Id
      : never]: ComputedFact<'instant', Instant | AbsenceOfAll<F, Events, Deadlines[D]>>
  } & {
    readonly [D in keyof Deadlines as Deadlines[D] extends { readonly fact: infer Id extends string }
      ? `${Id}State`
      : never]: ComputedFact<'choice', Exclude<DeadlineState, 'uncertain'>>
  } & Intersection<{ [D in keyof Deadlines]: TermFacts<F, Events, Deadlines[D]> }[keyof Deadlines]> &
    Intersection<{ [W in keyof Windows]: WindowFacts<Windows[W]> }[keyof Windows]>
>

/** The maker of lifecycles that count from the facts of `F`. */
export interface LifecycleMaker<F> {
  /**
   * Makes a lifecycle whose events, deadlines, phases, windows and reminders are literal types: a wrong name in it is
   * a compile error, and so is a phase that nobody handles when a console switches over `answer.phase`. Deadlines,
   * phases, windows and reminders may be left out.
   *
   * @example
   * const { defineLifecycle } = lifecyclesOn(facts)
   * const warranty = defineLifecycle({
   *   id: 'acme/warranty',
   *   label: { ja: '保証', en: 'Warranty' },
   *   timeZone: 'Asia/Tokyo',
   *   source: ['A-7'],
   *   events: { bought: { fact: 'acme.boughtAt', label: { ja: '購入', en: 'Bought' }, required: true } },
   *   deadlines: {
   *     claim: {
   *       fact: 'acme.claimDeadline',
   *       label: { ja: '申請期限', en: 'Claim by' },
   *       earliest: { purchase: { label: { ja: '購入から 30 日', en: '30 days' }, from: 'bought', calendarDays: 30 } },
   *     },
   *   },
   *   phases: {
   *     covered: { label: { ja: '保証期間中', en: 'Covered' } },
   *     over: { label: { ja: '保証終了', en: 'Over' }, from: { passed: 'claim' } },
   *   },
   * })
   * evaluateLifecycle(warranty, { bought: '2025-01-01' }, { now: '2025-01-15T00:00:00Z' })
   */
  defineLifecycle<
    const Id extends string,
    const SourceId extends string,
    const Events extends EventInputs<InstantIds<F>> = Record<never, never>,
    const Deadlines extends DeadlineInputs<keyof Events & string> = Record<never, never>,
    const P extends Phases<keyof Events & string, keyof Deadlines & string> = Record<never, never>,
    const W extends Windows = Record<never, never>,
    const R extends Reminders<keyof Events & string> = Record<never, never>,
  >(lifecycle: {
    readonly id: Id
    readonly label: Localized
    readonly timeZone: string
    readonly source: readonly SourceId[]
    readonly events?: Events & {
      readonly [E in keyof Events]: {
        readonly notBefore?: keyof Events & string
        readonly notAfter?: keyof Deadlines & string
      }
    }
    readonly deadlines?: Deadlines
    readonly phases?: P
    readonly windows?: W
    readonly reminders?: R
  }): Lifecycle<{
    lifecycle: Id
    source: SourceId
    event: keyof Events & string
    deadline: keyof Deadlines & string
    because: { [D in keyof Deadlines]: keyof TermsOf<Deadlines[D]> & string }[keyof Deadlines]
    phase: keyof P & string
    window: keyof W & string
    reminder: keyof R & string
    supplies: Supplied<F, Events, Deadlines, W> extends infer Facts extends FactSet ? Facts : FactSet
  }>
}

/** What a lifecycle has none of unless it says so. */
export const emptyLifecycle = { events: {}, deadlines: {}, phases: {}, windows: {}, reminders: {} }

/** The maker of lifecycles that count from these facts. */
export function lifecyclesOn<F extends FactSet>(_facts: F): LifecycleMaker<F> {
  return {
    defineLifecycle: (lifecycle) => ({ ...emptyLifecycle, ...lifecycle }) as never,
  }
}
