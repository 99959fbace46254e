import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seenOf } from './unseen.ts'

it('takes away what nobody sees, and tells where the rest stood', () => {
  const { text, given } = seenOf('\u200b5\u200b0\u{e0100}\u200e0 \ufeff錠')
  expect(text).toBe('500 錠')
  expect(given([0, 3])).toEqual([1, 8])
  expect(given([4, 5])).toEqual([10, 11])
})

it('leaves every character that is seen in its place', () => {
  const mark = fc.constantFrom('\u200b', '\u202e', '\ufe0f', '\u{e0061}')
  const piece = fc.oneof(mark, fc.constantFrom('𠮷', '\ud800', 'a', '錠', '\u0301', ' '))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const seen = seenOf(text)
      for (let at = 0; at < seen.text.length; at++) {
        const [start, end] = seen.given([at, at + 1])
        expect(text.slice(start, end)).toBe(seen.text[at])
      }
    }),
  )
})
