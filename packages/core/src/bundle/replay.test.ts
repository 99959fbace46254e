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
