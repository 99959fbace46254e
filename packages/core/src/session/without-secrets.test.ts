import { expect, test } from 'vitest'
import { bundleOf } from '../bundle/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { defineFacts, text } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { resumeSession } from './resume.ts'
import { answer, question, type Session, startSession } from './session.ts'
import { withoutSecrets } from './without-secrets.ts'

const words = { ja: '文です。', en: 'A sentence.' }
const asked = { label: words, ask: words, where: words, difficulty: 'console' } as const
const { defineError, defineRule, definePlugin } = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', {
    'acme.pin': text({ ...asked, sensitive: true }),
    'acme.model': text(asked),
  }),
  sources: { manual: { title: words, checkedOn: '2026-01-01' } },
})
const acme = definePlugin({
  title: words,
  version: '1.0.0',
  errors: [
    defineError({
      id: 'acme/locked',
      code: 'ACM_1',
      platforms: [],
      stage: 'install',
      summary: words,
      messages: [],
      source: ['manual'],
    }),
  ],
  rules: [
    defineRule({
      id: 'acme/default-pin',
      when: (w) => w.all(w.is('acme.pin', '0000'), w.is('acme.model', 'old')),
      what: words,
      why: words,
      remedy: [{ id: 'change', actor: 'user', do: words }],
      source: ['manual'],
      examples: [] as never,
    }),
  ],
  causes: { 'acme/locked': ['acme/default-pin'] },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2026-01-06T09:00:00+09:00'

test.each([
  ['answered', {}, [['acme.pin', '0000']]],
  ['given', { 'acme.pin': '0000' }, []],
] as const)('what is secret and was %s is not stored, and asked for again', (_, facts, answers) => {
  let session = startSession(diagnoser, { code: 'ACM_1', facts, now })._unsafeUnwrap()
  for (const [fact, value] of answers) session = answer(session, fact, value)._unsafeUnwrap()
  session = answer(session, 'acme.model', 'old')._unsafeUnwrap()
  expect(session.diagnosis.findings).toMatchObject([{ verdict: 'confirmed' }])
  const stored = JSON.stringify(withoutSecrets(session as unknown as Session))
  expect(stored).not.toContain('0000')
  expect(stored).toContain('old')
  const resumed = resumeSession(diagnoser, stored)._unsafeUnwrap()
  expect(question(resumed)).toMatchObject({ fact: 'acme.pin' })
})

const who = 'taro.yamada@example.co.jp'
const begun = startSession(diagnoser, { code: 'ACM_1', now })._unsafeUnwrap().state
const read = { fact: 'acme.model', value: 'old', span: [0, 3] }
const suggested = { id: 'acme/locked', score: 1, near: true }
const recognised = begun.recognised ?? { errors: [] }
const [locked] = recognised.errors

test.each<[where: string, put: object]>([
  ['the interview', { note: who }],
  ['its input', { input: { ...begun.input, note: who } }],
  ['what was recognised', { recognised: { ...recognised, note: who } }],
  ['an error', { recognised: { ...recognised, errors: [{ ...locked, note: who }] } }],
  ['what a slot held', { recognised: { ...recognised, errors: [{ ...locked, captures: { x: who } }] } }],
  [
    'the name of a slot',
    { recognised: { ...recognised, errors: [{ ...locked, captures: { [who]: 'x' } }] } },
  ],
  ['a suggestion', { recognised: { ...recognised, suggestions: [{ ...suggested, note: who }] } }],
  ['the id of a suggestion', { recognised: { ...recognised, suggestions: [{ ...suggested, id: who }] } }],
  ['what was read', { recognised: { ...recognised, read: [{ ...read, note: who }] } }],
  ['the fact that was read', { recognised: { ...recognised, read: [{ ...read, fact: who }] } }],
  ['a value that is none', { recognised: { ...recognised, read: [{ ...read, value: { note: who } }] } }],
  ['an answer', { steps: [{ kind: 'answer', fact: 'acme.model', value: 'old', note: who }] }],
  ['a question that was left', { steps: [{ kind: 'skip', fact: 'acme.model', note: who }] }],
])('what was put by hand into a stored interview is given to nobody: into %s', (_, put) => {
  const resumed = resumeSession(diagnoser, { ...begun, ...put })._unsafeUnwrap() as unknown as Session
  expect(resumed.diagnosis.errors).toMatchObject([{ id: 'acme/locked' }])
  expect(JSON.stringify([withoutSecrets(resumed), bundleOf(resumed), resumed.diagnosis])).not.toContain(who)
})
