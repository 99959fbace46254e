import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { product } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { answer, choose, resumeSession, startSession } from '../session/index.ts'

const words = { ja: '名前', en: 'name' }
const sources = { 'A-1': { title: words, checkedOn: '2026-01-01' } }

const failed = { ja: 'プロファイルのインストールに失敗しました', en: 'The profile could not be installed' }
const system = createKit({ plugin: 'system', facts: {}, sources })
const neutral = system.definePlugin({
  title: words,
  version: '1.0.0',
  errors: [
    system.defineError({
      id: 'system/profile',
      platforms: [],
      stage: 'install',
      summary: words,
      codeContext: ['iPhone'],
      messages: [{ ...failed, verbatim: ['ja', 'en'], generic: true }],
      source: ['A-1'],
    }),
  ],
  rules: [],
})

const refused = { ja: '端末の登録が断られました', en: 'The enrolment was refused' }
const acme = createKit({ plugin: 'acme', facts: { 'acme.inUse': product(words) }, sources })
const vendor = acme.definePlugin({
  title: words,
  version: '1.0.0',
  errors: [
    acme.defineError({
      id: 'acme/refused',
      platforms: [],
      stage: 'enrolment',
      summary: words,
      messages: [{ ...refused, verbatim: ['ja', 'en'], generic: true }],
      source: ['A-1'],
    }),
  ],
  rules: [],
})

const diagnoser = createDiagnoser({ plugins: [neutral, vendor] })
const now = '2026-01-06T09:00:00+09:00'
const identified = { certainty: 'identified', captures: {} }

test('what a person says the screen shows is that error, though another product is named beside it', () => {
  const begun = startSession(diagnoser, { text: `Outlook: ${failed.ja}`, now })._unsafeUnwrap()
  expect(begun.diagnosis.errors).toMatchObject([
    { id: 'system/profile', certainty: 'similar', generic: true },
  ])
  const chosen = choose(begun, 'system/profile')._unsafeUnwrap()
  expect(chosen.diagnosis.outcome).toBe('recognised')
  expect(chosen.diagnosis.errors).toMatchObject([{ id: 'system/profile', ...identified }])
  expect(chosen.diagnosis.errors[0]).not.toHaveProperty('generic')
})

test('words that anybody may say are those of a product as soon as it is in use, in a stored interview too', () => {
  const begun = startSession(diagnoser, { text: refused.ja, now })._unsafeUnwrap()
  const resumed = resumeSession(diagnoser, JSON.stringify(begun.state))._unsafeUnwrap()
  for (const session of [begun, resumed])
    expect(answer(session, 'acme.inUse', true)._unsafeUnwrap().diagnosis.errors).toMatchObject([
      { id: 'acme/refused', ...identified },
    ])
})
