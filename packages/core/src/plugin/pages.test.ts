import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { createKit } from './create-kit.ts'
import { pageOf, pathOf, site } from './pages.ts'
import type { AnyPlugin } from './plugin.ts'

const label = { ja: '名', en: 'Name' }

const kit = createKit({
  plugin: 'acme',
  facts: {},
  sources: { a: { title: label, checkedOn: '2026-11-01' } },
})
const refused = kit.defineError({
  id: 'acme/refused',
  platforms: [],
  stage: 'sync',
  summary: label,
  messages: [{ ja: '{host} が拒否', en: 'refused by {host}', verbatim: ['en'] }],
  source: ['a'],
})
const acme = kit.definePlugin({
  title: label,
  version: '1.0.0',
  pages: 'https://acme.example/help/',
  errors: [refused],
  rules: [],
})
const composed = (plugin: AnyPlugin) => compose([plugin])._unsafeUnwrap()

test('a page stands under the base that its plugin names, in the nearest language that there is', () => {
  const page = (locale: string) => pageOf('errors', 'acme/refused', composed(acme), locale)
  expect(page('ja')).toBe('https://acme.example/help/ja/errors/acme/refused/')
  expect(page('en-GB')).toBe('https://acme.example/help/en/errors/acme/refused/')
  expect(page('fr')).toBe('https://acme.example/help/en/errors/acme/refused/')
})

test('a plugin that names no base has no pages, and nor has what somebody added to one that does', () => {
  const { pages: _, ...without } = acme
  expect(pageOf('errors', 'acme/refused', composed(without), 'en')).toBeUndefined()
  const changes = [{ change: 'added', of: 'errors', id: 'acme/refused' }] as const
  expect(pageOf('errors', 'acme/refused', composed({ ...acme, changes }), 'en')).toBeUndefined()
  expect(pageOf('rules', 'acme/refused', composed({ ...acme, changes }), 'en')).toBeDefined()
  expect(pageOf('errors', 'unknown/refused', composed(acme), 'en')).toBeUndefined()
})

test('what is captured goes into the fragment, written so that nothing of it is read as anything else', () => {
  const captures = { host: 'a&b=c#d 「東京」' }
  const page = new URL(pageOf('errors', 'acme/refused', composed(acme), 'en', captures) ?? '')
  expect([...new URLSearchParams(page.hash.slice(1))]).toEqual([['host', 'a&b=c#d 「東京」']])
  expect(page.search).toBe('')
})

test.each([
  'com.apple.mgmt.External.e3a1c0de-1b2c-4d5e-8f9a-0b1c2d3e4f5a',
  `${'mdm.'.repeat(60)}example.co.jp`.slice(-256),
])('a topic and a long name of a host go into it: %s', (host) => {
  const page = new URL(pageOf('errors', 'acme/refused', composed(acme), 'en', { host }) ?? '')
  expect(new URLSearchParams(page.hash.slice(1)).get('host')).toBe(host)
})

test.each([
  ['masked', '•••'],
  ['masked in part', 'https://•••/x'],
  ['blank', ''],
  ['longer than anybody reads', 'x'.repeat(257)],
])('what is %s stays out of the address', (_, host) => {
  expect(pageOf('errors', 'acme/refused', composed(acme), 'en', { host })).not.toContain('#')
})

test('a capture that is no text of Unicode is left out, too', () => {
  expect(pageOf('errors', 'acme/refused', composed(acme), 'en', { host: '\ud800' })).not.toContain('#')
})

test('what is asked of every device is told on the pages of shindan, whoever asks', () => {
  expect(pageOf('facts', 'device.platform', composed(acme), 'en')).toBe(`${site}en/facts/device.platform/`)
})

test('a step, and what a lifecycle leaves open, is a place on the page of what it belongs to', () => {
  expect(pathOf('rules', 'acme/wrong#ask', 'ja')).toBe('ja/rules/acme/wrong/#ask')
})
