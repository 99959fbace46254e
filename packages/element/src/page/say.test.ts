import { expect, test } from 'vitest'
import { words as answerWords } from '../diagnosis/answer/words.ts'
import { words as diagnosisWords } from '../diagnosis/words.ts'
import { words as findingWords } from '../finding/words.ts'
import { words as renewalAnswerWords, resultWords } from '../renewal/answer/words.ts'
import { placeWords, words as renewalWords } from '../renewal/words.ts'
import { say, sayFilled, spokenIn } from './say.ts'

const text = { ja: '証明書', en: 'certificate' }

test.each([
  ['ja', '証明書', 'ja'],
  ['ja-JP', '証明書', 'ja'],
  ['en-GB', 'certificate', 'en'],
  ['fr', 'certificate', 'en'],
])('to a reader of %s it says %s', (locale, said, language) => {
  expect(say(text, locale)).toBe(said)
  expect(spokenIn(locale)).toBe(language)
})

test('words of a language that was loaded stand in the place of ours', () => {
  const french = { tag: 'fr', words: new Map<object, string>([[text, 'certificat']]) }
  expect(say(text, french)).toBe('certificat')
  expect(spokenIn(french)).toBe('fr')
})

test('what fills a slot is no slot itself', () => {
  expect(sayFilled({ ja: '{a}と{b}', en: '{a} and {b}' }, { a: '{b}', b: 2 }, 'en')).toBe('{b} and 2')
})

const tables = {
  answerWords,
  diagnosisWords,
  findingWords,
  renewalAnswerWords,
  renewalWords,
  placeWords,
  resultWords,
}

test.each(Object.entries(tables))('%s say the same in both languages, with the same slots', (_, words) => {
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
  for (const { ja, en } of Object.values(words)) {
    expect(slots(en)).toEqual(slots(ja))
    expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
  }
})
