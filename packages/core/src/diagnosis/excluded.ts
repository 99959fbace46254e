import type { Case } from '../case/case.ts'
import { factsWithout } from '../case/case-facts.ts'
import { decide, factsReadBy } from '../condition/index.ts'
import { inputsOf } from '../fact/fact.ts'
import type { Rule } from '../rule/rule.ts'

/** A cause that is ruled out, and what was told that rules it out: where one of it is wrong, the cause is open again. */
export interface Excluded<RuleId extends string = string, FactId extends string = string> {
  readonly rule: RuleId
  readonly by: readonly FactId[]
}

/** The told facts without which a cause would not be ruled out; where each is one of several that do, all that it reads. */
export function excludedBy({ id, when }: Rule, of: Case): Excluded {
  const read = factsReadBy(when).flatMap((fact) => toldFor(fact, of))
  const told = [...new Set(read)]
  const needed = told.filter((fact) => decide(when, factsWithout(fact, of)) !== 'no')
  return { rule: id, by: needed.length > 0 ? needed : told }
}

/** What was told of a fact: itself, or what it is computed from. */
function toldFor(fact: string, of: Case): readonly string[] {
  const origin = of.facts.origin(fact)
  if (origin === 'given' || origin === 'answered') return [fact]
  return origin === 'computed' ? inputsOf(of.declared[fact]).flatMap((input) => toldFor(input, of)) : []
}
