import { createDiagnoser } from '@shindan/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plugins } from '../src/plugins.ts'

const now = '2025-01-20T10:00:00+09:00'
const inputs = [
  { text: '503 証明書の取得が許可されていません。', facts: { 'cybertrust.issuedAt': '2025-01-01' }, now },
  { text: 'プロファイルのインストールに失敗しました SCEP server returned an invalid response', now },
  { text: 'MDMの証明書の更新でアップロードしたら前回と違うと言われた', now },
  { code: '403', now },
  { text: 'ERROR 501', facts: { 'device.platform': 'windows' }, now },
  { facts: { 'apns.appleAccount': 'lost', 'apns.console': 'lanscope' }, now },
] as const
const answersOf = (all: readonly (typeof plugins)[number][]) => {
  const diagnoser = createDiagnoser({ plugins: all })
  return inputs.map((input) => JSON.stringify(diagnoser.diagnose(input)._unsafeUnwrap()))
}

test('the order of the plugins changes no letter of an answer', () => {
  const first = answersOf(plugins)
  fc.assert(
    fc.property(fc.shuffledSubarray([...plugins], { minLength: plugins.length }), (shuffled) => {
      expect(answersOf(shuffled)).toEqual(first)
    }),
    { numRuns: 12 },
  )
})
