import fc from 'fast-check'

/** What nobody sees: characters without width, marks of direction, and joiners. */
const unseen = [
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\ufe0f'],
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069', '\u{e0001}', '\u{e0061}', '\u{e0100}'],
] as const

/** What readers of text stumble over. */
const odd: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...unseen),
  fc.constantFrom('\u3099', '\u309a', '\u0301', '\u0308', '\u20e3', '\u{1f3fb}'.repeat(3)),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\ud83d',
    '\0',
    '\x1b[2J',
    '\x1b$B',
    '\u2028',
    '\u0085',
    '\r',
    '\n',
    '\t',
    '\u3000',
  ),
  fc.constantFrom('𠮷', '葛\u{e0100}', '👨‍👩‍👧', 'ｶﾞ', '㌔', '㈱', 'ﬃ', '﷽', 'İ', 'ß', 'ſ', '①', '𝟝'),
  fc.constantFrom(
    '{',
    '}',
    '{x}',
    '<',
    '&',
    '"',
    "'",
    '\\',
    '/',
    ':',
    ',',
    '503',
    '0x80180014',
    '__proto__',
    '-',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

/** One place of a text, and what is done there. */
export type TextEdit = readonly ['put' | 'cut' | 'double' | 'swap', at: number, length: number, put: string]
const textEdit: fc.Arbitrary<TextEdit> = fc.tuple(
  fc.constantFrom('put', 'put', 'cut', 'double', 'swap'),
  fc.nat(),
  fc.nat(12),
  odd,
)

/** The text after an edit, which goes by UTF-16 units: it may leave half of a character. */
export function editedText(text: string, [kind, position, length, put]: TextEdit): string {
  const at = position % (text.length + 1)
  const [head, part, rest] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  switch (kind) {
    case 'put':
      return head + put + part + rest
    case 'cut':
      return head + rest
    case 'double':
      return head + part.repeat(3) + rest
    default:
      return head + [...part].reverse().join('') + rest
  }
}

/** Edits of a text, none of them at times. */
export const textEdits = (most: number): fc.Arbitrary<readonly TextEdit[]> =>
  fc.array(textEdit, { maxLength: most })

/** A text with marks that nobody sees between its characters. */
export function decorated(text: string, marks: readonly (readonly [at: number, mark: string])[]): string {
  const characters = [...text]
  for (const [at, mark] of marks) characters[at % characters.length] += mark
  return characters.join('')
}
export const marks = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...unseen)), { minLength: 1, maxLength: 12 })
