import { guarded } from '../problem/mistake.ts'
import { isSpan } from '../time/index.ts'
import { type Condition, factsOf, type Leaf, type Literal } from './condition.ts'
import { decide, type Truth } from './decide.ts'
import type { FactReader } from './facts.ts'

/** How a condition came out, part by part. */
export interface Trace {
  readonly op: Condition['op']
  readonly truth: Truth
  readonly fact?: string
  readonly other?: string
  readonly expected?: unknown
  readonly actual?: unknown
  /** Of an unknown: just the facts on the critical path that would settle it. */
  readonly missing?: readonly string[]
  readonly of?: readonly Trace[]
}

/** The facts that would settle an undecided condition: of its parts, only those that are still open count. */
export const missingIn = guarded(
  ['condition', 'facts'],
  'a condition and a reader of facts',
  (condition: Condition, facts: FactReader): readonly string[] => {
    const missing = new Set<string>()
    collectMissing(condition, facts, missing)
    return [...missing]
  },
)

function collectMissing(condition: Condition, facts: FactReader, into: Set<string>): void {
  if (decide(condition, facts) !== 'unknown') return
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) collectMissing(part, facts, into)
      return
    case 'not':
      collectMissing(condition.of, facts, into)
      return
    case 'known':
    case 'unprovable':
      return
    default:
      for (const fact of openIn(condition, facts)) {
        for (const id of facts.missing(fact)) into.add(id)
      }
  }
}

/** The facts that leave a leaf open: those that are not known at all, else those that are known to a span alone. */
export function openIn(leaf: Leaf, facts: FactReader): readonly string[] {
  const read = factsOf(leaf)
  const unknown = read.filter((fact) => facts.value(fact) === undefined)
  return unknown.length > 0 ? unknown : read.filter((fact) => isSpan(facts.value(fact)))
}

/** The whole trace of a condition: also the parts that decided nothing. */
export const explain = guarded(['condition', 'facts'], 'a condition and a reader of facts', traceOf)

function traceOf(condition: Condition, facts: FactReader): Trace {
  const { op } = condition
  const truth = decide(condition, facts)
  const missing = truth === 'unknown' ? { missing: missingIn(condition, facts) } : {}
  switch (op) {
    case 'all':
    case 'any':
      return { op, truth, ...missing, of: condition.of.map((part) => traceOf(part, facts)) }
    case 'not':
    case 'known':
      return { op, truth, ...missing, of: [traceOf(condition.of, facts)] }
    case 'unprovable':
      return { op, truth, ...missing }
    default:
      return { op, truth, fact: condition.fact, ...comparison(condition, facts), ...missing }
  }
}

function comparison(leaf: Leaf, facts: FactReader): Partial<Trace> {
  const actual = facts.value(leaf.fact)
  const shown = actual === undefined ? {} : { actual }
  if ('other' in leaf) {
    const expected = facts.value(leaf.other)
    return { other: leaf.other, ...shown, ...(expected === undefined ? {} : { expected }) }
  }
  if (leaf.op === 'present') return shown
  const expected: Literal | readonly Literal[] = leaf.op === 'one-of' ? leaf.values : leaf.value
  return { ...shown, expected }
}
