import { expect, test } from 'vitest'
import { fileText } from './file-text.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)

test.each<[string, Uint8Array | string, string]>([
  ['a text', 'a\uFEFF', 'a\uFEFF'],
  ['a text with a byte order mark', '\uFEFFa', 'a'],
  ['UTF-8', of(0xe6, 0x9b, 0xb4), '更'],
  ['UTF-8 with a byte order mark', of(0xef, 0xbb, 0xbf, 0x41), 'A'],
  ['UTF-16 little endian', of(0xff, 0xfe, 0xf4, 0x66, 0x41, 0), '更A'],
  ['UTF-16 big endian', of(0xfe, 0xff, 0x66, 0xf4, 0, 0x41), '更A'],
  ['UTF-16 that breaks off', of(0xfe, 0xff, 0x66, 0xf4, 0), '更'],
  ['half a byte order mark', of(0xff, 0x41), '\uFFFDA'],
  ['half of the other', of(0xfe, 0x41), '\uFFFDA'],
  ['two halves of different ones', of(0x41, 0xfe), 'A\uFFFD'],
  ['two halves that are turned', of(0x41, 0xff), 'A\uFFFD'],
])('%s', (_, input, text) => {
  expect(fileText(input)).toBe(text)
})

test('what is no file has none', () => {
  expect(fileText(undefined as never)).toBe('')
})
