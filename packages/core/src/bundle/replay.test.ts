import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { createKit } from '../plugin/index.ts'
import { startSession } from '../session/index.ts'
import { bundleOf, replay } from './index.ts'

const words = { ja: '文です。', en: 'A sentence.' }
const { defineError, definePlugin } = createKit({
  plugin: 'acme',
  facts: {},
  sources: { manual: { title: words, checkedOn: '2026-01-01' } },
})
const locked = defineError({
  id: 'acme/locked',
  code: 'ACM_1',
  platforms: [],
  stage: 'install',
  summary: words,
  messages: [],
  source: ['manual'],
})
const acme = definePlugin({ title: words, version: '1.0.0', errors: [locked], rules: [], causes: {} })
const diagnoser = createDiagnoser({ plugins: [acme] })
const begun = startSession(diagnoser, { code: 'ACM_1', now: '2026-01-06T09:00:00+09:00' })._unsafeUnwrap()
const bundle = JSON.parse(JSON.stringify(bundleOf(begun)._unsafeUnwrap()))
const [error] = bundle.state.recognised.errors

test('a bundle says what it is, and one of before that is answered alike', () => {
  expect(bundle).toMatchObject({ schemaVersion: 2, kind: 'bundle', state: { kind: 'session' } })
  const { schemaVersion: _, ...before } = bundle
  const { schemaVersion: __, kind: ___, ...state } = bundle.state
  expect(replay(diagnoser, { ...before, state })._unsafeUnwrap().same).toBe(true)
})

test('a bundle of a later release is none that this one can read', () => {
  expect(replay(diagnoser, { ...bundle, schemaVersion: 3 })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'unknown-version', path: 'schemaVersion', found: '3', expected: { en: '2' } },
  ])
})

test.each([10n, Symbol('x'), () => 'x', { toJSON: () => 10n }])(
  'what JSON has no text for is no reason to throw, wherever it stands',
  (value) => {
    const { recognised } = bundle.state
    const puts = [
      { errors: [{ ...error, x: value }] },
      { errors: [{ ...error, score: value }] },
      { errors: [{ ...error, captures: { x: value } }] },
      { x: value },
    ]
    for (const put of puts) {
      const state = { ...bundle.state, recognised: { ...recognised, ...put } }
      const replayed = replay(diagnoser, { ...bundle, state })
      expect(replayed.isErr() || replayed.value.same).toBe(true)
    }
    expect(replay(diagnoser, { ...bundle, diagnosis: value })._unsafeUnwrap().same).toBe(false)
  },
)
