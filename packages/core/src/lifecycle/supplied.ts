import type { ComputedFact, FactSet } from '../fact/fact.ts'
import type { Intersection } from '../fact/intersection.ts'
import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import { epochOf, instantAt, isSpan, type Time, timeBetween } from '../time/index.ts'
import { type DueDate, dateOf, dueDate, metOf, stateAt } from './deadline.ts'
import { type Happening, happeningAt } from './happening.ts'
import {
  type AnyLifecycle,
  type DeadlineDefinition,
  type DeadlineState,
  type DeadlineTerm,
  type SuppliedBy,
  termsOf,
  type WindowDefinition,
} from './lifecycle.ts'
import { currentWindow } from './window.ts'

/** The facts that lifecycles supply together. */
export type FactsSupplied<L extends readonly AnyLifecycle[]> = [L[number]] extends [never]
  ? unknown
  : Intersection<SuppliedBy<L[number]>>

/**
 * The facts that lifecycles supply: each deadline, each of its terms that names one, how each deadline stands, and
 * each window. A deadline is a span where it is not known to the instant, so conditions over it stay open then.
 */
export const factsSupplied = guarded(
  ['lifecycles'],
  'lifecycles',
  (lifecycles: readonly AnyLifecycle[]): FactSet => Object.assign({}, ...lifecycles.map(suppliedBy)),
)

function suppliedBy(lifecycle: AnyLifecycle): FactSet {
  const facts: Record<string, ComputedFact> = {}
  for (const deadline of Object.values(lifecycle.deadlines)) {
    facts[deadline.fact] = deadlineFact(deadline, lifecycle)
    facts[`${deadline.fact}State`] = stateFact(deadline, lifecycle)
    for (const term of Object.values(termsOf(deadline))) {
      if (term?.fact !== undefined) facts[term.fact] = termFact(term, deadline, lifecycle)
    }
  }
  for (const window of Object.values(lifecycle.windows)) {
    if (window.facts) Object.assign(facts, windowFacts(window, window.facts, lifecycle.timeZone))
  }
  return facts
}

function instantFact(label: Localized, computation: ComputedFact['computation']): ComputedFact {
  return { type: 'instant', label, nullable: true, sensitive: false, computation }
}

function termFact(
  term: DeadlineTerm,
  deadline: DeadlineDefinition,
  { events, timeZone }: AnyLifecycle,
): ComputedFact {
  const event = factOf(events, term.from)
  return instantFact(term.label, {
    from: [event],
    spans: 'taken',
    compute: (known) => {
      const happening = happeningOf(known[event], timeZone)
      return happening ? timeOf(dateOf(term, happening, deadline, timeZone), term) : null
    },
  })
}

function deadlineFact(deadline: DeadlineDefinition, lifecycle: AnyLifecycle): ComputedFact {
  const read = readingOf(deadline, lifecycle)
  return instantFact(deadline.label, {
    from: [],
    with: read.setBy,
    spans: 'taken',
    compute: (known) => {
      if (read.setBy.some((fact) => known[fact] === undefined)) return undefined
      const date = dueDate(deadline, read.happenings(known), lifecycle.timeZone)
      return date ? timeOf(date, termsOf(deadline)[date.because]) : null
    },
  })
}

const states: { readonly [S in Exclude<DeadlineState, 'uncertain'>]: Localized } = {
  open: { ja: '期限内', en: 'open' },
  met: { ja: '対応済み', en: 'met' },
  passed: { ja: '期限切れ', en: 'passed' },
}

/** How a deadline stands. Unknown while it is uncertain, and while an event could still make it come out otherwise. */
function stateFact(deadline: DeadlineDefinition, lifecycle: AnyLifecycle): ComputedFact {
  const read = readingOf(deadline, lifecycle)
  const { ja, en } = deadline.label
  return {
    type: 'choice',
    label: { ja: `${ja}の状態`, en: `${en}: state` },
    choices: states,
    nullable: true,
    sensitive: false,
    computation: {
      from: [],
      with: [...new Set([...read.setBy, ...read.metBy])],
      spans: 'taken',
      compute: (known, { now }) => {
        const happenings = read.happenings(known)
        const date = dueDate(deadline, happenings, lifecycle.timeZone)
        const isSet = read.setBy.every((fact) => known[fact] !== undefined)
        if (!date) return isSet ? null : undefined
        const met = metOf(deadline, happenings)
        const isMetKnown = met !== undefined || read.metBy.every((fact) => known[fact] !== undefined)
        if (!isMetKnown) return undefined
        const state = stateAt(date, met, epochOf(now))
        const isFinal = isSet || (state === 'passed' && deadline.earliest !== undefined)
        return isFinal && state !== 'uncertain' ? state : undefined
      },
    },
  }
}

function windowFacts(
  window: WindowDefinition,
  ids: NonNullable<WindowDefinition['facts']>,
  timeZone: string,
): FactSet {
  const { ja, en } = window.label
  const bound = (side: 'from' | 'to', label: Localized) =>
    instantFact(label, {
      from: [],
      compute: (_, { now }) => instantAt(currentWindow(window, timeZone, epochOf(now))[side]),
    })
  const open: ComputedFact = {
    type: 'boolean',
    label: { ja: `${ja}の実施中か`, en: `${en} in progress` },
    nullable: false,
    sensitive: false,
    computation: {
      from: [],
      compute: (_, { now }) => currentWindow(window, timeZone, epochOf(now)).from <= epochOf(now),
    },
  }
  return {
    [ids.from]: bound('from', { ja: `${ja}の開始`, en: `start of ${en}` }),
    [ids.to]: bound('to', { ja: `${ja}の終了`, en: `end of ${en}` }),
    [ids.open]: open,
  }
}

/** The facts of the events that set a deadline and of those that meet it, and how they become events again. */
function readingOf(deadline: DeadlineDefinition, { events, timeZone }: AnyLifecycle) {
  const setBy = Object.values(termsOf(deadline)).flatMap((term) => term?.from ?? [])
  const metBy = deadline.metBy ?? []
  return {
    setBy: [...new Set(setBy.map((event) => factOf(events, event)))],
    metBy: metBy.map((event) => factOf(events, event)),
    happenings: (known: { readonly [fact: string]: unknown }) =>
      Object.fromEntries(
        [...setBy, ...metBy].map((event) => [event, happeningOf(known[factOf(events, event)], timeZone)]),
      ),
  }
}

function factOf(events: AnyLifecycle['events'], event: string): string {
  return events[event]?.fact ?? event
}

function happeningOf(value: unknown, timeZone: string): Happening | undefined {
  return typeof value === 'string' || isSpan(value) ? happeningAt(timeZone, value) : undefined
}

/** A deadline as the value of a fact: the last instant that is in time, or the span in which that lies. */
function timeOf(date: Omit<DueDate, 'because'>, term: DeadlineTerm | undefined): Time {
  const [first, last] = term?.exactly
    ? [date.uncertainFrom, date.at]
    : [date.uncertainFrom - 1, date.passedAt - 1]
  return timeBetween(instantAt(Math.min(first, last)), instantAt(last))
}

/** The same facts, with the instants that a lifecycle counts from meant on its clocks. */
export function withZones<F extends FactSet>(facts: F, lifecycles: readonly AnyLifecycle[]): F {
  const zones = new Map(
    lifecycles.flatMap(({ events, timeZone }) =>
      Object.values(events).map(({ fact }) => [fact, timeZone] as const),
    ),
  )
  const entries = Object.entries(facts).map(([id, fact]) => {
    const timeZone = zones.get(id)
    return [id, timeZone === undefined || 'timeZone' in fact ? fact : { ...fact, timeZone }]
  })
  return Object.fromEntries(entries) as F
}
