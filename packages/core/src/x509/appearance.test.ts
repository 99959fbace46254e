import { expect, test } from 'vitest'
import { appearanceOf } from './appearance.ts'
import { fileText } from './file-text.ts'

const of = (...octets: number[]) => Uint8Array.from(octets)
const appearance = (input: Uint8Array | string) => appearanceOf(input, fileText(input))

test.each<[string, Uint8Array | string, string]>([
  ['PNG', of(0x89, 0x50, 0x4e, 0x47, 1), 'image'],
  ['JPEG', of(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['a binary property list', new TextEncoder().encode('bplist00'), 'binary-plist'],
  ['the first octets of a ZIP alone', of(0x50, 0x4b), 'text'],
  ['a page behind a comment', '<!-- saved -->\n<HTML lang="ja">', 'html'],
  ['a page without a document type', '<body>', 'html'],
  ['a page that is not reached', `${' '.repeat(2_000)}<html>`, 'text'],
  ['a property list', '\n <!DOCTYPE plist>', 'xml'],
  ['an XML declaration', '<?xml version="1.0"?>', 'xml'],
  ['an element', '<svg/>', 'xml'],
  ['an element of another name', '<header/>', 'xml'],
  ['an element in a text', 'a <svg/>', 'text'],
  ['an arrow', '<- here', 'text'],
  ['a text with a NUL', 'a\u0000', 'binary'],
  ['bytes that are no text', of(0x41, 0xff), 'binary'],
  ['the name of a format as a text', 'bplist00', 'text'],
])('%s', (_, input, expected) => {
  expect(appearance(input)).toBe(expected)
})
