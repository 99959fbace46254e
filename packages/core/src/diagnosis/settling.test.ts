import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, decide, type Verdict } from '../condition/index.ts'
import { createFactReader } from './fact-reader.ts'
import { factsThatSettle } from './settling.ts'

const moment = { now: '2025-01-01T00:00:00.000Z', timeZone: 'Asia/Tokyo' }
const ids = ['a', 'b', 'c', 'd'] as const

type Values = { readonly [id: string]: unknown }
const reading = (known: Values) => createFactReader(known, {}, moment)
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

  test('of which the answer is known already', () => {
    expect(settling({ op: 'all', of: [is('a'), is('b')] }, { a: true })).toEqual(['b'])
    expect(settling({ op: 'all', of: [is('a'), is('b')] }, { a: false })).toEqual([])
  })
})

/** Conditions over booleans in which each fact stands once, so that judging the parts alone is exact. */
const conditions = fc.shuffledSubarray([...ids], { minLength: 1 }).chain((facts) => build(facts))

function build(facts: readonly string[]): fc.Arbitrary<Condition> {
  const [first = '', second] = facts
  if (second === undefined) {
    return fc.constantFrom<Condition>(
      is(first),
      { op: 'not', of: is(first) },
      { op: 'all', of: [is(first), unprovable] },
    )
  }
  const leaf = facts.length === 2 ? [fc.constant<Condition>(same(first, second))] : []
  const split = fc
    .integer({ min: 1, max: facts.length - 1 })
    .chain((at) =>
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          build(facts.slice(0, at)),
          build(facts.slice(at)),
        )
        .map(([op, left, right]): Condition => ({ op, of: [left, right] })),
    )
  return fc.oneof(...leaf, split)
}

const states = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom('unknown', 'unavailable', true, false)])),
) as fc.Arbitrary<{ readonly [id: string]: 'unknown' | 'unavailable' | boolean }>

test('a fact is asked for just when knowing it can make the difference', () => {
  fc.assert(
    fc.property(conditions, states, (condition, state) => {
      const entries = Object.entries(state)
      const known = Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean'))
      const unavailable = entries.filter(([, value]) => value === 'unavailable').map(([id]) => id)
      const open = entries.filter(([, value]) => value === 'unknown').map(([id]) => id)
      const matter = open.filter((id) =>
        completions(open.filter((other) => other !== id)).some((rest) => {
          const verdict = (more: Values): Verdict =>
            decide(condition, reading({ ...known, ...rest, ...more }))
          return verdict({ [id]: true }) !== verdict({}) || verdict({ [id]: false }) !== verdict({})
        }),
      )
      expect(settling(condition, known, unavailable)).toEqual(matter.toSorted())
    }),
    { numRuns: 2000 },
  )
})

function completions(open: readonly string[]): Values[] {
  const [first, ...rest] = open
  if (first === undefined) return [{}]
  return completions(rest).flatMap((values) => [true, false].map((value) => ({ ...values, [first]: value })))
}
