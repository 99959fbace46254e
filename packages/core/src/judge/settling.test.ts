import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, decide, type FactReader, factsReadBy, type Truth } from '../condition/index.ts'
import { instantAt, type Time, timeBetween } from '../time/index.ts'
import { factsThatSettle } from './settling.ts'

const ids = ['a', 'b', 'c', 'd'] as const

type Values = { readonly [id: string]: unknown }
const reading = (known: Values): FactReader => ({ value: (id) => known[id], missing: (id) => [id] })
const settling = (condition: Condition, known: Values, unavailable: readonly string[] = []) =>
  [...factsThatSettle(condition, reading(known), new Set(unavailable))].toSorted()

const is = (fact: string): Condition => ({ op: 'is', fact, value: true })
const same = (fact: string, other: string): Condition => ({ op: 'same', fact, other })
const unprovable: Condition = { op: 'unprovable' }

describe('nothing is asked', () => {
  test('to compare it with what cannot be had', () => {
    expect(settling(same('a', 'b'), {}, [])).toEqual(['a', 'b'])
    expect(settling(same('a', 'b'), {}, ['b'])).toEqual([])
  })

  test('for an alternative of what cannot be settled, except what confirms it', () => {
    expect(settling({ op: 'any', of: [same('a', 'b'), is('c')] }, {}, ['b'])).toEqual(['c'])
    expect(
      settling(
        { op: 'all', of: [{ op: 'any', of: [unprovable, { op: 'not', of: is('a') }] }, is('b')] },
        {},
        ['b'],
      ),
    ).toEqual([])
  })

  test('for an alternative of what surely holds but proves nothing', () => {
    const open: Condition = { op: 'all', of: [{ op: 'known', of: is('a') }, unprovable] }
    const other: Condition = { op: 'all', of: [is('b'), is('c')] }
    expect(settling({ op: 'any', of: [open, other] }, { a: true })).toEqual(['b', 'c'])
    expect(settling({ op: 'any', of: [open, other] }, { a: true }, ['c'])).toEqual([])
  })

  test('of which the answer is known already', () => {
    expect(settling({ op: 'all', of: [is('a'), is('b')] }, { a: true })).toEqual(['b'])
    expect(settling({ op: 'all', of: [is('a'), is('b')] }, { a: false })).toEqual([])
  })
})

test('what counts only as far as it is known may still come out, so what waits for it is asked for', () => {
  const first: Condition = { op: 'any', of: [{ op: 'known', of: is('a') }, is('b')] }
  const second: Condition = { op: 'any', of: [is('c'), unprovable] }
  expect(settling({ op: 'all', of: [first, second] }, {}, ['b'])).toEqual(['c'])
})

test('what counts only as far as it is known, and cannot come to be known, brings nothing that waits for it forward', () => {
  const waiting = (known: Condition): Condition => ({
    op: 'any',
    of: [{ op: 'all', of: [{ op: 'any', of: [known, unprovable] }, is('a')] }, unprovable],
  })
  expect(settling(waiting({ op: 'known', of: is('b') }), {})).toEqual(['a'])
  expect(settling(waiting({ op: 'known', of: is('b') }), {}, ['b'])).toEqual([])
})

describe('a fact that follows from others', () => {
  const from = (missing: readonly string[]): FactReader => ({
    value: () => undefined,
    missing: (id) => (id === 'a' ? missing : [id]),
  })
  const settled = (missing: readonly string[], unavailable: readonly string[]) =>
    [...factsThatSettle(same('a', 'b'), from(missing), new Set(unavailable))].toSorted()

  test('is had once all of them are', () => {
    expect(settled(['c', 'd'], [])).toEqual(['b', 'c', 'd'])
    expect(settled(['c', 'd'], ['d'])).toEqual([])
  })

  test('is not to be had where nothing would tell it', () => {
    expect(settled([], [])).toEqual([])
  })
})

/** Conditions over booleans in which each fact stands once, so that judging the parts alone is exact. */
const conditionsOf = (...more: readonly ((part: Condition) => Condition)[]) =>
  fc.shuffledSubarray([...ids], { minLength: 1 }).chain((facts) => build(facts, more))
const conditions = conditionsOf()
const known = (of: Condition): Condition => ({ op: 'known', of })

function build(
  facts: readonly string[],
  more: readonly ((part: Condition) => Condition)[],
): fc.Arbitrary<Condition> {
  const [first = '', second] = facts
  if (second === undefined) {
    return fc.constantFrom<Condition>(
      is(first),
      { op: 'not', of: is(first) },
      { op: 'all', of: [is(first), unprovable] },
      ...more.map((made) => made(is(first))),
    )
  }
  const leaf = facts.length === 2 ? [fc.constant<Condition>(same(first, second))] : []
  const split = fc
    .integer({ min: 1, max: facts.length - 1 })
    .chain((at) =>
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          build(facts.slice(0, at), more),
          build(facts.slice(at), more),
        )
        .map(([op, left, right]): Condition => ({ op, of: [left, right] })),
    )
  const whole = [(of: Condition): Condition => ({ op: 'not', of }), ...more].map((made) => split.map(made))
  return fc.oneof(...leaf, split, ...whole)
}

const states = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom('unknown', 'unavailable', true, false)])),
) as fc.Arbitrary<{ readonly [id: string]: 'unknown' | 'unavailable' | boolean }>

/** A state of affairs: what is known, what cannot be had, and what is open. */
function parted(state: { readonly [id: string]: 'unknown' | 'unavailable' | boolean }) {
  const entries = Object.entries(state)
  const idsOf = (kind: string) => entries.filter(([, value]) => value === kind).map(([id]) => id)
  return {
    known: Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean')),
    unavailable: idsOf('unavailable'),
    open: idsOf('unknown'),
  }
}

/** Of the open facts, those that make a difference for some values of the others; without the hidden ones. */
function mattering(condition: Condition, known: Values, open: readonly string[], hidden: readonly string[]) {
  const shown = open.filter((id) => !hidden.includes(id))
  return shown.filter((id) =>
    completions(shown.filter((other) => other !== id)).some((rest) => {
      const truth = (more: Values): Truth => decide(condition, reading({ ...known, ...rest, ...more }))
      return truth({ [id]: true }) !== truth({}) || truth({ [id]: false }) !== truth({})
    }),
  )
}

test('a fact is asked for just when knowing it can make the difference', () => {
  fc.assert(
    fc.property(conditions, states, (condition, state) => {
      const { known, unavailable, open } = parted(state)
      const matter = mattering(condition, known, open, [])
      expect(settling(condition, known, unavailable)).toEqual(matter.toSorted())
    }),
    { numRuns: 2000 },
  )
})

test('what counts only as far as it is known is never asked for, and keeps nothing else from being asked', () => {
  const inside = (condition: Condition): readonly string[] =>
    condition.op === 'known'
      ? factsReadBy(condition)
      : 'of' in condition
        ? [condition.of].flat().flatMap(inside)
        : []
  fc.assert(
    fc.property(conditionsOf(known), states, (condition, state) => {
      const { known, unavailable, open } = parted(state)
      const asked = settling(condition, known, unavailable)
      const hidden = inside(condition)
      expect(asked.filter((id) => hidden.includes(id))).toEqual([])
      expect(asked).toEqual(expect.arrayContaining(mattering(condition, known, open, hidden)))
      expect(mattering(condition, known, open, [])).toEqual(expect.arrayContaining(asked))
    }),
    { numRuns: 2000 },
  )
})

describe('a time that is known to a span', () => {
  const time = fc
    .tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 }), fc.boolean())
    .map(([from, length, isExact]) =>
      timeBetween(instantAt(5 * from), instantAt(isExact ? 5 * from : 5 * (from + length) + 4)),
    )
  const inside = (at: Time): readonly string[] =>
    typeof at === 'string'
      ? [at]
      : Array.from({ length: 50 }, (_, epoch) => instantAt(epoch)).filter((i) => i >= at.from && i <= at.to)

  test('is asked for more closely just where more than one instant within would decide', () => {
    const comparison = fc
      .constantFrom('same' as const, 'before' as const, 'after' as const)
      .map((op): Condition => ({ op, fact: 'a', other: 'b' }))
    fc.assert(
      fc.property(comparison, time, time, fc.subarray(['a', 'b']), (condition, a, b, unavailable) => {
        fc.pre(decide(condition, reading({ a, b })) === 'unknown')
        const narrowed = (id: string, at: Time) => (unavailable.includes(id) ? [at] : inside(at))
        const deciding = narrowed('a', a).flatMap((a) =>
          narrowed('b', b).filter((b) => decide(condition, reading({ a, b })) !== 'unknown'),
        )
        expect(settling(condition, { a, b }, unavailable).length > 0).toBe(deciding.length > 1)
      }),
      { numRuns: 2000 },
    )
  })

  test('is not compared with what cannot be had', () => {
    const day = timeBetween('2025-01-01T00:00:00.000Z', '2025-01-01T23:59:59.999Z')
    const before: Condition = { op: 'before', fact: 'a', other: 'b' }
    expect(settling(before, { a: day })).toEqual(['b'])
    expect(settling(before, { a: day }, ['b'])).toEqual([])
    expect(settling(before, { a: day, b: '2025-01-01T12:00:00.000Z' }, ['a'])).toEqual([])
  })
})

function completions(open: readonly string[]): Values[] {
  const [first, ...rest] = open
  if (first === undefined) return [{}]
  return completions(rest).flatMap((values) => [true, false].map((value) => ({ ...values, [first]: value })))
}
