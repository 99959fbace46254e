import { expect, test } from 'vitest'
import { nothingPresented } from '../../test/nothing-presented.ts'
import { renderMarkdown } from './markdown.ts'
import type { PresentedDiagnosis } from './present.ts'
import { describeProblem } from './problem.ts'
import { renderText } from './text.ts'
import { visible } from './visible.ts'

const bell = '\u0007'
const clear = '\u001b[2J'
const title = '\u001b]0;owned\u001b\\'
const c1 = '\u009b31m'
const turned = '\u202egpj.exe'
const hostile = `x${bell}${clear}${title}${c1}${turned}\r\nsecond line`

/** A diagnosis whose capture came from a hostile text. */
const diagnosis: PresentedDiagnosis = {
  ...nothingPresented,
  errors: [
    {
      id: 'acme/refused',
      certainty: 'identified',
      score: 1,
      span: [0, 1],
      captures: { profileName: `${hostile} https://evil.example www.evil.example &lt;b&gt;` },
      severity: 'error',
      summary: 'Refused.',
    },
  ],
}

test('what a terminal would obey is spelt out', () => {
  expect(visible(`${clear}日本語 "ok"`)).toBe('\\u001b[2J日本語 "ok"')
  expect(visible('a\r\n\tb')).toBe('a b')
})

test('what nobody sees is spelt out: two names that differ in it do not look the same', () => {
  for (const unseen of [
    '\u200b',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u180e',
    '\u115f',
    '\u3164',
  ])
    expect(visible(`a${unseen}b`)).toBe(`a\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}b`)
  expect(visible('a\u{e0061}')).toBe('a\\u{e0061}')
  expect(visible('a\u200db\ufe0f')).toBe('a\\u200db\\ufe0f')
  expect(visible('⚠️ 👨‍👩‍👧')).toBe('⚠️ 👨‍👩‍👧')
})

test.each([
  ['plain text', renderText(diagnosis, { locale: 'en' })],
  ['Markdown', renderMarkdown(diagnosis, { locale: 'en' })],
  [
    'a problem',
    describeProblem(
      { kind: 'unknown-fact', path: hostile, found: JSON.stringify(hostile), expected: { ja: '', en: '' } },
      'en',
    ),
  ],
])('%s holds no control character from outside', (_, text) => {
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  expect(text).toContain('x\\')
})

test('a capture becomes neither a link nor an entity in Markdown', () => {
  const text = renderMarkdown(diagnosis, { locale: 'en' })
  expect(text).toContain('https\\://evil')
  expect(text).toContain('www\\.evil')
  expect(text).toContain('\\&lt;')
})

test('Markdown gives the address of a step, as the text does', () => {
  const url = 'https://identity.apple.com/pushcert'
  const step = {
    id: 'acme/late#open-portal',
    do: 'Open the portal.',
    actor: 'administrator',
    actorLabel: 'administrator',
    destructive: false,
    affects: 'none',
    url,
  } as const
  const finding = {
    rule: 'acme/late',
    verdict: 'confirmed',
    severity: 'error',
    explains: [],
    missing: [],
    text: { what: 'It is late.', why: 'Time passed.', fix: [] },
    branches: [],
    remedy: [step],
    source: [],
  } as const
  const found: PresentedDiagnosis = { ...diagnosis, findings: [finding] }
  expect(renderMarkdown(found, { locale: 'en' })).toContain(`<${url}>`)
  expect(renderText(found, { locale: 'en' })).toContain(url)
})
