import { type Condition, decide, type FactReader, factsReadBy } from '../condition/index.ts'

type Decided = 'yes' | 'no'

/**
 * The facts that can still settle an undecided condition while some facts cannot be had. What is compared with
 * such a fact, or waits for it in an `all` or `any` that nothing else decides, is not worth asking for. Each part
 * is judged alone, as the condition itself is.
 */
export function factsThatSettle(
  condition: Condition,
  facts: FactReader,
  unavailable: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  collect(condition, ['yes', 'no'])
  return found

  /** `wanted` are the outcomes of this part that would bring the whole forward. */
  function collect(part: Condition, wanted: readonly Decided[]): void {
    if (wanted.length === 0 || decide(part, facts) !== 'unknown') return
    switch (part.op) {
      case 'all':
      case 'any': {
        const settling = part.op === 'all' ? 'no' : 'yes'
        for (const one of part.of) {
          const others = part.of.filter((other) => other !== one)
          const counts = (outcome: Decided) =>
            outcome === settling || others.every((other) => canBe(other, outcome))
          collect(one, wanted.filter(counts))
        }
        return
      }
      case 'not':
        collect(part.of, wanted.map(opposite))
        return
      default:
        if (!canBe(part, 'yes')) return
        for (const fact of unknownIn(part).flatMap(facts.missing)) found.add(fact)
    }
  }

  function canBe(part: Condition, outcome: Decided): boolean {
    const verdict = decide(part, facts)
    if (verdict !== 'unknown') return verdict === outcome
    switch (part.op) {
      case 'all':
      case 'any': {
        const settling = part.op === 'all' ? 'no' : 'yes'
        return outcome === settling
          ? part.of.some((one) => canBe(one, outcome))
          : part.of.every((one) => canBe(one, outcome))
      }
      case 'not':
        return canBe(part.of, opposite(outcome))
      case 'unprovable':
        return false
      default:
        return unknownIn(part).every((fact) => {
          const missing = facts.missing(fact)
          return missing.length > 0 && missing.every((one) => !unavailable.has(one))
        })
    }
  }

  function unknownIn(part: Condition): readonly string[] {
    return factsReadBy(part).filter((fact) => facts.value(fact) === undefined)
  }
}

function opposite(outcome: Decided): Decided {
  return outcome === 'yes' ? 'no' : 'yes'
}
