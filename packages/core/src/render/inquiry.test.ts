import { expect, test } from 'vitest'
import { bundleOf } from '../bundle/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { defineFacts, text } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { startSession } from '../session/index.ts'
import { inquiryOf } from './inquiry.ts'

const sentence = { ja: '文です。', en: 'A sentence.' }
const facts = defineFacts('acme', {
  'acme.notes': text({
    label: { ja: 'メモ', en: 'notes' },
    ask: sentence,
    where: sentence,
    difficulty: 'console',
  }),
})
const { defineError, defineRule, definePlugin } = createKit({
  plugin: 'acme',
  facts,
  sources: { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } },
})
const diagnoser = createDiagnoser({
  plugins: [
    definePlugin({
      title: { ja: 'アクメ', en: 'Acme' },
      version: '1.0.0',
      errors: [
        defineError({
          id: 'acme/stopped',
          code: 'ACM_1',
          platforms: [],
          stage: 'install',
          summary: sentence,
          messages: [],
          source: ['A-1'],
        }),
      ],
      rules: [
        defineRule({
          id: 'acme/empty',
          when: (w) => w.is('acme.notes', ''),
          what: sentence,
          why: sentence,
          remedy: [{ id: 'fill', actor: 'user', do: sentence }],
          source: ['A-1'],
          examples: [] as never,
        }),
      ],
      causes: { 'acme/stopped': ['acme/empty'] },
    }),
  ],
})
const now = '2026-01-06T09:00:00+09:00'
const ask = (input: object) => {
  const asked = { now, ...input } as Parameters<typeof diagnoser.diagnose>[0]
  const diagnosis = diagnoser.diagnose(asked)._unsafeUnwrap()
  return inquiryOf(asked, diagnosis, diagnoser.composition, { locale: 'ja', timeZone: 'Asia/Tokyo' })
}

test('a fact that is a text is masked as the text is', () => {
  const { body } = ask({ text: 'ACM_1', facts: { 'acme.notes': '再発 taro@example.jp 352099001761481' } })
  expect(body).toContain('メモ: 再発 ••••@•••••••.•• •••••••••••••••')
})

test('nothing is cut in two before it is masked, however much stands before it', () => {
  const { body } = ask({ text: `${' '.repeat(3989)}ACM_1 taro@example.jp` })
  expect(body).toContain('ACM_1 ••••@•••••••.••')
})

test('a bundle masks the code and facts that are texts as it masks the text', () => {
  const input = {
    text: 'ACM_1',
    code: 'taro@example.jp',
    facts: { 'acme.notes': 'pw hunter2' },
    now,
  } as const
  const bundle = JSON.stringify(bundleOf(startSession(diagnoser, input)._unsafeUnwrap())._unsafeUnwrap())
  expect(bundle).not.toMatch(/taro|example|hunter/)
})
