import { expect, test } from 'vitest'
import { boolean, choice, instant, nullable } from '../fact/kinds.ts'
import { compose } from '../plugin/compose.ts'
import { definePlugin } from '../plugin/plugin.ts'
import { renderMarkdown } from './markdown.ts'
import { sayText } from './say-value.ts'

const texts = {
  label: { ja: '発行日時', en: 'time of issue' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const composition = compose([
  definePlugin({
    name: 'acme',
    title: texts.label,
    facts: {
      'acme.issuedAt': nullable(instant(texts)),
      'acme.mode': choice({ kiosk: { ja: 'キオスク', en: 'kiosk mode' } }, texts),
      'acme.on': boolean(texts),
    },
    sources: {},
    errors: [],
    rules: [],
  }),
])._unsafeUnwrap()
const say = (slot: string, values: object, voice: Parameters<typeof sayText>[3]) =>
  sayText({ ja: `{${slot}}`, en: `{${slot}}` }, { ...values }, composition, voice)
const ja = { locale: 'ja', timeZone: 'Asia/Tokyo' } as const
const en = { locale: 'en', timeZone: 'America/New_York' } as const

test('an instant is said in the zone of the reader, and the zone is named', () => {
  const values = { 'acme.issuedAt': '2025-01-05T14:59:00.000Z' }
  expect(say('acme.issuedAt', values, ja)).toBe('2025年1月5日(日) 23:59 (Asia/Tokyo)')
  expect(say('acme.issuedAt', values, en)).toBe('Sun, 5 Jan 2025, 09:59 (America/New_York)')
})

test('values are said in words', () => {
  expect(say('acme.mode', { 'acme.mode': 'kiosk' }, ja)).toBe('キオスク')
  expect(say('acme.on', { 'acme.on': false }, en)).toBe('no')
  expect(say('acme.issuedAt', { 'acme.issuedAt': null }, ja)).toBe('なし')
})

test('what is not known is named, not left blank', () => {
  expect(say('acme.issuedAt', {}, ja)).toBe('〔発行日時: 不明〕')
  expect(say('acme.issuedAt', {}, en)).toBe('[time of issue: unknown]')
})

test('what was captured from a report cannot become markup', () => {
  const captures = { name: '<img src=x> [link](http://example.com) **bold** `code`' }
  const error = {
    id: 'acme/refused',
    certainty: 'identified',
    score: 1,
    span: null,
    captures,
    severity: 'error',
    summary: 'Refused.',
  } as const
  const markdown = renderMarkdown(
    { outcome: 'recognised', errors: [error], findings: [], questions: [], notes: [] },
    { locale: 'en' },
  )
  expect(markdown).not.toMatch(/(?<!\\)[<*]|(?<!\\)\]\(/)
})
