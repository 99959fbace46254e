import type { Appearance } from './problem.ts'

const magic: readonly (readonly [Appearance, readonly number[]])[] = [
  ['zip-or-office', [0x50, 0x4b, 0x03, 0x04]],
  ['zip-or-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['binary-plist', [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74]],
]

/** What a file without certificate, request or key looks like, so that its owner recognises which one was picked. */
export function appearanceOf(input: Uint8Array | string, text: string): Appearance {
  if (typeof input !== 'string') {
    const known = magic.find(([, start]) => start.every((octet, i) => input[i] === octet))
    if (known) return known[0]
  }
  const head = text.slice(0, 2_000)
  if (/<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html'
  if (/^\s*<(?:\?xml|!doctype|[a-z])/i.test(head)) return 'xml'
  return head.includes('\u0000') || head.includes('\uFFFD') ? 'binary' : 'text'
}
