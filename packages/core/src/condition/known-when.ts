import { type Condition, factsReadBy } from './condition.ts'

/**
 * The facts that are certainly known once a condition has come out as `truth`: what a text may quote then.
 * `undefined` when it can never come out so.
 */
export function knownWhen(condition: Condition, truth: 'yes' | 'no'): ReadonlySet<string> | undefined {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const everyPart = (condition.op === 'all') === (truth === 'yes')
      const parts = condition.of.map((part) => knownWhen(part, truth))
      if (everyPart) return parts.includes(undefined) ? undefined : union(parts as ReadonlySet<string>[])
      return intersection(parts.filter((part) => part !== undefined))
    }
    case 'not':
      return knownWhen(condition.of, truth === 'yes' ? 'no' : 'yes')
    case 'known':
      return truth === 'yes' ? knownWhen(condition.of, 'yes') : new Set()
    case 'unprovable':
      return undefined
    default:
      return new Set(factsReadBy(condition))
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

function intersection(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const [first, ...rest] = sets
  return first && new Set([...first].filter((fact) => rest.every((set) => set.has(fact))))
}
