import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createErrorKit } from '../catalog/index.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { definePlugin } from '../plugin/index.ts'
import { createRuleKit } from '../rule/index.ts'
import { createDiagnoser } from './diagnoser.ts'

const texts = {
  label: { ja: '事実', en: 'fact' },
  ask: { ja: '質問です。', en: 'A question?' },
  where: { ja: '画面', en: 'screen' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
  'acme.first': boolean(texts),
  'acme.second': boolean(texts),
  'acme.third': boolean(texts),
  'acme.fourth': boolean(texts),
  'acme.unclear': boolean(texts),
  'acme.done': boolean(texts),
})
type FactId = keyof typeof facts
const sources = { s: {} }
const kit = createErrorKit({ plugin: 'acme', sources })
const error = <const Id extends string>(id: Id) =>
  kit.defineError({
    id,
    code: id,
    platforms: [],
    stage: 'sync',
    summary: { ja: '失敗。', en: 'Failed.' },
    messages: [],
    source: ['s'],
  })
const errors = [error('WHOLE'), error('LATE')] as const
const { defineRule, defineNote } = createRuleKit({ plugin: 'acme', facts, derived: {}, errors, sources })

const step = <const Id extends string>(id: Id, fact: FactId, value: boolean, late = false) =>
  defineRule({
    id,
    explains: late ? ['WHOLE', 'LATE'] : ['WHOLE'],
    when: (w) => w.is(fact, value),
    what: { ja: '原因。', en: 'A cause.' },
    why: { ja: '理由。', en: 'A reason.' },
    remedy: [{ actor: 'user', do: { ja: '直す。', en: 'Mend it.' } }],
    source: ['s'],
    examples: [
      { name: 'yes', facts: { [fact]: value }, expect: 'confirmed' },
      { name: 'no', facts: { [fact]: !value }, expect: 'ruled-out' },
      { name: 'unknown', facts: {}, expect: { ask: [fact] } },
    ],
  })

const rules = [
  step('first', 'acme.first', true),
  step('second', 'acme.second', true),
  step('third', 'acme.third', true, true),
  step('fourth', 'acme.fourth', true),
  { ...step('rest', 'acme.fourth', false), byExclusion: true },
] as const
const order = rules.map((rule) => rule.id)

const note = <const Id extends string>(id: Id, about: string, fact: FactId) =>
  defineNote({
    id,
    kind: 'boundary',
    about: [about],
    when: (w) => w.is(fact, true),
    text: { ja: '注意。', en: 'A note.' },
    source: ['s'],
  })

const acme = definePlugin({
  name: 'acme',
  title: { ja: '会社', en: 'Acme' },
  facts,
  sources: {},
  errors,
  rules,
  notes: [note('unclear', 'second', 'acme.unclear'), note('done', 'third', 'acme.done')],
  isolations: [
    {
      id: 'acme/walk',
      rules: order,
      stops: ['acme/unclear'],
      passes: ['acme/done'],
      source: ['s'],
    },
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })._unsafeUnwrap()
const now = '2025-01-01T00:00:00Z'

function walk(known: { readonly [Id in FactId]?: boolean }, code = 'WHOLE') {
  const { findings, questions } = diagnoser.diagnose({ code, facts: known, now })._unsafeUnwrap()
  const verdicts = new Map(findings.map(({ rule, verdict }) => [rule.replace('acme/', ''), verdict]))
  return { verdicts: Object.fromEntries(verdicts), asks: questions.map(({ fact }) => fact) }
}

test('whatever is known, exactly one step stands, behind those that are ruled out, and it alone asks', () => {
  const anyFacts = fc.record(
    {
      'acme.first': fc.boolean(),
      'acme.second': fc.boolean(),
      'acme.third': fc.boolean(),
      'acme.fourth': fc.boolean(),
      'acme.unclear': fc.boolean(),
      'acme.done': fc.boolean(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyFacts, (known) => {
      const { findings, questions } = diagnoser.diagnose({ code: 'WHOLE', facts: known, now })._unsafeUnwrap()
      const standing = findings.filter(({ verdict }) => verdict !== 'ruled-out')
      expect(standing).toHaveLength(1)
      const at = order.indexOf(standing[0]?.rule as (typeof order)[number])
      expect(findings.map(({ rule }) => rule).toSorted()).toEqual(order.slice(0, at + 1).toSorted())
      expect(questions.every(({ settles }) => settles.length === 1 && settles[0] === order[at])).toBe(true)
      if (standing[0]?.rule === 'acme/rest') expect(standing[0].verdict).toBe('confirmed')
    }),
    { numRuns: 2000 },
  )
})

test('a step that is proven counts for nothing while an earlier one is open', () => {
  expect(walk({ 'acme.first': false, 'acme.third': true })).toEqual({
    verdicts: { first: 'ruled-out', second: 'possible' },
    asks: ['acme.second'],
  })
})

describe('a note', () => {
  const known = { 'acme.first': false, 'acme.second': false, 'acme.third': true } as const

  test('that stops leaves its step open, and nothing is asked', () => {
    expect(walk({ ...known, 'acme.unclear': true })).toEqual({
      verdicts: { first: 'ruled-out', second: 'possible' },
      asks: [],
    })
  })

  test('that stops does not take a proof away', () => {
    expect(walk({ ...known, 'acme.second': true, 'acme.unclear': true }).verdicts).toMatchObject({
      second: 'confirmed',
    })
  })

  test('that passes leaves its step behind, proven as it may be', () => {
    expect(walk({ ...known, 'acme.done': true })).toEqual({
      verdicts: { first: 'ruled-out', second: 'ruled-out', third: 'ruled-out', fourth: 'possible' },
      asks: ['acme.fourth'],
    })
  })
})

test('an error that only a later step explains is walked to from the beginning, and no further', () => {
  expect(walk({ 'acme.third': true }, 'LATE')).toEqual({
    verdicts: { first: 'possible' },
    asks: ['acme.first'],
  })
  const [finding] = diagnoser
    .diagnose({ code: 'LATE', facts: { 'acme.first': true }, now })
    ._unsafeUnwrap().findings
  expect(finding).toMatchObject({ rule: 'acme/first', verdict: 'confirmed', explains: ['acme/LATE'] })
  const past = { 'acme.first': false, 'acme.second': false, 'acme.third': false, 'acme.fourth': true }
  expect(walk(past, 'LATE').verdicts).toEqual({ first: 'ruled-out', second: 'ruled-out', third: 'ruled-out' })
})

test('what is left by exclusion is said of an error, never of facts alone', () => {
  const healthy = { 'acme.first': false, 'acme.second': false, 'acme.third': false, 'acme.fourth': false }
  expect(walk(healthy).verdicts).toMatchObject({ rest: 'confirmed' })
  expect(diagnoser.diagnose({ facts: healthy, now })._unsafeUnwrap()).toMatchObject({
    outcome: 'unrecognised',
    findings: [],
  })
})
