import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { byExclusion } from '../rule/index.ts'

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
const sources = { s: { title: texts.label, checkedOn: '2025-01-01' } }
const kit = createKit({ plugin: 'acme', facts, sources })
const { defineRule } = kit
const error = <const Id extends string>(id: Id) =>
  kit.defineError({
    id: `acme/${id}`,
    code: id,
    platforms: [],
    stage: 'sync',
    summary: { ja: '失敗。', en: 'Failed.' },
    messages: [],
    source: ['s'],
  })
const errors = [error('WHOLE'), error('LATE'), error('OTHER'), error('PLAIN')] as const
const step = {
  what: { ja: '原因。', en: 'A cause.' },
  why: { ja: '理由。', en: 'A reason.' },
  remedy: [{ id: 'mend', actor: 'user', do: { ja: '直す。', en: 'Mend it.' } }],
  source: ['s'],
} as const
const examples = (fact: FactId, value: boolean) =>
  [
    { name: 'yes', facts: { [fact]: value }, expect: 'confirmed' },
    { name: 'no', facts: { [fact]: !value }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: [fact] } },
  ] as const

const rules = [
  defineRule({
    ...step,
    id: 'acme/first',
    when: (w) => w.is('acme.first', true),
    examples: examples('acme.first', true),
  }),
  defineRule({
    ...step,
    id: 'acme/second',
    // What is unclear leaves this step open, and nothing is asked; a proof stands.
    when: (w) => w.any(w.is('acme.second', true), w.all(w.known(w.is('acme.unclear', true)), w.unprovable())),
    examples: examples('acme.second', true),
  }),
  defineRule({
    ...step,
    id: 'acme/third',
    // What is done leaves this step behind, proven as it may be.
    when: (w) => w.all(w.is('acme.third', true), w.not(w.known(w.is('acme.done', true)))),
    examples: examples('acme.third', true),
  }),
  defineRule({
    ...step,
    id: 'acme/fourth',
    when: (w) => w.is('acme.fourth', true),
    examples: examples('acme.fourth', true),
  }),
  defineRule({
    ...step,
    id: 'acme/rest',
    when: (w) => w.is('acme.fourth', false),
    examples: examples('acme.fourth', false),
  }),
] as const
const order = rules.map((rule) => rule.id)

const acme = kit.definePlugin({
  title: { ja: '会社', en: 'Acme' },
  version: '1.0.0',
  errors,
  rules,
  causes: {
    'acme/WHOLE': {
      inOrder: ['acme/first', 'acme/second', 'acme/third', 'acme/fourth', byExclusion('acme/rest')],
    },
    'acme/LATE': { inOrder: ['acme/first', 'acme/second', 'acme/third'] },
    'acme/OTHER': { inOrder: ['acme/second', 'acme/third'] },
    'acme/PLAIN': ['acme/fourth', 'acme/third'],
  },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
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
      expect(questions.every(({ settles }) => settles?.length === 1 && settles[0] === order[at])).toBe(true)
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

describe('what is known beside the steps', () => {
  const known = { 'acme.first': false, 'acme.second': false, 'acme.third': true } as const

  test('can leave a step open, and nothing is asked', () => {
    expect(walk({ ...known, 'acme.unclear': true })).toEqual({
      verdicts: { first: 'ruled-out', second: 'possible' },
      asks: [],
    })
  })

  test('does not take a proof away', () => {
    expect(walk({ ...known, 'acme.second': true, 'acme.unclear': true }).verdicts).toMatchObject({
      second: 'confirmed',
    })
  })

  test('can leave a step behind, proven as it may be', () => {
    expect(walk({ ...known, 'acme.done': true })).toEqual({
      verdicts: { first: 'ruled-out', second: 'ruled-out', third: 'ruled-out', fourth: 'possible' },
      asks: ['acme.fourth'],
    })
  })
})

test('an error with the first causes of another is walked through those, and no further', () => {
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

test('each cause in order says where it stands, and one without an order does not', () => {
  const places = (code: string, facts = {}) =>
    diagnoser
      .diagnose({ code, facts, now })
      ._unsafeUnwrap()
      .findings.map(({ place }) => place)
  expect(places('LATE', { 'acme.first': false })).toEqual([
    { at: 2, of: 3 },
    { at: 1, of: 3 },
  ])
  expect(places('PLAIN')).toEqual([undefined, undefined])
})

test('what is left by exclusion is reached where nobody can find out about the last step before it, and no earlier', () => {
  const reached = (unavailable: FactId[], facts = {}) =>
    diagnoser
      .diagnose({ code: 'WHOLE', facts, unavailable, now })
      ._unsafeUnwrap()
      .findings.filter(({ verdict }) => verdict === 'possible')
      .map(({ rule }) => rule)
  const past = { 'acme.first': false, 'acme.second': false, 'acme.third': false }
  expect(reached(['acme.fourth'], past)).toEqual(['acme/fourth', 'acme/rest'])
  expect(reached([], past)).toEqual(['acme/fourth'])
  expect(reached(['acme.third', 'acme.fourth'], { ...past, 'acme.third': undefined })).toEqual(['acme/third'])
})

test('what is left by exclusion is said of an error, never of facts alone', () => {
  const healthy = { 'acme.first': false, 'acme.second': false, 'acme.third': false, 'acme.fourth': false }
  expect(walk(healthy).verdicts).toMatchObject({ rest: 'confirmed' })
  expect(diagnoser.diagnose({ facts: healthy, now })._unsafeUnwrap()).toMatchObject({
    outcome: 'unrecognised',
    findings: [],
  })
})

test('causes in order are said of each error that they explain, and of an error without an order in full', () => {
  const { findings } = diagnoser
    .diagnose(
      { text: 'LATE_OTHER', facts: {}, now },
      {
        recognised: { catalog: {}, read: [], suggestions: [], errors: ['LATE', 'OTHER', 'PLAIN'].map(seen) },
      },
    )
    ._unsafeUnwrap()
  expect(findings.map(({ rule, verdict, explains }) => [rule, verdict, explains])).toEqual([
    ['acme/first', 'possible', ['acme/LATE']],
    ['acme/second', 'possible', ['acme/OTHER']],
    ['acme/fourth', 'possible', ['acme/PLAIN']],
    ['acme/third', 'possible', ['acme/PLAIN']],
  ])
})

test('a cause that several errors lead to explains those that it is reached for', () => {
  const explained = (known: { readonly [Id in FactId]?: boolean }) =>
    diagnoser
      .diagnose(
        { text: 'LATE_OTHER', facts: known, now },
        { recognised: { catalog: {}, read: [], suggestions: [], errors: ['LATE', 'OTHER'].map(seen) } },
      )
      ._unsafeUnwrap()
      .findings.map(({ rule, explains }) => [rule, explains])
  expect(explained({ 'acme.first': true, 'acme.second': true })).toEqual([
    ['acme/first', ['acme/LATE']],
    ['acme/second', ['acme/OTHER']],
  ])
  expect(explained({ 'acme.first': false, 'acme.second': true })).toEqual([
    ['acme/second', ['acme/LATE', 'acme/OTHER']],
    ['acme/first', ['acme/LATE']],
  ])
})

test('nothing is proven of an error that is only similar', () => {
  const similar = { ...seen('LATE'), certainty: 'similar' } as const
  const { outcome, findings } = diagnoser
    .diagnose(
      { text: 'LATE', facts: { 'acme.first': true }, now },
      { recognised: { catalog: {}, read: [], suggestions: [], errors: [similar] } },
    )
    ._unsafeUnwrap()
  expect(outcome).toBe('similar')
  expect(findings).toMatchObject([{ rule: 'acme/first', verdict: 'possible' }])
})

describe('without an error, a cause in order is proven', () => {
  const proven = (known: { readonly [Id in FactId]?: boolean }) =>
    diagnoser
      .diagnose({ facts: known, now })
      ._unsafeUnwrap()
      .findings.map(({ rule }) => rule)

  test('once all before it are ruled out, for every error that it is a cause of', () => {
    expect(proven({ 'acme.first': true })).toEqual(['acme/first'])
    expect(proven({ 'acme.second': true })).toEqual([])
    expect(proven({ 'acme.first': false, 'acme.second': true })).toEqual(['acme/second'])
    expect(proven({ 'acme.third': true })).toEqual([])
  })

  test('by what leaves a step behind as well as by a step that is ruled out', () => {
    const past = { 'acme.first': false, 'acme.second': false, 'acme.third': true } as const
    expect(proven({ ...past, 'acme.fourth': true })).toEqual(['acme/third'])
    expect(proven({ ...past, 'acme.fourth': true, 'acme.done': true })).toEqual(['acme/fourth'])
  })
})

function seen(code: string) {
  return { id: `acme/${code}`, certainty: 'identified', score: 1, span: null, captures: {} } as const
}
