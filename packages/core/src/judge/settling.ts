import { type Condition, decide, type FactReader, type Leaf, openIn } from '../condition/index.ts'
import { epochOf, instantAt, isSpan, type Span } from '../time/index.ts'

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
        const within = wanted.filter(
          (outcome) => outcome === settling || part.of.every((one) => canBe(one, outcome)),
        )
        for (const one of part.of) collect(one, within)
        return
      }
      case 'not':
        collect(part.of, wanted.map(opposite))
        return
      case 'known':
      case 'unprovable':
        return
      default:
        if (!canBeSettled(part)) return
        for (const fact of openIn(part, facts).flatMap(facts.missing)) found.add(fact)
    }
  }

  function canBe(part: Condition, outcome: Decided): boolean {
    const truth = decide(part, facts)
    // What is not known to hold may still come to hold.
    if (truth === 'yes' || (part.op !== 'known' && truth === 'no')) return truth === outcome
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
      case 'known':
        return outcome === 'no' || canBe(part.of, 'yes')
      case 'unprovable':
        return false
      default:
        return canBeSettled(part)
    }
  }

  function canBeSettled(leaf: Leaf): boolean {
    const open = openIn(leaf, facts).map((fact) => ({ fact, missing: facts.missing(fact) }))
    const isToBeHad = ({ missing }: { readonly missing: readonly string[] }) =>
      missing.length > 0 && missing.every((one) => !unavailable.has(one))
    if (open.every(({ fact }) => facts.value(fact) === undefined)) return open.every(isToBeHad)
    // Of spans, those that can be narrowed: whether that helps shows just within one of their ends.
    const narrowed = new Set(open.filter(isToBeHad).map(({ fact }) => fact))
    const isDecidedAt = (within: (span: Span) => string) => {
      const value = (fact: string) => {
        const known = facts.value(fact)
        return narrowed.has(fact) && isSpan(known) ? within(known) : known
      }
      return decide(leaf, { ...facts, value }) !== 'unknown'
    }
    return isDecidedAt(justAfterBeginning) || isDecidedAt(justBeforeEnd)
  }
}

function justAfterBeginning({ from }: Span): string {
  return instantAt(epochOf(from) + 1)
}

function justBeforeEnd({ to }: Span): string {
  return instantAt(epochOf(to) - 1)
}

function opposite(outcome: Decided): Decided {
  return outcome === 'yes' ? 'no' : 'yes'
}
