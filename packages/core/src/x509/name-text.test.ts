import { expect, test } from 'vitest'
import { nameText } from './name-text.ts'

test.each([
  [' ', 'CN=\\ '],
  ['  ', 'CN=\\ \\ '],
  ['#1', 'CN=\\#1'],
  ['a, b + c', 'CN=a\\, b \\+ c'],
  ['"<\\>;"', 'CN=\\"\\<\\\\\\>\\;\\"'],
  ['a\u0000b\n', 'CN=a\\00b\\0A'],
  ['\u0085', 'CN=\\C2\\85'],
  ['株式会社', 'CN=株式会社'],
])('%j is written %s', (value, text) => {
  expect(nameText([{ CN: [value] }])).toBe(text)
})

test('parts of one RDN are joined by a plus sign, RDNs by a comma', () => {
  expect(nameText([{ UID: ['1'], CN: ['2', '3'] }, { C: ['JP'] }])).toBe('UID=1+CN=2+CN=3, C=JP')
})
