import { describe, expect, test } from 'vitest'
import { caseInput, openCase, shape } from '../case/index.ts'
import type { Condition } from '../condition/index.ts'
import { boolean, computingFrom, text } from '../fact/index.ts'
import { mask } from '../privacy/index.ts'
import { judge } from './judge.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = {
  'acme.flag': boolean(texts),
  'acme.secret': text({ ...texts, sensitive: true }),
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
  'acme.odd': computed({ type: 'boolean', label, from: [], compute: failing(Object.create(null)) }),
}
const more = computingFrom(broken)
const facts = {
  ...broken,
  'acme.top': more.computed({ type: 'boolean', label, from: ['acme.bad'], compute: () => true }),
  'acme.overLeak': more.computed({ type: 'boolean', label, from: ['acme.leak'], compute: () => true }),
}
const now = '2025-01-01T00:00:00Z'
const known = { 'acme.flag': true, 'acme.secret': 'hunter2' }
const opened = () =>
  openCase(shape(caseInput, { facts: known, now }), { facts, constraints: [] })._unsafeUnwrap()
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

  test('is told even where no text can be made of what was thrown', () => {
    expect(judge(is('acme.odd'), opened()).crashed).toBe('acme.odd: {}')
  })
})
