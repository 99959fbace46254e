import type { Condition, Literal } from './condition.ts'

/** Kleene's three truth values. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** Where conditions read facts from. */
export interface FactReader {
  /** The value, `null` when known to be absent, `undefined` when unknown. */
  readonly value: (fact: string) => unknown
  /** The facts to ask for so that an unknown one becomes known: itself, or what it is computed from. */
  readonly missing: (fact: string) => readonly string[]
}

/** How a condition came out, part by part. */
export interface Trace {
  readonly op: Condition['op']
  readonly verdict: Verdict
  readonly fact?: string
  readonly other?: string
  readonly expected?: Literal | readonly Literal[]
  readonly actual?: unknown
  /** Of an unknown: just the facts on the critical path that would settle it. */
  readonly missing?: readonly string[]
  readonly of?: readonly Trace[]
}

/**
 * Whether a condition holds: Kleene's logic, in which an unknown decides nothing but can be outweighed.
 * `any(x below 30, x at least 30)` with x unknown is unknown, not yes: the parts are judged alone.
 */
export function decide(condition: Condition, facts: FactReader): Verdict {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const settling: Verdict = condition.op === 'all' ? 'no' : 'yes'
      let verdict: Verdict = condition.op === 'all' ? 'yes' : 'no'
      for (const part of condition.of) {
        const one = decide(part, facts)
        if (one === settling) return settling
        if (one === 'unknown') verdict = 'unknown'
      }
      return verdict
    }
    case 'not':
      return negated[decide(condition.of, facts)]
    case 'unprovable':
      return 'unknown'
    default:
      return decideLeaf(condition, facts)
  }
}

const negated: { readonly [V in Verdict]: Verdict } = { yes: 'no', no: 'yes', unknown: 'unknown' }

type Leaf = Exclude<Condition, { readonly op: 'all' | 'any' | 'not' | 'unprovable' }>

function decideLeaf(leaf: Leaf, facts: FactReader): Verdict {
  const actual = facts.value(leaf.fact)
  if (actual === undefined) return 'unknown'
  if (!('other' in leaf)) return holds(leaf, actual) ? 'yes' : 'no'
  const other = facts.value(leaf.other)
  if (other === undefined) return 'unknown'
  if (leaf.op === 'same') return actual === other ? 'yes' : 'no'
  if (actual === null || other === null) return 'no'
  return (
    leaf.op === 'before'
      ? (actual as string) < (other as string)
      : (actual as string) > (other as string)
  )
    ? 'yes'
    : 'no'
}

function holds(leaf: Exclude<Leaf, { readonly other: string }>, actual: unknown): boolean {
  switch (leaf.op) {
    case 'is':
      return actual === leaf.value
    case 'one-of':
      return leaf.values.includes(actual as Literal)
    case 'present':
      return actual !== null
    default: {
      if (actual === null) return false
      const order = compare(actual as number | string, leaf.value)
      return leaf.op === 'at-least' ? order >= 0 : order < 0
    }
  }
}

/** Orders numbers as numbers and dotted versions part by part: 15.10 comes after 15.9, and 15 equals 15.0. */
function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const left = String(a).split('.')
  const right = String(b).split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = Number(left[i] ?? 0) - Number(right[i] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** The facts that would settle an undecided condition: of its parts, only those that are still open count. */
export function missingIn(condition: Condition, facts: FactReader): readonly string[] {
  const missing = new Set<string>()
  collectMissing(condition, facts, missing)
  return [...missing]
}

function collectMissing(condition: Condition, facts: FactReader, into: Set<string>): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      if (decide(condition, facts) !== 'unknown') return
      for (const part of condition.of) collectMissing(part, facts, into)
      return
    case 'not':
      collectMissing(condition.of, facts, into)
      return
    case 'unprovable':
      return
    default:
      for (const fact of 'other' in condition ? [condition.fact, condition.other] : [condition.fact]) {
        if (facts.value(fact) === undefined) for (const id of facts.missing(fact)) into.add(id)
      }
  }
}

/** The whole trace of a condition: also the parts that decided nothing. */
export function explain(condition: Condition, facts: FactReader): Trace {
  const { op } = condition
  const verdict = decide(condition, facts)
  const missing = verdict === 'unknown' ? { missing: missingIn(condition, facts) } : {}
  switch (op) {
    case 'all':
    case 'any':
      return { op, verdict, ...missing, of: condition.of.map((part) => explain(part, facts)) }
    case 'not':
      return { op, verdict, ...missing, of: [explain(condition.of, facts)] }
    case 'unprovable':
      return { op, verdict, ...missing }
    default:
      return { op, verdict, fact: condition.fact, ...comparison(condition, facts), ...missing }
  }
}

function comparison(leaf: Leaf, facts: FactReader): Partial<Trace> {
  const actual = facts.value(leaf.fact)
  const shown = actual === undefined ? {} : { actual }
  if ('other' in leaf) {
    const expected = facts.value(leaf.other) as Literal | undefined
    return { other: leaf.other, ...shown, ...(expected === undefined ? {} : { expected }) }
  }
  if (leaf.op === 'present') return shown
  return { ...shown, expected: leaf.op === 'one-of' ? leaf.values : leaf.value }
}
