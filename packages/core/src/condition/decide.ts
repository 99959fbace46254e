import { guarded } from '../problem/mistake.ts'
import { earliest, isSpan, latest, type Time } from '../time/index.ts'
import type { Condition, Leaf, Literal } from './condition.ts'
import type { FactReader } from './facts.ts'

/** Kleene's three truth values. */
export type Truth = 'yes' | 'no' | 'unknown'

/**
 * Whether a condition holds: Kleene's logic, in which an unknown decides nothing but can be outweighed.
 * `any(x below 30, x at least 30)` with x unknown is unknown, not yes: the parts are judged alone.
 */
export const decide = guarded(['condition', 'facts'], 'a condition and a reader of facts', decided)

function decided(condition: Condition, facts: FactReader): Truth {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const settling: Truth = condition.op === 'all' ? 'no' : 'yes'
      let truth: Truth = condition.op === 'all' ? 'yes' : 'no'
      for (const part of condition.of) {
        const one = decided(part, facts)
        if (one === settling) return settling
        if (one === 'unknown') truth = 'unknown'
      }
      return truth
    }
    case 'not':
      return negated[decided(condition.of, facts)]
    case 'known':
      return decided(condition.of, facts) === 'yes' ? 'yes' : 'no'
    case 'unprovable':
      return 'unknown'
    default:
      return decideLeaf(condition, facts)
  }
}

const negated: { readonly [T in Truth]: Truth } = { yes: 'no', no: 'yes', unknown: 'unknown' }

function decideLeaf(leaf: Leaf, facts: FactReader): Truth {
  const actual = facts.value(leaf.fact)
  if (actual === undefined) return 'unknown'
  if (!('other' in leaf)) return holds(leaf, actual)
  const other = facts.value(leaf.other)
  if (other === undefined) return 'unknown'
  if (leaf.op === 'same') return areSame(actual, other)
  if (actual === null || other === null) return 'no'
  return leaf.op === 'before'
    ? isBefore(actual as Time, other as Time)
    : isBefore(other as Time, actual as Time)
}

/** Whether every instant of one time lies before every instant of another: decided where all of them agree. */
function isBefore(one: Time, other: Time): Truth {
  if (latest(one) < earliest(other)) return 'yes'
  return earliest(one) >= latest(other) ? 'no' : 'unknown'
}

/** Whether two values are the same. Of times, one of which is a span, only that they are not can be certain. */
export function areSame(one: unknown, other: unknown): Truth {
  if (!isSpan(one) && !isSpan(other)) return truthOf(one === other)
  if (one === null || other === null) return 'no'
  const [a, b] = [one as Time, other as Time]
  return latest(a) < earliest(b) || latest(b) < earliest(a) ? 'no' : 'unknown'
}

function isOneOf(values: readonly Literal[], actual: unknown): Truth {
  if (!isSpan(actual)) return truthOf(values.includes(actual as Literal))
  return values.some((value) => areSame(actual, value) !== 'no') ? 'unknown' : 'no'
}

function holds(leaf: Exclude<Leaf, { readonly other: string }>, actual: unknown): Truth {
  switch (leaf.op) {
    case 'is':
      return areSame(actual, leaf.value)
    case 'one-of':
      return isOneOf(leaf.values, actual)
    case 'present':
      return truthOf(actual !== null)
    default: {
      if (actual === null) return 'no'
      const order = compare(actual as number | string, leaf.value)
      return truthOf(leaf.op === 'at-least' ? order >= 0 : order < 0)
    }
  }
}

function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no'
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
