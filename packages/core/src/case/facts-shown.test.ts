import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { boolean, defineFacts, number } from '../fact/index.ts'
import { createKit } from '../plugin/create-kit.ts'

const words = { ja: '事実です。', en: 'A fact.' }
const asked = { label: words, ask: words, where: words, difficulty: 'on-screen' } as const
const { defineError, defineRule, definePlugin } = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', { 'acme.locked': boolean(asked), 'acme.status': number(asked) }),
  sources: { manual: { title: words, checkedOn: '2026-01-01' } },
})
const entry = {
  platforms: [],
  stage: 'install',
  summary: words,
  source: ['manual'],
} as const
const locked = defineError({
  ...entry,
  id: 'acme/locked',
  messages: [
    { ja: 'アクメ端末がロックされています', en: 'The Acme device is locked', verbatim: ['ja', 'en'] },
  ],
  proves: [{ fact: 'acme.locked', value: true }],
})
const refused = defineError({
  ...entry,
  id: 'acme/refused',
  messages: [
    {
      ja: 'アクメのサーバーが拒否しました（{status}）',
      en: 'The Acme server refused ({status})',
      verbatim: ['ja', 'en'],
    },
  ],
  proves: [{ fact: 'acme.status', slot: 'status' }],
})
const told = { what: words, why: words, source: ['manual'] } as const
const lock = defineRule({
  ...told,
  id: 'acme/lock',
  when: (w) => w.is('acme.locked', true),
  remedy: [{ id: 'unlock', actor: 'user', do: words }],
  examples: [
    { name: 'locked', facts: { 'acme.locked': true }, expect: 'confirmed' },
    { name: 'not locked', facts: { 'acme.locked': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['acme.locked'] } },
  ],
})
const refusal = defineRule({
  ...told,
  id: 'acme/refusal',
  when: (w) => w.atLeast('acme.status', 400),
  remedy: [{ id: 'wait', actor: 'user', do: words }],
  examples: [
    { name: '403', facts: { 'acme.status': 403 }, expect: 'confirmed' },
    { name: '200', facts: { 'acme.status': 200 }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['acme.status'] } },
  ],
})
const diagnoser = createDiagnoser({
  plugins: [
    definePlugin({
      title: words,
      version: '1.0.0',
      errors: [locked, refused],
      rules: [lock, refusal],
      causes: { 'acme/locked': ['acme/lock'], 'acme/refused': ['acme/refusal'] },
    }),
  ],
})
const now = '2026-01-01T00:00:00Z'
const diagnose = (text: string, facts = {}) => diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()

test('what a message shows proves its cause, and is not asked', () => {
  const { findings, facts, questions } = diagnose('アクメ端末がロックされています')
  expect(findings).toMatchObject([{ rule: 'acme/lock', verdict: 'confirmed' }])
  expect(facts['acme.locked']).toEqual({ value: true, origin: 'shown' })
  expect(questions).toEqual([])
})

test('a slot of a message holds a number, in any width', () => {
  expect(diagnose('アクメのサーバーが拒否しました（４０３）').findings).toMatchObject([
    { rule: 'acme/refusal', verdict: 'confirmed' },
  ])
  expect(diagnose('アクメのサーバーが拒否しました（不明）').questions).toMatchObject([
    { fact: 'acme.status' },
  ])
})

test('who knows otherwise is believed, and told that the message says something else', () => {
  const { errors, findings, facts } = diagnose('アクメ端末がロックされています', { 'acme.locked': false })
  expect(errors).toMatchObject([{ id: 'acme/locked', contradicted: ['acme.locked'] }])
  expect(findings).toMatchObject([{ verdict: 'ruled-out' }])
  expect(facts['acme.locked']).toEqual({ value: false, origin: 'given' })
})

test('what is only similar proves nothing', () => {
  const { errors, questions } = diagnose('アクメ端末がロック')
  expect(errors.every(({ certainty }) => certainty === 'similar')).toBe(true)
  expect(questions[0]?.kind).not.toBe(undefined)
  expect(diagnose('アクメ端末がロック').facts['acme.locked']).toBe(undefined)
})
