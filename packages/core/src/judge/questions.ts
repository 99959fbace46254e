import type { Case } from '../case/case.ts'
import type { Condition } from '../condition/index.ts'
import { type Difficulty, isAsked } from '../fact/index.ts'
import { isSpan, type Span } from '../time/index.ts'
import { factsThatSettle } from './settling.ts'

/** A fact worth asking for next. */
export interface Question<FactId extends string = string> {
  readonly fact: FactId
  /** What it can settle: rules, requirements, methods. */
  readonly settles: readonly string[]
  /** Where it is known to a span already: its time within that is asked for. */
  readonly within?: Span
}

/** What it costs to find a fact out: a look, a look into another screen, fetching the device. */
const effort: { readonly [D in Difficulty]: number } = { 'on-screen': 1, console: 2, 'device-in-hand': 4 }

/** Something that is judged and still open. */
export interface Open {
  readonly id: string
  readonly when: Condition
  readonly missing: readonly string[]
}

/**
 * The facts to ask for, best first: those that settle most, per effort. What waits for several facts counts a share
 * for each. Only what can still be settled is asked for, so no question is without consequence.
 */
export function questionsFor(open: readonly Open[], of: Case): readonly Question[] {
  const worth = new Map<string, { settles: string[]; value: number }>()
  for (const { id, when, missing } of open) {
    if (missing.length === 0) continue
    for (const fact of factsThatSettle(when, of.facts, of.unavailable)) {
      const entry = worth.get(fact) ?? { settles: [], value: 0 }
      entry.settles.push(id)
      entry.value += 1 / missing.length / effortOf(fact, of)
      worth.set(fact, entry)
    }
  }
  return [...worth]
    .toSorted(([, a], [, b]) => b.value - a.value)
    .map(([fact, { settles }]) => {
      const known = of.facts.value(fact)
      return { fact, settles, ...(isSpan(known) && { within: known }) }
    })
}

function effortOf(id: string, { declared }: Case): number {
  const fact = declared[id]
  return effort[fact && isAsked(fact) ? fact.difficulty : 'device-in-hand']
}
