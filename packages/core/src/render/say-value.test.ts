import { expect, test } from 'vitest'
import { nothingPresented } from '../../test/nothing-presented.ts'
import { boolean, choice, instant, nullable, text } from '../fact/kinds.ts'
import { compose } from '../plugin/compose.ts'
import { createKit } from '../plugin/index.ts'
import { renderMarkdown } from './markdown.ts'
import { sayText } from './say-value.ts'

const texts = {
  label: { ja: '発行日時', en: 'time of issue' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const composition = compose([
  createKit({
    plugin: 'acme',
    facts: {
      'acme.issuedAt': nullable(instant(texts)),
      'acme.mode': choice({ kiosk: { ja: 'キオスク', en: 'kiosk mode' } }, texts),
      'acme.on': boolean(texts),
      'acme.secret': text({ ...texts, sensitive: true }),
    },
    sources: {},
  }).definePlugin({ title: texts.label, version: '1.0.0', errors: [], rules: [] }),
])._unsafeUnwrap()
const say = (
  slot: string,
  values: { readonly [fact: string]: unknown },
  voice: Parameters<typeof sayText>[3],
) => {
  const known = Object.entries(values).map(([fact, value]) => [fact, { value, origin: 'given' }])
  return sayText({ ja: `{${slot}}`, en: `{${slot}}` }, Object.fromEntries(known), composition, voice)
}
const ja = { locale: 'ja', timeZone: 'Asia/Tokyo' } as const
const en = { locale: 'en', timeZone: 'America/New_York' } as const

test('an instant is said in the zone of the reader, and the zone is named', () => {
  const values = { 'acme.issuedAt': '2025-01-05T14:59:00.000Z' }
  expect(say('acme.issuedAt', values, ja)).toBe('2025年1月5日(日) 23:59 (Asia/Tokyo)')
  expect(say('acme.issuedAt', values, en)).toBe('Sun, 5 Jan 2025, 09:59 (America/New_York)')
})

test('a span is said as the day or the hours that it is', () => {
  const day = { from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' }
  expect(say('acme.issuedAt', { 'acme.issuedAt': day }, ja)).toBe('2025年1月5日(日) (Asia/Tokyo)')
  expect(say('acme.issuedAt', { 'acme.issuedAt': day }, en)).toBe(
    'Sat, 4 Jan 2025, 10:00–Sun, 5 Jan 2025, 09:59 (America/New_York)',
  )
  const hour = { from: '2025-01-05T00:00:00.000Z', to: '2025-01-05T00:59:59.999Z' }
  expect(say('acme.issuedAt', { 'acme.issuedAt': hour }, ja)).toBe(
    '2025年1月5日(日) 09:00～09:59 (Asia/Tokyo)',
  )
})

test('the last day of a deadline, which may be over as it begins, is said as that day', () => {
  const deadline = { from: '2025-01-07T14:59:59.999Z', to: '2025-01-08T14:59:59.999Z' }
  expect(say('acme.issuedAt', { 'acme.issuedAt': deadline }, ja)).toBe('2025年1月8日(水) (Asia/Tokyo)')
})

test('what is sensitive now is masked, also where an answer of an earlier version told it', () => {
  expect(say('acme.secret', { 'acme.secret': 'hunter2' }, en)).toBe('•••')
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
  const markdown = renderMarkdown({ ...nothingPresented, errors: [error] }, { locale: 'en' })
  expect(markdown).not.toMatch(/(?<!\\)[<*]|(?<!\\)\]\(/)
})
