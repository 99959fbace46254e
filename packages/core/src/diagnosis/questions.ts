import type { Difficulty, FactSet } from '../fact/fact.ts'
import type { Finding, Question } from './diagnosis.ts'

/** What it costs to find a fact out: a look, a look into another screen, fetching the device. */
const effort: { readonly [D in Difficulty]: number } = { 'on-screen': 1, console: 2, 'device-in-hand': 4 }

/**
 * The facts to ask for, best first: those that settle most, per effort. A finding that waits for several facts
 * counts a share for each. Only open findings ask, so no question is without consequence.
 */
export function questionsFor(
  findings: readonly Finding[],
  facts: FactSet,
  unavailable: ReadonlySet<string>,
): readonly Question[] {
  const worth = new Map<string, { settles: string[]; value: number }>()
  for (const finding of findings) {
    if (finding.verdict !== 'possible') continue
    const open = finding.missing.filter((fact) => !unavailable.has(fact))
    for (const fact of open) {
      const entry = worth.get(fact) ?? { settles: [], value: 0 }
      entry.settles.push(finding.rule)
      entry.value += 1 / finding.missing.length / effort[facts[fact]?.difficulty ?? 'device-in-hand']
      worth.set(fact, entry)
    }
  }
  return [...worth]
    .toSorted(([, a], [, b]) => b.value - a.value)
    .map(([fact, { settles }]) => ({ fact, settles }))
}
