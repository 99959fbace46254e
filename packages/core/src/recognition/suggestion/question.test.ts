import { expect, it } from 'vitest'
import { fold } from '../folding/fold.ts'
import { questionOf, termsWithin } from './question.ts'
import { createTermIndex } from './term-index.ts'

const index = createTermIndex([['証明書を取得できない'], ['サーバに接続できない', 'the certificate expired']])
const ask = (text: string) => questionOf(text, fold(text), index)
const demandOf = (text: string): number => ask(text).demand.reduce((sum, demand) => sum + demand, 0)
const knownOf = (text: string): number => ask(text).term.filter((term) => term >= 0).length

it('asks for what is meant beside what is said, and demands less of either', () => {
  expect(knownOf('証明書が落とせない')).toBeGreaterThan(knownOf('証明書が眺めない'))
  expect(demandOf('落とせない')).toBeLessThan(demandOf('眺めない'))
})

it('demands little of everyday words', () => {
  expect(demandOf('昨日からどうすればいいですか')).toBeLessThan(demandOf('無線基地局設備点検記録'))
})

it('tells which terms a passage holds', () => {
  const text = '証明書を取得できない。接続できない。'
  const question = ask(text)
  const end = fold(text).text.length
  const middle = fold('証明書を取得できない').text.length
  const [from, to] = termsWithin(question, [0, middle])
  expect(from).toBe(0)
  expect(termsWithin(question, [middle, end])).toEqual([to, question.at.length])
  expect(question.at.slice(from, to).every((at) => at < middle)).toBe(true)
})
