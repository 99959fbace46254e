import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { decide, explain, type FactReader, missingIn } from './evaluate.ts'

const reader = (facts: { readonly [id: string]: unknown }): FactReader => ({
  value: (id) => facts[id],
  missing: (id) => [id],
})
const is = (fact: string): Condition => ({ op: 'is', fact, value: true })
const facts = ['a', 'b', 'c', 'd']
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...facts).map(is),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'all', of })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of): Condition => ({ op: 'any', of })),
    tie('condition').map((of): Condition => ({ op: 'not', of })),
  ),
}))
const partial = fc.record(
  { a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() },
  { requiredKeys: [] },
)

describe('three-valued logic', () => {
  test('what is decided stays decided, whatever else becomes known', () => {
    fc.assert(
      fc.property(condition, partial, partial, (of, some, more) => {
        const verdict = decide(of, reader(some))
        fc.pre(verdict !== 'unknown')
        expect(decide(of, reader({ ...more, ...some }))).toBe(verdict)
      }),
    )
  })

  test('once every missing fact is known, the condition is decided', () => {
    fc.assert(
      fc.property(condition, partial, fc.boolean(), (of, some, value) => {
        const missing = missingIn(of, reader(some))
        const answered = { ...some, ...Object.fromEntries(missing.map((id) => [id, value])) }
        expect(decide(of, reader(answered))).not.toBe('unknown')
      }),
    )
  })

  test('a fact that is not missing does not change an undecided condition by itself', () => {
    fc.assert(
      fc.property(condition, partial, fc.constantFrom(...facts), fc.boolean(), (of, some, id, value) => {
        fc.pre(!(id in some) && decide(of, reader(some)) === 'unknown')
        fc.pre(!missingIn(of, reader(some)).includes(id))
        expect(decide(of, reader({ ...some, [id]: value }))).toBe('unknown')
      }),
    )
  })

  test('the trace comes out as the verdict, in every part', () => {
    fc.assert(
      fc.property(condition, partial, (of, some) => {
        const trace = explain(of, reader(some))
        expect(trace.verdict).toBe(decide(of, reader(some)))
        expect(trace.missing ?? []).toEqual(missingIn(of, reader(some)))
      }),
    )
  })

  test('only unknowns on the critical path are missing', () => {
    const settled: Condition = { op: 'all', of: [{ op: 'any', of: [is('a'), is('b')] }, is('c')] }
    expect(missingIn(settled, reader({ b: true }))).toEqual(['c'])
    expect(missingIn({ op: 'any', of: [is('a'), is('b')] }, reader({}))).toEqual(['a', 'b'])
    expect(decide({ op: 'any', of: [is('a'), is('b')] }, reader({ a: false }))).toBe('unknown')
  })

  test('what cannot be proven asks for nothing', () => {
    const open: Condition = { op: 'any', of: [is('a'), { op: 'unprovable' }] }
    expect(decide(open, reader({ a: false }))).toBe('unknown')
    expect(missingIn(open, reader({ a: false }))).toEqual([])
    expect(decide(open, reader({ a: true }))).toBe('yes')
  })
})

describe('comparisons', () => {
  const at = (value: string): Condition => ({ op: 'at-least', fact: 'v', value })

  test.each([
    ['15.10', '15.9', 'yes'],
    ['15', '15.0', 'yes'],
    ['4.4', '5', 'no'],
    ['14.9.9', '15', 'no'],
    ['16', '15.1', 'yes'],
  ])('version %s is at least %s: %s', (version, least, verdict) => {
    expect(decide(at(least), reader({ v: version }))).toBe(verdict)
  })

  test('an absent fact is not before and not after anything', () => {
    const facts = reader({ x: null, y: '2025-01-01T00:00:00.000Z' })
    expect(decide({ op: 'before', fact: 'x', other: 'y' }, facts)).toBe('no')
    expect(decide({ op: 'after', fact: 'x', other: 'y' }, facts)).toBe('no')
    expect(decide({ op: 'present', fact: 'x' }, facts)).toBe('no')
    expect(decide({ op: 'present', fact: 'z' }, facts)).toBe('unknown')
  })
})
