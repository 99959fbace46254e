import { expect, test } from 'vitest'
import { createKit } from '../plugin/index.ts'
import { checkPlugin } from './check-plugin.ts'

const sentence = { ja: '証明書を登録できません。', en: 'The certificate cannot be registered.' }
const { defineError, definePlugin } = createKit({
  plugin: 'acme',
  facts: {},
  sources: { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } },
})
const telling = (ja: readonly string[], en: readonly string[]) =>
  checkPlugin(
    definePlugin({
      title: { ja: 'アクメ', en: 'Acme' },
      version: '1.0.0',
      errors: [
        defineError({
          id: 'acme/refused',
          code: 'ACME-17',
          platforms: [],
          stage: 'install',
          summary: sentence,
          messages: [],
          unexplained: sentence,
          told: { ja, en },
          source: ['A-1'],
        }),
      ],
      rules: [],
    }),
  ).map(({ message }) => message)
const ja = ['朝', '昼', '夜', '昨日', '今日', '先週', '去年', '連休'].map(
  (day) => `${day}、証明書を登録しようとしたら断られた`,
)
const en = ['morning', 'noon', 'night', 'today', 'week', 'year', 'month', 'holiday'].map(
  (day) => `this ${day} the certificate registration was turned away`,
)

test('an error that is told in eight ways that lead to each other is sound', () => {
  expect(telling(ja, en)).toEqual([])
})

test('too few ways, a way that stands twice, and ways that nothing else leads to are told', () => {
  expect(telling(ja.slice(1), en)).toEqual(['is told in fewer than 8 ways in ja'])
  expect(telling([...ja, ja[0] ?? ''], en)).toEqual([`tells twice: ${ja[0]}`])
  const strange = (letters: string) => Array.from(letters, (letter) => letter.repeat(12))
  expect(telling(strange('αβγδεζηθ'), strange('абвгдежз'))).toEqual([
    'is led to by 0 of its 16 ways by what the others say',
  ])
})
