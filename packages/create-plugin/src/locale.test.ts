import { expect, it } from 'vitest'
import { localeOf } from './locale.ts'

it.each([
  [{}, 'ja'],
  [{ LANG: 'C.UTF-8' }, 'ja'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
])('speaks the language of the environment: %o is %s', (environment, locale) => {
  expect(localeOf(environment)).toBe(locale)
})
