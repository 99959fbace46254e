import { expect, it } from 'vitest'
import { fold } from '../folding/fold.ts'
import { rewritingsOf } from './rewriting.ts'

const meant = (text: string): string[] => rewritingsOf(text, fold(text)).map((found) => found.meant)

it('finds what is said otherwise, wherever it stands and however it is written', () => {
  expect(meant('証明書が落とせない')).toContain('取得できない')
  expect(meant('ファイルを ﾊｼﾞｶﾚました')).toEqual(meant('ファイルを はじかれました'))
})

it('takes a Latin word whole', () => {
  expect(meant('the push cert is gone')).toContain('certificate')
  expect(meant('certain things')).not.toContain('certificate')
  expect(meant('MDMのcert')).toContain('certificate')
})

it.each([
  ['The terminal is not authorised', ['device', 'permitted']],
  ["The lease of the tablet isn't valid", ['invalid']],
  ['Acquiring the label', ['retrieval obtaining']],
])('knows what one translator writes for what another does: %s', (text, words) => {
  expect(meant(text)).toEqual(expect.arrayContaining(words))
})

it('gives places in their order, within the text', () => {
  const text = 'スマホに入らないし、パソコンでも落とせない'
  const folded = fold(text)
  const found = rewritingsOf(text, folded)
  expect(found.length).toBeGreaterThan(3)
  expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort((a, b) => a - b))
  expect(found.every(({ from, to }) => from < to && to <= folded.text.length)).toBe(true)
})
