import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumed, boolean, computingFrom, type FactSet, instant, number, text, told } from '../fact/index.ts'
import { epochOf, instantAt, type Time, timeBetween } from '../time/index.ts'
import { createCaseFacts } from './case-facts.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = {
  'acme.at': instant(texts),
  'acme.other': instant(texts),
  'acme.flag': boolean(texts),
  'acme.grace': assumed(5, number(texts)),
  'acme.topic': told('text', texts.label),
  'acme.name': text(texts),
}
const { computed, orComputed } = computingFrom(given)
const hour = 3_600_000
const moment = { now: '2025-01-01T00:00:00.000Z', timeZone: 'Asia/Tokyo' }
const open = (facts: FactSet, known: { readonly [id: string]: unknown }) =>
  createCaseFacts(
    facts,
    new Map(Object.entries(known).map(([id, value]) => [id, { value, origin: 'given' }])),
    moment,
  )
const day = { from: '2025-01-01T00:00:00.000Z', to: '2025-01-01T23:59:59.999Z' }

describe('a computation', () => {
  const facts = {
    ...given,
    'acme.both': computed({
      type: 'boolean',
      label: texts.label,
      from: ['acme.flag'],
      with: ['acme.name'],
      compute: (known) => (known['acme.name'] === undefined ? undefined : known['acme.flag']),
    }),
    'acme.named': computed({
      type: 'text',
      label: texts.label,
      from: ['acme.topic'],
      with: ['acme.name'],
      compute: (known) => `${known['acme.topic']} ${known['acme.name'] ?? 'nobody'}`,
    }),
  }

  test('is unknown while something that it needs is, and goes without what it merely takes into account', () => {
    expect(open(facts, { 'acme.name': 'x' }).value('acme.named')).toBeUndefined()
    expect(open(facts, { 'acme.topic': 't' }).value('acme.named')).toBe('t nobody')
    expect(open(facts, { 'acme.topic': 't', 'acme.name': 'x' }).value('acme.named')).toBe('t x')
  })

  test('misses what it needs and does not know, or what would tell more; nothing that only files tell', () => {
    expect(open(facts, {}).missing('acme.both')).toEqual(['acme.flag', 'acme.name'])
    expect(open(facts, { 'acme.flag': true }).missing('acme.both')).toEqual(['acme.name'])
    expect(open(facts, {}).missing('acme.named')).toEqual(['acme.name'])
  })

  test('that fails is told, asks for nothing, and fails alone', () => {
    const fragile = {
      ...facts,
      'acme.broken': computed({
        type: 'boolean',
        label: texts.label,
        from: ['acme.flag'],
        compute: (): boolean => {
          throw new Error('out of order')
        },
      }),
    }
    const known = open(fragile, { 'acme.flag': true })
    expect(known.value('acme.broken')).toBeUndefined()
    expect(known.crash('acme.broken')).toEqual({ fact: 'acme.broken', error: new Error('out of order') })
    expect(known.missing('acme.broken')).toEqual([])
    expect(known.crash('acme.flag')).toBeUndefined()
  })
})

test.each([
  ['boolean', 'yes'],
  ['number', Number.NaN],
  ['number', '5'],
  ['instant', 'tomorrow'],
  ['instant', '2025-02-31T00:00:00.000Z'],
  ['text', 5],
  ['version', '15.x'],
] as const)('what a computation gives as %s but is none is a defect of its plugin: %s', (type, nonsense) => {
  const broken = {
    ...given,
    'acme.broken': computed({
      type,
      label: texts.label,
      from: ['acme.flag'],
      compute: () => nonsense as never,
    }),
  }
  const known = open(broken, { 'acme.flag': true })
  expect(known.value('acme.broken')).toBeUndefined()
  expect(known.crash('acme.broken')).toMatchObject({ fact: 'acme.broken', error: { name: 'TypeError' } })
})

describe('what follows from what cannot be computed', () => {
  const label = texts.label
  const broken = {
    ...given,
    'acme.broken': computed({
      type: 'boolean',
      label,
      from: ['acme.flag'],
      compute: (): boolean => {
        throw new Error('out of order')
      },
    }),
  }
  const more = computingFrom(broken)
  const facts = {
    ...broken,
    'acme.top': more.computed({
      type: 'boolean',
      label,
      from: ['acme.broken', 'acme.name'],
      compute: (known) => known['acme.broken'],
    }),
    'acme.beside': more.computed({
      type: 'text',
      label,
      from: ['acme.name'],
      with: ['acme.broken'],
      compute: (known) => known['acme.name'],
    }),
  }

  test('is told whichever is asked first, and asks for nothing', () => {
    const crash = { fact: 'acme.broken', error: new Error('out of order') }
    expect(open(facts, { 'acme.flag': true }).crash('acme.top')).toEqual(crash)
    expect(open(facts, { 'acme.flag': true }).missing('acme.top')).toEqual([])
    expect(open(facts, { 'acme.flag': true, 'acme.name': 'x' }).crash('acme.beside')).toEqual(crash)
    expect(open(facts, { 'acme.flag': true, 'acme.name': 'x' }).value('acme.beside')).toBe('x')
  })

  test('is simply unknown while that is not computed at all', () => {
    expect(open(facts, {}).crash('acme.top')).toBeUndefined()
    expect(open(facts, {}).missing('acme.top')).toEqual(['acme.flag', 'acme.name'])
  })
})

describe('what follows from a time that is known to a span', () => {
  /** Made of numbers, so that all instants of small spans can be tried. */
  const facts = (compute: (at: number, other: number) => number, monotone: boolean): FactSet => ({
    ...given,
    'acme.result': computed({
      type: 'instant',
      label: texts.label,
      from: ['acme.at', 'acme.other'],
      monotone,
      compute: (known) => instantAt(compute(epochOf(known['acme.at']), epochOf(known['acme.other']))),
    }),
  })
  const time = fc
    .tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 }))
    .map(([from, length]) => timeBetween(instantAt(from), instantAt(from + length)))
  const inside = (at: Time): readonly string[] =>
    typeof at === 'string'
      ? [at]
      : Array.from({ length: 60 }, (_, n) => instantAt(n)).filter((one) => one >= at.from && one <= at.to)
  const monotone = fc.constantFrom<(at: number, other: number) => number>(
    (at) => at + 7,
    (at, other) => Math.min(at, other),
    (at, other) => Math.max(at + 3, other),
    (at) => Math.floor(at / 8) * 8,
    () => 5,
  )

  test('holds every exact result, and is exact where all of them agree', () => {
    fc.assert(
      fc.property(monotone, time, time, (compute, at, other) => {
        const declared = facts(compute, true)
        const value = open(declared, { 'acme.at': at, 'acme.other': other }).value('acme.result') as Time
        const exact = inside(at).flatMap((at) =>
          inside(other).map((other) =>
            String(open(declared, { 'acme.at': at, 'acme.other': other }).value('acme.result')),
          ),
        )
        expect(exact.every((one) => inside(value).includes(one))).toBe(true)
        if (new Set(exact).size === 1) expect(value).toBe(exact[0])
      }),
    )
  })

  test('misses just those times that make a difference', () => {
    fc.assert(
      fc.property(monotone, time, time, (compute, at, other) => {
        const known = open(facts(compute, true), { 'acme.at': at, 'acme.other': other })
        const results = (ats: readonly string[], others: readonly string[]) =>
          new Set(ats.flatMap((at) => others.map((other) => compute(epochOf(at), epochOf(other)))))
        const matters = [
          ...(inside(other).some((one) => results(inside(at), [one]).size > 1) ? ['acme.at'] : []),
          ...(inside(at).some((one) => results([one], inside(other)).size > 1) ? ['acme.other'] : []),
        ]
        expect(known.missing('acme.result')).toEqual(matters)
      }),
    )
  })

  test('is nothing where later instants may give earlier results, and any instant tells more', () => {
    const known = open(
      facts((at) => -at + hour, false),
      { 'acme.at': timeBetween(instantAt(0), instantAt(9)), 'acme.other': instantAt(0) },
    )
    expect(known.value('acme.result')).toBeUndefined()
    expect(known.missing('acme.result')).toEqual(['acme.at'])
    const same = open(
      facts(() => 5, false),
      { 'acme.at': timeBetween(instantAt(0), instantAt(9)), 'acme.other': instantAt(0) },
    )
    expect(same.missing('acme.result')).toEqual(['acme.at'])
  })

  test('misses each of very many times without trying how they go together', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `acme.at${i}`)
    let runs = 0
    const declared: FactSet = {
      ...Object.fromEntries(ids.map((id) => [id, instant(texts)])),
      'acme.last': computingFrom<FactSet>({}).computed({
        type: 'instant',
        label: texts.label,
        from: ids,
        monotone: true,
        compute: (known) => {
          runs++
          return ids
            .map((id) => String(known[id]))
            .toSorted()
            .at(-1)
        },
      }),
    }
    const known = open(declared, Object.fromEntries(ids.map((id) => [id, day])))
    expect(known.missing('acme.last')).toEqual(ids)
    expect(runs).toBeLessThan(1000)
  })

  test('is no span of what is no instant', () => {
    const declared = {
      ...given,
      'acme.letter': computed({
        type: 'text',
        label: texts.label,
        from: ['acme.at'],
        monotone: true,
        compute: (known) => known['acme.at'],
      }),
    }
    expect(open(declared, { 'acme.at': day }).value('acme.letter')).toBeUndefined()
    expect(open(declared, { 'acme.at': day }).missing('acme.letter')).toEqual(['acme.at'])
  })

  test('is missed without a throw where some instants within are beyond the computation', () => {
    const declared = facts((at, other) => {
      if (at > other) throw new Error('out of order')
      return at
    }, true)
    const span = timeBetween(instantAt(0), instantAt(9))
    const known = open(declared, { 'acme.at': span, 'acme.other': span })
    expect(known.value('acme.result')).toEqual(span)
    expect(known.missing('acme.result')).toContain('acme.at')
    const broken = facts(() => {
      throw new Error('out of order')
    }, false)
    expect(open(broken, { 'acme.at': span, 'acme.other': instantAt(0) }).missing('acme.result')).toEqual([
      'acme.at',
    ])
  })
})

describe('a fact that is given or else computed', () => {
  const facts = {
    ...given,
    'acme.flag': orComputed(boolean(texts), {
      from: ['acme.topic'],
      compute: (known) => known['acme.topic'] === 'x',
    }),
  }

  test('is what is given, else what follows', () => {
    expect(open(facts, { 'acme.flag': true, 'acme.topic': 'x' }).origin('acme.flag')).toBe('given')
    expect(open(facts, { 'acme.topic': 'y' }).value('acme.flag')).toBe(false)
    expect(open(facts, { 'acme.topic': 'y' }).origin('acme.flag')).toBe('computed')
  })

  test('is asked for itself where it does not follow', () => {
    expect(open(facts, {}).missing('acme.flag')).toEqual(['acme.flag'])
  })
})

describe('a fact that is assumed', () => {
  test('holds while nobody says otherwise, and says so', () => {
    expect(open(given, {}).value('acme.grace')).toBe(5)
    expect(open(given, {}).origin('acme.grace')).toBe('assumed')
    expect(open(given, { 'acme.grace': 5 }).origin('acme.grace')).toBe('given')
    expect(open(given, { 'acme.grace': 7 }).value('acme.grace')).toBe(7)
  })

  test('is computed first, and its assumption is not taken for a result', () => {
    const facts = {
      ...given,
      'acme.grace': orComputed(assumed(5, number(texts)), {
        from: ['acme.flag'],
        compute: (known) => (known['acme.flag'] ? 5 : undefined),
      }),
    }
    expect(open(facts, { 'acme.flag': true }).origin('acme.grace')).toBe('computed')
    expect(open(facts, { 'acme.flag': false }).origin('acme.grace')).toBe('assumed')
    expect(open(facts, {}).origin('acme.grace')).toBe('assumed')
  })
})

test('a fact that nobody declares is unknown and not missed', () => {
  for (const id of ['acme.gone', '__proto__', 'constructor']) {
    expect(open(given, {}).value(id)).toBeUndefined()
    expect(open(given, {}).origin(id)).toBeUndefined()
    expect(open(given, {}).missing(id)).toEqual([])
  }
})
