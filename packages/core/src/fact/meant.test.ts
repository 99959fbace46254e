import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { boolean, choice, number, text, version } from './kinds.ts'
import { meantBy } from './meant.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const nullable = (fact: Fact): Fact => ({ ...fact, nullable: true })
const browser = choice(
  {
    safari: { ja: 'サファリ', en: 'Safari' },
    'in-app': { ja: 'アプリ内ブラウザー', en: 'Browser within an app' },
    none: { ja: 'ブラウザーなし', en: 'No browser' },
  },
  texts,
)

test.each([
  ...['はい', ' はい　', 'Yes', 'y', 'TRUE', '○', 'ｙｅｓ'].map((word) => [word, true] as const),
  ...['いいえ', 'No', 'n', 'false', '×'].map((word) => [word, false] as const),
])('%s is a yes or a no', (word, value) => {
  expect(meantBy(boolean(texts), word)).toBe(value)
})

test.each([
  ['in-app', 'in-app'],
  ['IN-APP', 'in-app'],
  ['アプリ内 ブラウザー', 'in-app'],
  ['ｱﾌﾟﾘ内ﾌﾞﾗｳｻﾞｰ', 'in-app'],
  ['browser within an app', 'in-app'],
  ['ＳＡＦＡＲＩ', 'safari'],
])('%s is a choice by its id or its label', (word, value) => {
  expect(meantBy(browser, word)).toBe(value)
})

test('a choice that is called none is that choice, also where the fact can be absent', () => {
  expect(meantBy(nullable(browser), 'none')).toBe('none')
  expect(meantBy(nullable(browser), 'なし')).toBeNull()
})

test.each(['なし', '無し', 'ない', 'None', 'null', 'N/A', '未', '-', '－'])(
  '%s is the absence of what can be absent, and of nothing else',
  (word) => {
    for (const fact of [number(texts), text(texts), boolean(texts)])
      expect(meantBy(nullable(fact), word)).toBeNull()
    for (const fact of [number(texts), text(texts)]) {
      expect(meantBy(fact, word)).toBe(word)
    }
  },
)

test('of what is there or is not, none is a no, unless it can be absent', () => {
  expect(['なし', '無し', 'ない', 'none'].map((word) => meantBy(boolean(texts), word))).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(['あり', 'ある'].map((word) => meantBy(boolean(texts), word))).toEqual([true, true])
  expect(meantBy(boolean(texts), '未')).toBe('未')
})

test.each([
  ['15', 15],
  ['１５', 15],
  ['-1.5', -1.5],
  ['−３', -3],
  ['1,234,567', 1_234_567],
  ['１，０００', 1000],
])('%s is a number', (word, value) => {
  expect(meantBy(number(texts), word)).toBe(value)
})

test.each([
  ['17.5', '17.5'],
  ['v17.5', '17.5'],
  ['iOS 17.5', '17.5'],
  ['ｉＯＳ　１７．５', '17.5'],
  ['macOS version 15', '15'],
  ['Windows 11', '11'],
  ['バージョン 15.1.2', '15.1.2'],
])('%s is a version', (word, value) => {
  expect(meantBy(version(texts), word)).toBe(value)
})

test('a device that has a number is no version', () => {
  expect(meantBy(version(texts), 'iPhone 15')).toBe('iPhone 15')
})

test('a blank is nothing, of every type', () => {
  for (const fact of [boolean(texts), browser, number(texts), text(texts), version(texts)]) {
    for (const blank of ['', ' ', '　\t']) {
      expect(meantBy(fact, blank)).toBeUndefined()
      expect(meantBy(nullable(fact), blank)).toBeUndefined()
    }
  }
})

test('a text stays as it is typed: its blanks may be what is wrong with it', () => {
  expect(meantBy(text(texts), ' AB ')).toBe(' AB ')
})

test('what is no value is left for the check to refuse', () => {
  expect(meantBy(boolean(texts), 'perhaps')).toBe('perhaps')
  expect(meantBy(number(texts), '1,00')).toBe('1,00')
})

test('nothing throws', () => {
  const facts = [boolean(texts), browser, number(texts), text(texts), version(texts)]
  fc.assert(
    fc.property(fc.constantFrom(...facts), fc.string({ unit: 'binary' }), (fact, word) => {
      meantBy(fact, word)
      meantBy(nullable(fact), word)
    }),
  )
})
