import { expect, test } from 'vitest'
import { bundleOf } from '../bundle/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, defineFacts, text } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { startSession } from '../session/index.ts'
import { inquiryOf, renderInquiry } from './inquiry.ts'

const texts = {
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
  'acme.plugged': boolean({ ...texts, label: { ja: '電源', en: 'plugged in' } }),
  'acme.number': text({ ...texts, sensitive: true, label: { ja: '番号', en: 'number' } }),
  'acme.notes': text({ ...texts, label: { ja: 'メモ', en: 'notes' } }),
  'acme.wet': boolean({ ...texts, label: { ja: '濡れた', en: 'wet' } }),
})
const sentence = { ja: '文です。', en: 'A sentence.' }
const kit = createKit({
  plugin: 'acme',
  facts,
  sources: { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } },
})
const acme = kit.definePlugin({
  title: { ja: 'アクメ', en: 'Acme' },
  version: '1.0.0',
  errors: [
    kit.defineError({
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
    kit.defineRule({
      id: 'acme/unplugged',
      when: (w) => w.is('acme.plugged', false),
      what: sentence,
      why: sentence,
      remedy: [{ id: 'plug-in', actor: 'user', do: sentence }],
      source: ['A-1'],
      examples: [] as never,
    }),
  ],
  causes: { 'acme/stopped': ['acme/unplugged'] },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
const now = '2026-01-06T09:00:00+09:00'
const inquiry = (facts: object, said = 'ACM_1') => {
  const input = { text: said, now, facts: { ...facts } }
  const diagnosis = diagnoser.diagnose(input as never)._unsafeUnwrap()
  return inquiryOf(input, diagnosis, diagnoser.composition, voice)
}

test('a cause that is confirmed is not asked for', () => {
  expect(inquiry({}).body).toContain('What is the cause')
  expect(inquiry({ 'acme.plugged': false }).body).not.toContain('What is the cause')
})

test('everything that was told is told, the secret as a secret', () => {
  const { body } = inquiry({ 'acme.plugged': false, 'acme.wet': true, 'acme.number': 'Desk-7' })
  expect(body).toContain('- wet: yes')
  expect(body).toContain('- number: •••')
  expect(body).not.toContain('Desk-7')
})

test('ids of this catalog mean nothing to those who are asked', () => {
  expect(inquiry({}).body).not.toContain('acme/stopped')
})

test('without anybody to ask nobody is headed', () => {
  expect(renderInquiry(inquiry({}), voice)).toMatch(/^Question about an error/)
})

test('a fact that is a text is masked as the text is', () => {
  const { body } = inquiry({ 'acme.notes': '再発 taro@example.jp 352099001761481' })
  expect(body).toContain('notes: 再発 ••••@•••••••.•• •••••••••••••••')
})

test('nothing is cut in two before it is masked, however much stands before it', () => {
  const { body } = inquiry({}, `${' '.repeat(3989)}ACM_1 taro@example.jp`)
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
