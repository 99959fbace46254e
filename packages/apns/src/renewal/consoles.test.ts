import { createDiagnoser, createKit } from '@shindan/core'
import { expect, test } from 'vitest'
import type { UploadTable } from '../facts/upload-outcome.ts'
import { type Console, consoleAnswers } from './consoles.ts'

const label = (ja: string, en: string) => ({ ja, en })
const kit = createKit({
  plugin: 'acme',
  facts: {},
  sources: { s: { title: label('手引き', 'Manual'), checkedOn: '2026-01-01' } },
})
const saying = (ja: string) =>
  kit.definePlugin({
    version: '1',
    title: label('アクメ', 'Acme'),
    errors: [
      kit.defineError({
        id: 'acme/refused',
        platforms: [],
        stage: 'console-upload',
        summary: label('拒否', 'Refused'),
        messages: [{ ja, en: 'It is refused.', verbatim: ['ja'] }],
        source: ['s'],
      }),
    ],
    rules: [],
  })
const acme = saying('証明書が正しくありません。')
const upload = {
  'topic-changed': 'acme/refused',
  renewed: 'accepted',
  undecided: null,
} as Partial<UploadTable>
const consoles: readonly Console[] = [{ plugin: acme, upload: upload as UploadTable }]
const { composition } = createDiagnoser({ plugins: [acme] })
const answer = (outcome: keyof UploadTable, locale: 'ja' | 'en' = 'en', by = composition) =>
  consoleAnswers(consoles, outcome, by, locale)[0]

test('a console shows its message as it stands on its screen, in whatever language is read', () => {
  expect(answer('topic-changed')).toEqual({
    console: 'acme',
    title: 'Acme',
    shows: 'acme/refused',
    text: '「証明書が正しくありません。」',
  })
  expect(answer('topic-changed', 'ja')?.title).toBe('アクメ')
})

test('a console that takes the file says so, and of others nobody knows', () => {
  expect(answer('renewed')).toMatchObject({ shows: 'accepted', text: 'it is accepted' })
  expect(answer('renewed', 'ja')?.text).toBe('受け付けられます')
  expect(answer('undecided')).toMatchObject({ shows: null, text: 'not known' })
})

test('the message is that of the composition, and of the plugin where it has none', () => {
  const told = createDiagnoser({ plugins: [saying('登録できません。')] }).composition
  expect(answer('topic-changed', 'ja', told)?.text).toBe('「登録できません。」')
  const empty = createDiagnoser({ plugins: [] }).composition
  expect(answer('topic-changed', 'ja', empty)?.text).toBe('「証明書が正しくありません。」')
})
