import { describe, expect, test } from 'vitest'
import { type CaseInput, caseInput, openCase, shape } from '../case/index.ts'
import type { Condition } from '../condition/index.ts'
import { boolean, computingFrom, instant, nullable, text } from '../fact/index.ts'
import { mask } from '../privacy/index.ts'
import { assumedAmong, judge, valuesOf } from './judge.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = {
  'acme.flag': boolean(texts),
  'acme.secret': text({ ...texts, sensitive: true }),
  'acme.pin': nullable(text({ ...texts, sensitive: true })),
  'acme.since': instant(texts),
  'acme.there': { ...instant(texts), timeZone: 'America/New_York' },
}
const failing = (thrown: unknown) => (): boolean => {
  throw thrown
}
const { label } = texts
const { computed } = computingFrom(given)
const broken = {
  ...given,
  'acme.bad': computed({
    type: 'boolean',
    label,
    from: ['acme.flag'],
    compute: failing(new Error('broken')),
  }),
  'acme.leak': computed({ type: 'boolean', label, from: ['acme.secret'], compute: failing('hunter2') }),
  'acme.said': computed({ type: 'boolean', label, from: ['acme.flag'], compute: failing('no such day') }),
  'acme.odd': computed({ type: 'boolean', label, from: [], compute: failing(Object.create(null)) }),
}
const more = computingFrom(broken)
const facts = {
  ...broken,
  'acme.top': more.computed({ type: 'boolean', label, from: ['acme.bad'], compute: () => true }),
  'acme.begun': computed({
    type: 'instant',
    label,
    from: ['acme.since'],
    monotone: true,
    compute: (known) => known['acme.since'],
  }),
  'acme.overLeak': more.computed({ type: 'boolean', label, from: ['acme.leak'], compute: () => true }),
}
const now = '2025-01-01T00:00:00Z'
const known = { 'acme.flag': true, 'acme.secret': 'hunter2' }
const opened = (input: Partial<CaseInput> = {}, read: { readonly [fact: string]: unknown } = {}) => {
  const inText = Object.entries(read).map(([fact, value]) => ({ fact, value, span: [0, 1] as const }))
  return openCase(
    shape(caseInput, { facts: known, now, ...input }),
    { facts, constraints: [] },
    { recognised: { catalog: {}, errors: [], suggestions: [], read: inText } },
  )._unsafeUnwrap()
}
const is = (fact: string): Condition => ({ op: 'is', fact, value: true })

describe('what could not be computed', () => {
  test('is named by what reads it, straight or by way of other facts', () => {
    expect(judge(is('acme.bad'), opened())).toEqual({
      truth: 'unknown',
      missing: [],
      crashed: 'acme.bad: broken',
    })
    expect(judge(is('acme.top'), opened())).toEqual({
      truth: 'unknown',
      missing: [],
      crashed: 'acme.bad: broken',
    })
  })

  test('is named whatever was judged before, and by nothing that does not read it', () => {
    const decided: Condition = { op: 'any', of: [is('acme.flag'), is('acme.bad')] }
    const before = opened()
    const first = judge(decided, before)
    judge(is('acme.bad'), before)
    expect(first).toEqual({ truth: 'yes', missing: [], crashed: 'acme.bad: broken' })
    expect(judge(decided, before)).toEqual(first)
    expect(judge(is('acme.flag'), before)).toEqual({ truth: 'yes', missing: [] })
  })

  test('is not quoted where it may quote what is sensitive', () => {
    expect(judge(is('acme.leak'), opened()).crashed).toBe(`acme.leak: ${mask}`)
    expect(judge(is('acme.overLeak'), opened()).crashed).toBe(`acme.leak: ${mask}`)
  })

  test('is quoted as it was thrown', () => {
    expect(judge(is('acme.said'), opened()).crashed).toBe('acme.said: no such day')
  })

  test('is told even where no text can be made of what was thrown', () => {
    expect(judge(is('acme.odd'), opened()).crashed).toBe('acme.odd: {}')
  })
})

describe('a judgement', () => {
  const since: Condition = { op: 'before', fact: 'acme.since', other: 'acme.there' }

  test('says what is missing only while it is unknown', () => {
    const of = opened({ facts: { ...known, 'acme.since': '2025-01-01' } })
    expect(judge(since, of)).toStrictEqual({ truth: 'unknown', missing: ['acme.there'] })
    const either: Condition = { op: 'any', of: [is('acme.flag'), since] }
    expect(judge(either, of)).toStrictEqual({ truth: 'yes', missing: [] })
  })

  test('shows on request how it came out, without values that are sensitive', () => {
    const of: Condition = {
      op: 'all',
      of: [
        is('acme.flag'),
        { op: 'is', fact: 'acme.secret', value: 'hunter2' },
        { op: 'not', of: { op: 'same', fact: 'acme.since', other: 'acme.pin' } },
      ],
    }
    const facts = { ...known, 'acme.pin': '1234', 'acme.since': '2025-01-01T00:00:00.000Z' }
    expect(judge(of, opened({ facts, trace: true })).trace).toStrictEqual({
      op: 'all',
      truth: 'yes',
      of: [
        { op: 'is', truth: 'yes', fact: 'acme.flag', actual: true, expected: true },
        { op: 'is', truth: 'yes', fact: 'acme.secret', actual: mask, expected: mask },
        {
          op: 'not',
          truth: 'yes',
          of: [
            { op: 'same', truth: 'no', fact: 'acme.since', other: 'acme.pin', actual: mask, expected: mask },
          ],
        },
      ],
    })
    expect(judge(of, opened({ facts }))).not.toHaveProperty('trace')
  })

  test('shows of what is sensitive that it is absent, and of what is unknown nothing', () => {
    const present: Condition = { op: 'present', fact: 'acme.pin' }
    const traceIn = (input: Partial<CaseInput>) => judge(present, opened({ ...input, trace: true })).trace
    expect(traceIn({ facts: { 'acme.pin': null } })).toStrictEqual({
      op: 'present',
      truth: 'no',
      fact: 'acme.pin',
      actual: null,
    })
    expect(traceIn({ facts: {} })).toStrictEqual({
      op: 'present',
      truth: 'unknown',
      fact: 'acme.pin',
      missing: ['acme.pin'],
    })
  })

  test('masks nothing for a person at their own terminal', () => {
    const secret: Condition = { op: 'is', fact: 'acme.secret', value: 'x' }
    expect(judge(secret, opened({ trace: true, showSensitive: true })).trace).toMatchObject({
      actual: 'hunter2',
      expected: 'x',
    })
  })
})

describe('the values behind an answer', () => {
  test('say where each is from, and of what is unknown nothing', () => {
    const of = opened({ facts: { 'acme.since': now } }, { 'acme.flag': false })
    expect(valuesOf(['acme.since', 'acme.begun', 'acme.flag', 'acme.pin'], of)).toStrictEqual({
      'acme.since': { value: '2025-01-01T00:00:00.000Z', origin: 'given' },
      'acme.begun': { value: '2025-01-01T00:00:00.000Z', origin: 'computed' },
      'acme.flag': { value: false, origin: 'read' },
    })
  })

  test('are masked where they are sensitive, unless they are absent', () => {
    const of = opened({ facts: { 'acme.secret': 'hunter2', 'acme.pin': null } })
    expect(valuesOf(['acme.secret', 'acme.pin'], of)).toStrictEqual({
      'acme.secret': { value: mask, origin: 'given' },
      'acme.pin': { value: null, origin: 'given' },
    })
  })

  test('come with what was assumed in reading a time, in its own zone or that of the question', () => {
    const of = opened({ facts: { 'acme.since': '2025-01-01', 'acme.there': '2025-01-01' } })
    const values = valuesOf(['acme.since', 'acme.there'], of)
    expect(values['acme.since']).toMatchObject({ assumed: ['time-zone'], timeZone: 'Asia/Tokyo' })
    expect(values['acme.there']).toMatchObject({ assumed: ['time-zone'], timeZone: 'America/New_York' })
  })

  test('are also those of facts that they are computed from, where something was assumed of them', () => {
    const assumed = opened({ facts: { 'acme.since': '2025-01-01', 'acme.flag': true } })
    expect(assumedAmong(['acme.begun', 'acme.flag'], assumed)).toEqual(new Set(['acme.since']))
    expect(Object.keys(valuesOf(['acme.begun'], assumed))).toEqual(['acme.begun', 'acme.since'])
    const exact = opened({ facts: { 'acme.since': now } })
    expect(assumedAmong(['acme.begun'], exact)).toEqual(new Set())
    expect(Object.keys(valuesOf(['acme.begun'], exact))).toEqual(['acme.begun'])
  })
})
