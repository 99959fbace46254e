import { guarded } from '../problem/mistake.ts'

/** A literal that a condition compares a fact with. */
export type Literal = string | number | boolean | null

/**
 * A condition over facts as plain data: it can be stored, shown, searched, sent, and evaluated without
 * running anybody's code. Built by {@link When}; evaluated by `decide` and `explain`.
 */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not' | 'known'; readonly of: Condition }
  | { readonly op: 'is'; readonly fact: string; readonly value: Literal }
  | { readonly op: 'one-of'; readonly fact: string; readonly values: readonly Literal[] }
  | { readonly op: 'present'; readonly fact: string }
  | { readonly op: 'same' | 'before' | 'after'; readonly fact: string; readonly other: string }
  | { readonly op: 'at-least' | 'below'; readonly fact: string; readonly value: number | string }
  | { readonly op: 'unprovable' }

/** The facts that a condition looks at, each once, in the order in which they stand. */
export const factsReadBy = guarded(
  ['condition'],
  'a condition',
  (condition: Condition): readonly string[] => {
    const facts = new Set<string>()
    collect(condition, facts)
    return [...facts]
  },
)

/** A condition that looks at facts itself. */
export type Leaf = Exclude<Condition, { readonly op: 'all' | 'any' | 'not' | 'known' | 'unprovable' }>

/** The facts of a leaf. */
export const factsOf = guarded(
  ['leaf'],
  'a condition that looks at facts',
  (leaf: Leaf): readonly string[] => ('other' in leaf ? [leaf.fact, leaf.other] : [leaf.fact]),
)

function collect(condition: Condition, into: Set<string>): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, into)
      return
    case 'not':
    case 'known':
      collect(condition.of, into)
      return
    case 'unprovable':
      return
    default:
      for (const fact of factsOf(condition)) into.add(fact)
  }
}
