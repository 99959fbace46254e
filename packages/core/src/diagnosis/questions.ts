import type { FactReader } from '../condition/index.ts'
import type { Difficulty, FactSet } from '../fact/fact.ts'
import type { Rule } from '../rule/rule.ts'
import type { Finding, Question } from './diagnosis.ts'
import { factsThatSettle } from './settling.ts'

/** What it costs to find a fact out: a look, a look into another screen, fetching the device. */
const effort: { readonly [D in Difficulty]: number } = { 'on-screen': 1, console: 2, 'device-in-hand': 4 }

/** What may still be open: a finding, or a requirement of an operation. */
export type Open = Pick<Finding, 'rule' | 'verdict' | 'missing'>

/** What choosing questions needs to know beside the findings. */
export interface Asking {
  readonly ruleOf: (id: string) => Pick<Rule, 'when'>
  readonly facts: FactSet
  readonly known: FactReader
  readonly unavailable: ReadonlySet<string>
}

/**
 * The facts to ask for, best first: those that settle most, per effort. A finding that waits for several facts
 * counts a share for each. Only open findings ask, and only for what can still settle them, so no question is
 * without consequence.
 */
export function questionsFor(findings: readonly Open[], asking: Asking): readonly Question[] {
  const { ruleOf, facts, known, unavailable } = asking
  const worth = new Map<string, { settles: string[]; value: number }>()
  for (const { rule, verdict, missing } of findings) {
    if (verdict !== 'possible' || missing.length === 0) continue
    const settling = factsThatSettle(ruleOf(rule).when, known, unavailable)
    for (const fact of settling) {
      const entry = worth.get(fact) ?? { settles: [], value: 0 }
      entry.settles.push(rule)
      entry.value += 1 / missing.length / effort[facts[fact]?.difficulty ?? 'device-in-hand']
      worth.set(fact, entry)
    }
  }
  return [...worth]
    .toSorted(([, a], [, b]) => b.value - a.value)
    .map(([fact, { settles }]) => ({ fact, settles }))
}
