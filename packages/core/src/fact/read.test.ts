import { expect, test } from 'vitest'
import { boolean, nullable, number, text, version } from './kinds.ts'
import { readFact } from './read.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const

test('what a person types becomes a value of the fact', () => {
  expect(readFact(boolean(texts), ' はい ')).toBe(true)
  expect(readFact(boolean(texts), 'No')).toBe(false)
  expect(readFact(nullable(number(texts)), 'なし')).toBeNull()
  expect(readFact(number(texts), '15')).toBe(15)
  expect(readFact(version(texts), '15')).toBe('15')
})

test('a text stays as it is typed: its blanks may be what is wrong with it', () => {
  expect(readFact(text(texts), ' AB ')).toBe(' AB ')
})

test('what is no value is left for the check to refuse', () => {
  expect(readFact(boolean(texts), 'perhaps')).toBe('perhaps')
  expect(readFact(number(texts), '')).toBe('')
})
