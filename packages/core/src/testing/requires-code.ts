import { type Condition, factsReadBy } from '../condition/index.ts'
import { type FactSet, inputsOf } from '../fact/fact.ts'

/** Whether conditions read what only code that is not at hand can tell: an example of them shows nothing then. */
export function requiresCode(conditions: readonly Condition[], facts: FactSet): boolean {
  const seen = new Set(conditions.flatMap(factsReadBy))
  for (const id of seen) {
    if (facts[id]?.requiresCode) return true
    for (const input of inputsOf(facts[id])) seen.add(input)
  }
  return false
}
