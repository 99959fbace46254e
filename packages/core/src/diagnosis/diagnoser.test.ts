import { describe, expect, test } from 'vitest'
import { createErrorKit } from '../catalog/kit.ts'
import { boolean, createDerive, defineFacts, instant, mask, nullable, text } from '../fact/index.ts'
import { definePlugin } from '../plugin/plugin.ts'
import { createRuleKit } from '../rule/kit.ts'
import { createDiagnoser } from './diagnoser.ts'
import type { DiagnosisInput } from './diagnosis.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
  'acme.enrolled': boolean(texts),
  'acme.online': boolean({ ...texts, difficulty: 'on-screen' }),
  'acme.supervised': boolean({ ...texts, difficulty: 'device-in-hand' }),
  'acme.secret': text({ ...texts, sensitive: true }),
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
})
const derived = {
  'acme.fragile': createDerive(facts)({
    type: 'boolean',
    label: texts.label,
    from: ['acme.secret'],
    derive: (known): boolean => {
      throw new Error(`a defect of ${known['acme.secret']}`)
    },
  }),
}
const sources = { 'A-1': { title: texts.label, checked: '2026-01-01' } }
const { defineError } = createErrorKit({ plugin: 'acme', sources })
const notFound = defineError({
  id: 'not-enrolled',
  code: 'ACME_42',
  platforms: ['ios'],
  stage: 'enrolment',
  summary: { ja: '登録されていません。', en: 'It is not enrolled.' },
  messages: [
    {
      ja: 'デバイスが登録されていないため続行できません。',
      en: 'The device is not enrolled, so setup cannot go on.',
      verbatim: ['ja'],
    },
  ],
  source: ['A-1'],
})
const { defineRule, defineConstraint } = createRuleKit({
  plugin: 'acme',
  facts,
  derived,
  errors: [notFound],
  sources,
})
const sentence = { ja: '文。', en: 'Sentence.' }
const bare = {
  explains: ['not-enrolled'],
  what: sentence,
  why: sentence,
  remedy: [{ actor: 'user', do: sentence }],
  source: ['A-1'],
} as const
const examples = <Fact extends string>(fact: Fact) =>
  [
    { name: 'yes', facts: {}, expect: 'confirmed' },
    { name: 'no', facts: {}, expect: 'ruled-out' },
    { name: 'open', facts: {}, expect: { ask: [fact] } },
  ] as const
const neverEnrolled = defineRule({
  ...bare,
  id: 'never-enrolled',
  when: (w) => w.is('acme.enrolled', false),
  examples: examples('acme.enrolled'),
})
const offline = defineRule({
  ...bare,
  id: 'offline',
  when: (w) => w.is('acme.online', false),
  likelier: (w) => w.any(w.is('acme.supervised', true), w.is('acme.fragile', true)),
  examples: examples('acme.online'),
})
const unsupervised = defineRule({
  ...bare,
  id: 'unsupervised',
  explains: [],
  when: (w) => w.is('acme.supervised', false),
  examples: examples('acme.supervised'),
})
const leaked = defineRule({
  ...bare,
  id: 'leaked',
  explains: [],
  when: (w) => w.is('acme.secret', 'hunter2'),
  examples: examples('acme.secret'),
})
const fragile = defineRule({
  ...bare,
  id: 'fragile',
  when: (w) => w.is('acme.fragile', true),
  examples: examples('acme.secret'),
})
const acme = definePlugin({
  name: 'acme',
  title: texts.label,
  facts,
  derived,
  sources,
  errors: [notFound],
  rules: [neverEnrolled, offline, unsupervised, leaked, fragile],
  constraints: [
    defineConstraint({
      id: 'order',
      facts: ['acme.installedAt', 'acme.issuedAt'],
      holds: (w) =>
        w.not(w.present('acme.installedAt', (w) => w.before('acme.installedAt', 'acme.issuedAt'))),
      expected: { ja: '発行より後', en: 'after the issue' },
      source: ['A-1'],
    }),
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })._unsafeUnwrap()
const now = '2025-01-01T00:00:00Z'
const message = 'デバイスが登録されていないため続行できません。'
type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>
const diagnose = (input: Omit<DiagnosisInput<Facts>, 'now'>) =>
  diagnoser.diagnose({ now, ...input })._unsafeUnwrap()
const verdicts = (input: Omit<DiagnosisInput<Facts>, 'now'>) =>
  diagnose(input).findings.map(({ rule, verdict }) => `${rule}: ${verdict}`)

describe('causes of a recognised error', () => {
  test('confirmed ones come first, then the open ones, then those ruled out', () => {
    expect(verdicts({ text: message, facts: { 'acme.enrolled': true, 'acme.online': false } })).toEqual([
      'acme/offline: confirmed',
      'acme/fragile: possible',
      'acme/never-enrolled: ruled-out',
    ])
  })

  test('without facts all are open, in the order of the catalog', () => {
    expect(verdicts({ code: 'acme_42' })).toEqual([
      'acme/never-enrolled: possible',
      'acme/offline: possible',
      'acme/fragile: possible',
    ])
  })

  test('evidence moves an open cause forward', () => {
    expect(verdicts({ text: message, facts: { 'acme.supervised': true } })[0]).toBe('acme/offline: possible')
  })

  test('a rule that throws is one finding that says so; the others go on', () => {
    const { findings } = diagnose({ text: message, facts: { 'acme.secret': 'x', 'acme.online': false } })
    expect(findings.find(({ rule }) => rule === 'acme/fragile')).toHaveProperty('crashed')
    expect(findings[0]).toMatchObject({ rule: 'acme/offline', verdict: 'confirmed' })
  })
})

describe('without an error', () => {
  test('the facts alone confirm what they prove, and nothing else is said', () => {
    const alone = diagnose({ facts: { 'acme.supervised': false, 'acme.online': true } })
    expect(alone.outcome).toBe('facts-only')
    expect(alone.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['acme/unsupervised', 'confirmed'],
    ])
  })

  test('no match and no finding is a stated outcome', () => {
    expect(diagnose({ text: '明日の天気は晴れです。' })).toMatchObject({
      outcome: 'unrecognised',
      errors: [],
      findings: [],
    })
  })
})

describe('questions', () => {
  test('the easy fact comes before the hard one that settles as much', () => {
    expect(diagnose({ text: message }).questions[0]).toEqual({
      fact: 'acme.online',
      settles: ['acme/offline'],
    })
  })

  test('what was asked in vain is not asked again', () => {
    const { questions, findings } = diagnose({ text: message, unavailable: ['acme.online'] })
    expect(questions.map(({ fact }) => fact)).not.toContain('acme.online')
    expect(findings.find(({ rule }) => rule === 'acme/offline')?.verdict).toBe('possible')
  })
})

describe('bad input', () => {
  const problems = (input: Partial<DiagnosisInput>) =>
    diagnoser
      .diagnose({ now, ...input } as never)
      ._unsafeUnwrapErr()
      .map(({ kind, path }) => `${path}: ${kind}`)

  test('every problem at once', () => {
    expect(
      problems({
        text: ' \n',
        now: 'yesterday',
        timeZone: 'Mars/Olympus',
        unavailable: ['acme.onlin'],
        facts: { 'acme.enroled': true },
      }),
    ).toEqual([
      'text: empty-text',
      'timeZone: unknown-time-zone',
      'now: not-an-instant',
      'unavailable: unknown-fact',
      'acme.enroled: unknown-fact',
    ])
  })

  test('nothing at all', () => {
    expect(problems({})).toEqual(['text: nothing-given'])
  })

  test('facts that contradict each other', () => {
    expect(
      problems({
        facts: { 'acme.issuedAt': '2025-01-02T00:00:00Z', 'acme.installedAt': '2025-01-01T00:00:00Z' },
      }),
    ).toEqual(['acme.installedAt, acme.issuedAt: contradiction'])
  })

  test('10 MB of text', () => {
    expect(problems({ text: '証'.repeat(10_000_000) })).toEqual(['text: text-too-long'])
  })

  test.each(['\ud800', '\u0000\u0007\u001b[31m', '\ufeff\u200b', '𠮷野家\udc00'])(
    'odd characters: %j',
    (text) => {
      expect(diagnoser.diagnose({ now, text: `x${text}y` }).isOk()).toBe(true)
    },
  )
})

test('a sensitive value appears nowhere in the answer', () => {
  const answer = diagnose({ facts: { 'acme.secret': 'hunter2' }, trace: true })
  expect(answer.findings).toHaveLength(1)
  expect(JSON.stringify(answer)).not.toContain('hunter2')
})

test('why a rule crashed does not tell what it was computed from', () => {
  const crashes = (showSensitive: boolean) =>
    diagnose({ text: message, facts: { 'acme.secret': 'hunter2' }, showSensitive }).findings.flatMap(
      ({ crashed }) => crashed ?? [],
    )
  expect(crashes(false)).toEqual([mask])
  expect(crashes(true)).toEqual(['a defect of hunter2'])
})

test('the answer is plain JSON', () => {
  const answer = diagnose({ text: message, facts: { 'acme.online': false }, trace: true })
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
})
