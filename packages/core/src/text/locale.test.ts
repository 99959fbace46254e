import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalTag, type Language, type Localized, textIn } from './locale.ts'
import { readLocale } from './read-locale.ts'

const text = { ja: '証明書', en: 'certificate', fr: 'certificat', 'zh-Hant': '憑證' }

describe('a text is looked up as RFC 4647 says', () => {
  test.each([
    ['ja', '証明書'],
    ['ja-JP', '証明書'],
    ['en-GB', 'certificate'],
    ['fr', 'certificat'],
    ['fr-CA', 'certificat'],
    ['FR-ca', 'certificat'],
    ['zh-hant-TW', '憑證'],
    ['zh-Hant-TW-x-private', '憑證'],
    ['fr-u-co-phonebk', 'certificat'],
  ])('%s', (locale, said) => {
    expect(textIn(text, locale)).toBe(said)
  })

  test.each(['de', 'zh', 'zh-Hans-CN', 'und'])('%s, in which it is not, in English', (locale) => {
    expect(textIn(text, locale)).toBe('certificate')
  })

  test('where even English was left out, in Japanese', () => {
    expect(textIn({ ja: '証明書' } as Localized, 'fr')).toBe('証明書')
  })

  test('of no text there is none', () => {
    expect(textIn(undefined, 'ja')).toBeUndefined()
    expect(textIn(null, 'ja')).toBeUndefined()
  })

  test('any well-formed tag is answered with one of the languages that a text has', () => {
    const subtag = fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
    fc.assert(fc.property(subtag, (tag) => Object.values(text).includes(textIn(text, tag))))
  })
})

describe('what is no tag', () => {
  test.each(['', 'fr_FR', 'constructor', '__proto__', 'ja,en;q=0.5', 'a', null, undefined, 5, {}])(
    '%o is named, and is no TypeError',
    (locale) => {
      expect(() => textIn(text, locale as never)).toThrow(RangeError)
      expect(() => textIn(text, locale as never)).toThrow(/^locale: expected a BCP 47 language tag/)
      expect(readLocale(locale)._unsafeUnwrapErr()).toMatchObject([
        { kind: 'not-a-language-tag', path: 'locale' },
      ])
    },
  )

  test.each([
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['EN', 'en'],
  ])('%s is written as %s', (given, tag) => {
    expect(canonicalTag(given)).toBe(tag)
    expect(readLocale(given)._unsafeUnwrap()).toBe(tag)
  })
})

test('a language with words of its own says those, and else what a text has in it', () => {
  const yes = { ja: 'はい', en: 'yes' }
  const french: Language = { tag: 'fr', words: new Map([[yes, 'oui']]) }
  expect([yes, text, { ja: 'なし', en: 'none' }].map((one) => textIn(one, french))).toEqual([
    'oui',
    'certificat',
    'none',
  ])
})
