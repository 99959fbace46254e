import { expect, test } from 'vitest'
import { type NameAttribute, nameText } from './name-text.ts'

const attribute = (type: string, text: string): NameAttribute => ({ type, value: { text } })

test.each([
  [' ', 'CN=\\ '],
  ['  ', 'CN=\\ \\ '],
  ['#1', 'CN=\\#1'],
  ['#1234', 'CN=\\#1234'],
  ['a, b + c', 'CN=a\\, b \\+ c'],
  ['"<\\>;"', 'CN=\\"\\<\\\\\\>\\;\\"'],
  ['a\u0000b\n', 'CN=a\\00b\\0A'],
  ['\u0085', 'CN=\\C2\\85'],
  ['株式会社', 'CN=株式会社'],
])('%j is written %s', (value, text) => {
  expect(nameText([[attribute('CN', value)]])).toBe(text)
})

test('parts of one RDN are joined by a plus sign, RDNs by a comma', () => {
  const rdn = [attribute('UID', '1'), attribute('CN', '2'), attribute('CN', '3')]
  expect(nameText([rdn, [attribute('C', 'JP')]])).toBe('UID=1+CN=2+CN=3, C=JP')
})

test('a value without a text is its DER in hexadecimal, and an empty RDN is not there', () => {
  expect(nameText([[], [{ type: 'CN', value: { hex: '0500' } }], []])).toBe('CN=#0500')
})
