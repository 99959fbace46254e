import type { Case } from '../case/case.ts'
import { factsWithoutAll } from '../case/case-facts.ts'
import { decide, factsReadBy } from '../condition/index.ts'
import { inputsOf } from '../fact/fact.ts'
import type { Rule } from '../rule/rule.ts'

/** A cause that is ruled out. */
export interface Excluded<RuleId extends string = string, FactId extends string = string> {
  readonly rule: RuleId
  /** What was told that rules it out: without any one of it, the cause is open again. */
  readonly by: readonly FactId[]
  /** Set where each of several answers rules it out: it is open again only without all that `by` names. */
  readonly together?: true
}

/** The told facts without which a cause would not be ruled out: each by itself or, where none does, no more than it takes. */
export function excludedBy({ id, when }: Rule, of: Case): Excluded {
  const told = [...new Set(factsReadBy(when).flatMap((fact) => toldFor(fact, of)))]
  const isOpenWithout = (facts: readonly string[]) => decide(when, factsWithoutAll(facts, of)) !== 'no'
  const needed = told.filter((fact) => isOpenWithout([fact]))
  if (needed.length > 0 || !isOpenWithout(told)) return { rule: id, by: needed }
  const fewest = told.reduce((kept, fact) => {
    const others = kept.filter((one) => one !== fact)
    return isOpenWithout(others) ? others : kept
  }, told)
  return { rule: id, by: fewest, together: true }
}

/** What was told of a fact: itself, or what it is computed from. */
function toldFor(fact: string, of: Case): readonly string[] {
  const origin = of.facts.origin(fact)
  if (origin === 'given' || origin === 'answered') return [fact]
  return origin === 'computed' ? inputsOf(of.declared[fact]).flatMap((input) => toldFor(input, of)) : []
}
