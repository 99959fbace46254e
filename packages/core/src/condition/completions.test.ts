import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earliest, latest, type Span, type Time } from '../time/index.ts'
import type { Condition } from './condition.ts'
import { decide, type Truth } from './decide.ts'

type Value = string | number | boolean | null | Span
type Values = { readonly [fact: string]: Value }

const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'].map((day) => `${day}T00:00:00.000Z`)

/** Everything that a fact can be. */
const domains: { readonly [fact: string]: readonly Value[] } = {
  flag: [true, false],
  other: [true, false],
  kind: ['a', 'b', 'c'],
  place: ['a', 'b', null],
  count: [0, 1, 2, 3],
  version: ['9.0', '10.0', '10.1'],
  start: days,
  end: [...days, null],
}
const facts = Object.keys(domains)

/** Leaves that come out both ways over what their facts can be. */
const leaves: readonly Condition[] = [
  { op: 'is', fact: 'flag', value: true },
  { op: 'is', fact: 'other', value: false },
  { op: 'is', fact: 'kind', value: 'a' },
  { op: 'one-of', fact: 'kind', values: ['a', 'b'] },
  { op: 'is', fact: 'place', value: null },
  { op: 'present', fact: 'place' },
  { op: 'at-least', fact: 'count', value: 2 },
  { op: 'below', fact: 'count', value: 1 },
  { op: 'below', fact: 'version', value: '10.0' },
  { op: 'is', fact: 'start', value: days[1] as string },
  { op: 'before', fact: 'start', other: 'end' },
  { op: 'after', fact: 'start', other: 'end' },
  { op: 'same', fact: 'start', other: 'end' },
  { op: 'same', fact: 'kind', other: 'place' },
]
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...leaves),
    fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
  ),
}))

/** What is known: nothing of a fact, one of its values, or of a time only between which two it lies. */
const known = fc.record(
  Object.fromEntries(
    facts.map((fact) => {
      const one = fc.constantFrom<Value | undefined>(...(domains[fact] ?? []), undefined)
      const isTime = domains[fact]?.includes(days[0] as string)
      const span = fc.constantFrom<Value>(
        { from: days[0] as string, to: days[1] as string },
        { from: days[1] as string, to: days[3] as string },
      )
      return [fact, isTime ? fc.oneof(one, span) : one]
    }),
  ),
)

const reader = (values: { readonly [fact: string]: Value | undefined }) => ({
  value: (fact: string) => values[fact],
  missing: (fact: string) => (values[fact] === undefined ? [fact] : []),
})

/** Every way in which what is known can turn out to be. */
function completionsOf(values: { readonly [fact: string]: Value | undefined }): readonly Values[] {
  return facts.reduce<readonly Values[]>(
    (some, fact) =>
      some.flatMap((rest) => possible(fact, values[fact]).map((value) => ({ ...rest, [fact]: value }))),
    [{}],
  )
}

function possible(fact: string, value: Value | undefined): readonly Value[] {
  if (value === undefined) return domains[fact] ?? []
  if (value === null || typeof value !== 'object') return [value]
  return days.filter((day) => day >= earliest(value as Time) && day <= latest(value as Time))
}

/** The facts that a condition names, once for each time that it names them. */
function mentions(of: Condition): readonly string[] {
  if (of.op === 'all' || of.op === 'any') return of.of.flatMap(mentions)
  if (of.op === 'not') return mentions(of.of)
  return 'other' in of ? [of.fact, of.other] : 'fact' in of ? [of.fact] : []
}

function comparesFacts(of: Condition): boolean {
  if (of.op === 'all' || of.op === 'any') return of.of.some(comparesFacts)
  return of.op === 'not' ? comparesFacts(of.of) : 'other' in of
}

/** What it comes to in all of them, if they agree. */
function agreed(of: Condition, completions: readonly Values[]): Truth {
  const truths = new Set(completions.map((values) => decide(of, reader(values))))
  const [only = 'unknown'] = truths
  return truths.size === 1 ? only : 'unknown'
}

describe('against every completion of what is known', () => {
  test('what is decided is so in all of them', () => {
    fc.assert(
      fc.property(condition, known, (of, values) => {
        const truth = decide(of, reader(values))
        if (truth !== 'unknown') expect(agreed(of, completionsOf(values))).toBe(truth)
      }),
    )
  })

  test('of facts that are compared with what is written down, once each, nothing stays unknown that all of them agree on', () => {
    fc.assert(
      fc.property(condition, known, (of, values) => {
        const named = mentions(of)
        fc.pre(named.length === new Set(named).size && !comparesFacts(of))
        expect(decide(of, reader(values))).toBe(agreed(of, completionsOf(values)))
      }),
    )
  })

  test('it is weaker where a fact is named twice: the parts are judged alone', () => {
    const either: Condition = {
      op: 'any',
      of: [
        { op: 'below', fact: 'count', value: 2 },
        { op: 'at-least', fact: 'count', value: 2 },
      ],
    }
    expect(agreed(either, completionsOf({}))).toBe('yes')
    expect(decide(either, reader({}))).toBe('unknown')
  })

  test('and where two facts are compared of which one is unknown: what it can be is not looked at', () => {
    const same: Condition = { op: 'same', fact: 'kind', other: 'place' }
    expect(agreed(same, completionsOf({ place: null }))).toBe('no')
    expect(decide(same, reader({ place: null }))).toBe('unknown')
  })
})
