import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantAt, type Time, timeBetween } from '../time/index.ts'
import { type Condition, decide, explain, type FactReader, missingIn } from './index.ts'

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
        const truth = decide(of, reader(some))
        fc.pre(truth !== 'unknown')
        expect(decide(of, reader({ ...more, ...some }))).toBe(truth)
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

  test('the trace comes out as the condition does', () => {
    fc.assert(
      fc.property(condition, partial, (of, some) => {
        const trace = explain(of, reader(some))
        expect(trace.truth).toBe(decide(of, reader(some)))
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
  const at = (value: string | number): Condition => ({ op: 'at-least', fact: 'v', value })

  test.each([
    ['15.10', '15.9', 'yes'],
    ['15', '15.0', 'yes'],
    ['4.4', '5', 'no'],
    ['14.9.9', '15', 'no'],
    ['16', '15.1', 'yes'],
    ['15', '15.1', 'no'],
    ['15.9', '15.10', 'no'],
    ['15.9.1', 15, 'yes'],
    [16, '15.1.2', 'yes'],
  ])('version %s is at least %s: %s', (version, least, truth) => {
    expect(decide(at(least), reader({ v: version }))).toBe(truth)
  })

  test('numbers have no parts: two and a half is more than two and a quarter', () => {
    expect(decide(at(2.25), reader({ v: 2.5 }))).toBe('yes')
    expect(decide(at(2.5), reader({ v: 2.25 }))).toBe('no')
  })

  test('what is just as much is at least that, and not below it', () => {
    const below: Condition = { op: 'below', fact: 'v', value: 30 }
    expect(decide(at(30), reader({ v: 30 }))).toBe('yes')
    expect(decide(below, reader({ v: 30 }))).toBe('no')
    expect(decide(below, reader({ v: 29 }))).toBe('yes')
  })

  test('an absent fact is neither below anything nor at least anything', () => {
    expect(decide(at(-1), reader({ v: null }))).toBe('no')
    expect(decide({ op: 'below', fact: 'v', value: 1 }, reader({ v: null }))).toBe('no')
  })

  test('of two instants one is before the other and that one is after the first; one is the same only as itself', () => {
    const facts = reader({ x: '2025-01-01T00:00:00.000Z', y: '2025-01-02T00:00:00.000Z' })
    const truths = (fact: string, other: string) =>
      (['before', 'after', 'same'] as const).map((op) => decide({ op, fact, other }, facts))
    expect(truths('x', 'y')).toEqual(['yes', 'no', 'no'])
    expect(truths('y', 'x')).toEqual(['no', 'yes', 'no'])
    expect(truths('x', 'x')).toEqual(['no', 'no', 'yes'])
  })

  test('words are the same without having an order', () => {
    const same: Condition = { op: 'same', fact: 'x', other: 'y' }
    expect(decide(same, reader({ x: 'a', y: 'a' }))).toBe('yes')
    expect(decide(same, reader({ x: 'a', y: 'b' }))).toBe('no')
    expect(decide(same, reader({ x: null, y: null }))).toBe('yes')
  })

  test('an absent fact is not before and not after anything', () => {
    const facts = reader({ x: null, y: '2025-01-01T00:00:00.000Z' })
    expect(decide({ op: 'before', fact: 'x', other: 'y' }, facts)).toBe('no')
    expect(decide({ op: 'after', fact: 'x', other: 'y' }, facts)).toBe('no')
    expect(decide({ op: 'before', fact: 'y', other: 'x' }, facts)).toBe('no')
    expect(decide({ op: 'after', fact: 'y', other: 'x' }, facts)).toBe('no')
    expect(decide({ op: 'present', fact: 'x' }, facts)).toBe('no')
    expect(decide({ op: 'present', fact: 'y' }, facts)).toBe('yes')
    expect(decide({ op: 'present', fact: 'z' }, facts)).toBe('unknown')
  })
})

describe('as far as is known', () => {
  const known = (of: Condition): Condition => ({ op: 'known', of })

  test('only what surely holds counts', () => {
    expect(decide(known(is('a')), reader({ a: true }))).toBe('yes')
    expect(decide(known(is('a')), reader({ a: false }))).toBe('no')
    expect(decide(known(is('a')), reader({}))).toBe('no')
    expect(decide({ op: 'not', of: known(is('a')) }, reader({}))).toBe('yes')
  })

  test('it is always decided, and nothing within is missing', () => {
    fc.assert(
      fc.property(condition, partial, (of, some) => {
        const surely = decide(of, reader(some)) === 'yes'
        expect(decide(known(of), reader(some))).toBe(surely ? 'yes' : 'no')
        expect(missingIn({ op: 'all', of: [known(of), is('e')] }, reader(some))).toEqual(surely ? ['e'] : [])
      }),
    )
  })
})

describe('times that are known to a span', () => {
  /** A few milliseconds, so that every instant inside can be tried. */
  const time = fc
    .tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }))
    .map(([from, length]) => timeBetween(instantAt(from), instantAt(from + length)))
  const inside = (at: Time): readonly string[] => {
    if (typeof at === 'string') return [at]
    const all = Array.from({ length: 20 }, (_, epoch) => instantAt(epoch))
    return all.filter((instant) => instant >= at.from && instant <= at.to)
  }
  const comparison = fc
    .constantFrom('same' as const, 'before' as const, 'after' as const)
    .map((op): Condition => ({ op, fact: 'x', other: 'y' }))

  test('a comparison is decided just where all instants inside agree', () => {
    fc.assert(
      fc.property(comparison, time, time, (of, x, y) => {
        const truths = new Set(inside(x).flatMap((x) => inside(y).map((y) => decide(of, reader({ x, y })))))
        const [truth] = truths
        expect(decide(of, reader({ x, y }))).toBe(truths.size === 1 ? truth : 'unknown')
      }),
      { numRuns: 2000 },
    )
  })

  test('so is one with an instant that is written down', () => {
    const literal = fc.nat({ max: 10 }).map(instantAt)
    fc.assert(
      fc.property(time, literal, literal, (x, one, other) => {
        const of: Condition = { op: 'is', fact: 'x', value: one }
        const truths = new Set(inside(x).map((x) => decide(of, reader({ x }))))
        const [truth] = truths
        expect(decide(of, reader({ x }))).toBe(truths.size === 1 ? truth : 'unknown')
        const list: Condition = { op: 'one-of', fact: 'x', values: [one, other] }
        const each: Condition = { op: 'any', of: [of, { op: 'is', fact: 'x', value: other }] }
        expect(decide(list, reader({ x }))).toBe(decide(each, reader({ x })))
      }),
      { numRuns: 2000 },
    )
  })

  test('two equal days need not be the same instant', () => {
    const day = { from: '2025-01-01T00:00:00.000Z', to: '2025-01-01T23:59:59.999Z' }
    const same: Condition = { op: 'same', fact: 'x', other: 'y' }
    expect(decide(same, reader({ x: day, y: { ...day } }))).toBe('unknown')
    expect(decide(same, reader({ x: day, y: null }))).toBe('no')
    expect(decide(same, reader({ x: null, y: day }))).toBe('no')
  })

  test('of a comparison that is open the spans are missing, unless something is not known at all', () => {
    const day = { from: '2025-01-01T00:00:00.000Z', to: '2025-01-01T23:59:59.999Z' }
    const before: Condition = { op: 'before', fact: 'x', other: 'y' }
    expect(missingIn(before, reader({ x: day, y: day }))).toEqual(['x', 'y'])
    expect(missingIn(before, reader({ x: day, y: day.from }))).toEqual([])
    expect(missingIn(before, reader({ x: day, y: day.to }))).toEqual(['x'])
    expect(missingIn(before, reader({ x: day }))).toEqual(['y'])
  })
})
