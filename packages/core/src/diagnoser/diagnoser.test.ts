import { describe, expect, test } from 'vitest'
import type { DiagnosisInput } from '../case/index.ts'
import {
  assumed,
  boolean,
  computingFrom,
  defineFacts,
  instant,
  nullable,
  number,
  text,
} from '../fact/index.ts'
import { lifecyclesOn } from '../lifecycle/index.ts'
import { CompositionError, createKit } from '../plugin/index.ts'
import { mask } from '../privacy/index.ts'
import { createDiagnoser, safeCreateDiagnoser } from './diagnoser.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = defineFacts('acme', {
  'acme.enrolled': boolean(texts),
  'acme.online': boolean({ ...texts, difficulty: 'on-screen' }),
  'acme.supervised': boolean({ ...texts, difficulty: 'device-in-hand' }),
  'acme.secret': text({ ...texts, sensitive: true }),
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
  'acme.grace': assumed(5, number(texts)),
})
const { computed } = computingFrom(given)
const facts = {
  ...given,
  'acme.fragile': computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.secret'],
    compute: (known): boolean => {
      throw new Error(`a defect of ${known['acme.secret']}`)
    },
  }),
}
const sources = { 'A-1': { title: texts.label, checkedOn: '2026-01-01' } }
const kit = createKit({ plugin: 'acme', facts, sources })
const { defineError, defineRule, defineConstraint } = kit
const notFound = defineError({
  id: 'acme/not-enrolled',
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
const sentence = { ja: '文。', en: 'Sentence.' }
const bare = {
  what: sentence,
  why: sentence,
  remedy: [{ id: 'mend', actor: 'user', do: sentence }],
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
  id: 'acme/never-enrolled',
  when: (w) => w.is('acme.enrolled', false),
  examples: examples('acme.enrolled'),
})
const offline = defineRule({
  ...bare,
  id: 'acme/offline',
  when: (w) => w.is('acme.online', false),
  leans: { for: (w) => w.any(w.is('acme.supervised', true), w.is('acme.fragile', true)) },
  examples: examples('acme.online'),
})
const unsupervised = defineRule({
  ...bare,
  id: 'acme/unsupervised',
  when: (w) => w.is('acme.supervised', false),
  examples: examples('acme.supervised'),
})
const leaked = defineRule({
  ...bare,
  id: 'acme/leaked',
  when: (w) => w.is('acme.secret', 'hunter2'),
  examples: examples('acme.secret'),
})
const fragile = defineRule({
  ...bare,
  id: 'acme/fragile',
  when: (w) => w.is('acme.fragile', true),
  examples: examples('acme.secret'),
})
const hasty = defineRule({
  ...bare,
  id: 'acme/hasty',
  when: (w) => w.all(w.below('acme.grace', 5), w.before('acme.issuedAt', 'now')),
  examples: examples('acme.issuedAt'),
})
const acme = kit.definePlugin({
  title: texts.label,
  version: '1.2.3',
  errors: [notFound],
  rules: [neverEnrolled, offline, unsupervised, leaked, fragile, hasty],
  causes: { 'acme/not-enrolled': ['acme/never-enrolled', 'acme/offline', 'acme/fragile'] },
  constraints: [
    defineConstraint({
      id: 'acme/order',
      facts: ['acme.installedAt', 'acme.issuedAt'],
      when: (w) => w.not(w.present('acme.installedAt', (w) => w.before('acme.installedAt', 'acme.issuedAt'))),
      expected: { ja: '発行より後', en: 'after the issue' },
      source: ['A-1'],
    }),
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-01T00:00:00Z'
const message = 'デバイスが登録されていないため続行できません。'
type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>
const diagnose = (input: Omit<DiagnosisInput<Facts>, 'now'>) =>
  diagnoser.diagnose({ now, ...input })._unsafeUnwrap()
const verdicts = (input: Omit<DiagnosisInput<Facts>, 'now'>) =>
  diagnose(input).findings.map(({ rule, verdict }) => `${rule}: ${verdict}`)

test('a fact that cannot be computed is named also where only a step reads it', () => {
  const when = { op: 'is', fact: 'acme.fragile', value: true } as const
  const stepping = { ...neverEnrolled, remedy: neverEnrolled.remedy.map((step) => ({ ...step, when })) }
  const { findings } = createDiagnoser({ plugins: [{ ...acme, rules: [stepping], causes: {} }] })
    .diagnose({ facts: { 'acme.enrolled': false, 'acme.secret': 'x' }, now })
    ._unsafeUnwrap()
  const steps = ['acme/never-enrolled#mend']
  expect(findings).toMatchObject([
    { rule: 'acme/never-enrolled', verdict: 'confirmed', steps, crashed: `acme.fragile: ${mask}` },
  ])
})

describe('causes of a recognised error', () => {
  test('confirmed ones come first, then the open ones, then those ruled out', () => {
    expect(verdicts({ text: message, facts: { 'acme.enrolled': true, 'acme.online': false } })).toEqual([
      'acme/offline: confirmed',
      'acme/fragile: possible',
      'acme/never-enrolled: ruled-out',
    ])
  })

  test('without facts all are open, in the order in which they are named', () => {
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
      kind: 'fact',
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
  expect(crashes(false)).toEqual([`acme.fragile: ${mask}`])
  expect(crashes(true)).toEqual(['acme.fragile: a defect of hunter2'])
})

describe('the facts that an answer rests on', () => {
  const known = { 'acme.enrolled': false, 'acme.supervised': true, 'acme.issuedAt': '2024-12-01' }
  const read = (input: Omit<DiagnosisInput<Facts>, 'now'>) => diagnose(input).facts

  test('are those that findings read, each with where it is known from', () => {
    expect(read({ text: message, facts: known })).toEqual({
      'acme.enrolled': { value: false, origin: 'given' },
    })
    expect(read({ facts: { ...known, 'acme.grace': 3 } })).toEqual({
      'acme.enrolled': { value: false, origin: 'given' },
      'acme.grace': { value: 3, origin: 'given' },
      'acme.issuedAt': {
        value: { from: '2024-11-30T15:00:00.000Z', to: '2024-12-01T14:59:59.999Z' },
        origin: 'given',
        assumed: ['time-zone'],
        timeZone: 'Asia/Tokyo',
      },
      now: { value: '2025-01-01T00:00:00.000Z', origin: 'computed' },
    })
  })

  test('tell answers and assumptions from what was given, and mask what is sensitive', () => {
    const relaxed = kit.definePlugin({
      title: texts.label,
      version: '1.0.0',
      errors: [notFound],
      rules: [hasty, leaked],
      causes: { 'acme/not-enrolled': ['acme/hasty', 'acme/leaked'] },
    })
    const input = { text: message, facts: { 'acme.secret': 'hunter2' }, now }
    const { facts } = createDiagnoser({ plugins: [relaxed] })
      .diagnose(input, { answered: new Set(['acme.secret']) })
      ._unsafeUnwrap()
    expect(facts).toEqual({
      'acme.grace': { value: 5, origin: 'assumed' },
      'acme.secret': { value: mask, origin: 'answered' },
      now: { value: '2025-01-01T00:00:00.000Z', origin: 'computed' },
    })
  })
})

test('an answer names the version of each plugin and the day on which each source was last checked', () => {
  expect(diagnose({ text: message })).toMatchObject({
    catalog: { acme: '1.2.3' },
    checkedOn: { 'A-1': '2026-01-01' },
  })
})

describe('a day alone', () => {
  test('proves what every instant of it proves, and is asked for more closely where that would tell', () => {
    const late = (at: string) =>
      diagnose({ facts: { 'acme.grace': 3, 'acme.issuedAt': at } }).findings.map(({ rule }) => rule)
    expect(late('2024-12-31')).toEqual(['acme/hasty'])
    expect(late('2025-01-01')).toEqual([])
    expect(late('2025-01-02')).toEqual([])
  })
})

describe('a lifecycle', () => {
  const service = lifecyclesOn(given).defineLifecycle({
    id: 'acme/service',
    label: texts.label,
    timeZone: 'America/New_York',
    source: ['A-1'],
    events: {
      issued: { fact: 'acme.issuedAt', label: texts.label, required: true },
      installed: { fact: 'acme.installedAt', label: texts.label, notBefore: 'issued' },
    },
    deadlines: {
      install: {
        fact: 'acme.installDeadline',
        label: texts.label,
        metBy: ['installed'],
        earliest: { issue: { label: texts.label, from: 'issued', calendarDays: 7 } },
      },
    },
  })
  const serving = createDiagnoser({
    plugins: [
      createKit({ plugin: 'acme', facts, sources, lifecycles: [service] }).definePlugin({
        title: texts.label,
        version: '1.0.0',
        errors: [],
        rules: [],
      }),
    ],
  })

  test('is told from facts, whose days are days of its own zone', () => {
    const known = { 'acme.issuedAt': '2025-01-01', 'acme.installedAt': null, 'acme.enrolled': true }
    const answer = serving.lifecycle(service, { facts: known, now })._unsafeUnwrap()
    expect(answer.deadlines).toEqual([
      { id: 'install', on: '2025-01-08', at: '2025-01-09T04:59:59.000Z', because: 'issue', state: 'open' },
    ])
    expect(serving.diagnose({ facts: known, now }).isOk()).toBe(true)
  })

  test('counts days in the zone that is asked for', () => {
    const known = { 'acme.issuedAt': '2025-01-01', 'acme.installedAt': null }
    const answer = serving.lifecycle(service, { facts: known, now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()
    expect(answer.deadlines[0]?.at).toBe('2025-01-08T14:59:59.000Z')
  })

  test('refuses what diagnose refuses, each problem once, at its fact', () => {
    const problems = (input: unknown) =>
      serving
        .lifecycle(service, input as never)
        ._unsafeUnwrapErr()
        .map(({ kind, path }) => `${kind} ${path}`)
    const of = (facts: object) => problems({ facts, now })
    const issued = { 'acme.issuedAt': '2025-01-02' }
    expect(of({ 'acme.isuedAt': '2025-01-01' })).toEqual(['unknown-fact acme.isuedAt'])
    expect(of({ ...issued, 'acme.installDeadline': '2025-01-01' })).toEqual([
      'computed-fact acme.installDeadline',
    ])
    expect(of({})).toEqual(['missing-event acme.issuedAt'])
    expect(of({ 'acme.issuedAt': '2025-02-30' })).toEqual(['impossible-date acme.issuedAt'])
    expect(of({ ...issued, 'acme.installedAt': '2025-01-01' })).toEqual([
      'contradiction acme.installedAt, acme.issuedAt',
    ])
    expect(problems({ facts: issued, now, timeZone: 'Asia/Tokio' })).toEqual(['unknown-time-zone timeZone'])
    expect(problems({ facts: issued, now: 'today' })).toEqual(['not-an-instant now'])
    expect(problems({ facts: issued })).toEqual(['wrong-type now'])
    expect(problems(undefined)).toEqual(['wrong-type input', 'not-an-instant now'])
    expect(problems({ facts: 1, now, sentReminders: [{}] })).toEqual([
      'wrong-type facts',
      'wrong-type sentReminders[0].id',
    ])
  })

  test('names the sources that it stands on', () => {
    const answer = serving.lifecycle(service, { facts: { 'acme.issuedAt': '2025-01-01' }, now })
    expect(answer._unsafeUnwrap()).toMatchObject({
      catalog: { acme: '1.0.0' },
      checkedOn: { 'A-1': '2026-01-01' },
    })
  })
})

describe('plugins that do not go together', () => {
  const twice = [acme, { ...acme }] as const

  test('are a mistake of the program, told in full', () => {
    expect(() => createDiagnoser({ plugins: twice })).toThrow(CompositionError)
    expect(() => createDiagnoser({ plugins: twice })).toThrow('acme/not-enrolled is defined twice, by acme')
  })

  test('are a value where they come from outside', () => {
    expect(safeCreateDiagnoser({ plugins: twice })._unsafeUnwrapErr()).toContainEqual({
      kind: 'collision',
      path: 'acme',
      found: ['acme', 'acme'],
    })
    expect(safeCreateDiagnoser({ plugins: [acme] }).isOk()).toBe(true)
  })
})

test('the answer is plain JSON', () => {
  const answer = diagnose({ text: message, facts: { 'acme.online': false }, trace: true })
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
})
