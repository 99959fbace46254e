import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'

const texts = {
  label: { ja: '事実', en: 'fact' },
  ask: { ja: '質問です。', en: 'A question?' },
  where: { ja: '画面', en: 'screen' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
  'acme.alarm': boolean(texts),
  'acme.expired': boolean(texts),
  'acme.late': boolean(texts),
  'acme.offline': boolean(texts),
})
const sources = { s: { title: texts.label, checkedOn: '2025-01-01' } }
const kit = createKit({ plugin: 'acme', facts, sources })
const error = {
  platforms: [],
  stage: 'sync',
  summary: { ja: '失敗。', en: 'Failed.' },
  messages: [],
  source: ['s'],
} as const
const cause = {
  what: { ja: '原因。', en: 'A cause.' },
  why: { ja: '理由。', en: 'A reason.' },
  remedy: [{ id: 'mend', actor: 'user', do: { ja: '直す。', en: 'Mend it.' } }],
  source: ['s'],
} as const
const examples = (fact: keyof typeof facts) =>
  [
    { name: 'yes', facts: { [fact]: true }, expect: 'confirmed' },
    { name: 'no', facts: { [fact]: false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: [fact] } },
  ] as const
const rules = [
  kit.defineRule({
    ...cause,
    id: 'acme/expired',
    when: (w) => w.is('acme.expired', true),
    examples: examples('acme.expired'),
  }),
  kit.defineRule({
    ...cause,
    id: 'acme/late',
    when: (w) => w.is('acme.late', true),
    examples: examples('acme.late'),
  }),
  kit.defineRule({
    ...cause,
    id: 'acme/offline',
    when: (w) => w.is('acme.offline', true),
    examples: examples('acme.offline'),
  }),
] as const
const acme = kit.definePlugin({
  title: { ja: '会社', en: 'Acme' },
  version: '1.0.0',
  errors: [
    kit.defineError({
      ...error,
      id: 'acme/alarm',
      code: 'ALARM',
      shownBy: { fact: 'acme.alarm', value: true },
    }),
    kit.defineError({ ...error, id: 'acme/refused', code: 'REFUSED' }),
    kit.defineError({ ...error, id: 'acme/sync', code: 'SYNC' }),
  ],
  rules,
  causes: {
    'acme/alarm': ['acme/expired', 'acme/late'],
    'acme/refused': ['acme/offline'],
    'acme/sync': { inOrder: ['acme/expired', 'acme/late'] },
  },
})
const diagnoser = createDiagnoser({ plugins: [acme] })

function diagnosed(input: Partial<Parameters<typeof diagnoser.diagnose>[0]>) {
  const { outcome, errors, findings, questions } = diagnoser
    .diagnose({ now: '2025-01-01T00:00:00Z', ...input })
    ._unsafeUnwrap()
  return {
    outcome,
    errors: errors.map(({ id }) => id),
    verdicts: findings.map(({ rule, verdict }) => `${rule} ${verdict}`),
    asks: questions.map(({ fact }) => fact),
  }
}

test('an alarm that is told as a fact is the error, and what decides about its causes is asked', () => {
  expect(diagnosed({ facts: { 'acme.alarm': true } })).toEqual({
    outcome: 'recognised',
    errors: ['acme/alarm'],
    verdicts: ['acme/expired possible', 'acme/late possible'],
    asks: ['acme.expired', 'acme.late'],
  })
  expect(diagnosed({ facts: { 'acme.alarm': false } })).toMatchObject({ outcome: 'unrecognised' })
})

test('a cause of it that facts prove says more, and another beside it hides it not', () => {
  const proven = { 'acme.alarm': true, 'acme.expired': true }
  expect(diagnosed({ facts: proven })).toMatchObject({
    outcome: 'facts-only',
    errors: [],
    verdicts: ['acme/expired confirmed'],
  })
  expect(diagnosed({ facts: { 'acme.alarm': true, 'acme.offline': true } })).toMatchObject({
    errors: ['acme/alarm'],
    verdicts: ['acme/offline confirmed', 'acme/expired possible', 'acme/late possible'],
  })
})

test('where there is a text or a code, that is what somebody asks about, whatever it shows', () => {
  const alarm = { 'acme.alarm': true }
  expect(diagnosed({ code: 'REFUSED', facts: alarm }).errors).toEqual(['acme/refused'])
  expect(diagnosed({ text: 'なぞのエラー', facts: alarm })).toMatchObject({ outcome: 'unrecognised' })
})

test('of causes that another error looks at in order none is proven ahead of its turn, and what decides about it is asked', () => {
  const both = { 'acme.alarm': true, 'acme.late': true }
  expect(diagnosed({ facts: both })).toMatchObject({
    errors: ['acme/alarm'],
    verdicts: ['acme/expired possible', 'acme/late possible'],
    asks: ['acme.expired'],
  })
  const tried = ['acme/expired']
  expect(diagnosed({ facts: both, tried }).verdicts).toEqual(['acme/late confirmed', 'acme/expired possible'])
})

test('what was tried in vain against a proven cause brings the error back, with its other causes', () => {
  const facts = { 'acme.alarm': true, 'acme.expired': true }
  expect(diagnosed({ facts, tried: ['acme/expired'] })).toMatchObject({
    errors: ['acme/alarm'],
    verdicts: ['acme/expired confirmed', 'acme/late possible'],
  })
})
