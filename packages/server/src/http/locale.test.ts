import { expect, test } from 'vitest'
import { got, posted } from '../../test/asking.ts'

const languageOf = async (path: string, headers: Record<string, string> = {}) =>
  (await got(path, headers)).headers.get('content-language')

test('the language is that of the address, or that which the header prefers, or that of the host', async () => {
  expect(await languageOf('/catalog')).toBe('ja')
  expect(await languageOf('/catalog', { 'accept-language': 'en-GB,en;q=0.9' })).toBe('en')
  expect(await languageOf('/catalog?locale=ja', { 'accept-language': 'en' })).toBe('ja')
  expect(await languageOf('/catalog?locale=zh-hant-tw')).toBe('en')
})

test.each([
  ['en;q=0.5, ja;q=0.9', 'ja'],
  ['fr, en;q=0.1', 'en'],
  ['en;q=0, ja', 'ja'],
  ['*', 'ja'],
  ['fr', 'ja'],
  ['', 'ja'],
  [';;;,,q=,en;q=many,-,*;q=0', 'ja'],
  [`${'x,'.repeat(10_000)}en`, 'ja'],
])('of the header %.40s it is %s', async (header, expected) => {
  expect(await languageOf('/catalog', { 'accept-language': header })).toBe(expected)
})

test('a body tells its language too, and what is said of it is in that', async () => {
  const { headers, body } = await posted('/diagnose', { text: 5, locale: 'en' })
  expect(headers.get('content-language')).toBe('en')
  expect(body.title).toBe('Something is wrong with what was given')
})

test.each(['xx_YY', '', '../etc', '\u{1f4a9}', 'a'.repeat(500)])('%.20s is no language', async (locale) => {
  const { status, body } = await got(`/catalog?locale=${encodeURIComponent(locale)}`)
  expect([status, body.error.kind]).toEqual([400, 'not-a-language-tag'])
  expect((await posted('/diagnose', { text: 'x', locale })).status).toBe(422)
})

test.each([null, 5, ['ja'], { tag: 'ja' }])('a language that is %j is none', async (locale) => {
  expect((await posted('/diagnose', { text: 'x', locale })).status).toBe(422)
})
