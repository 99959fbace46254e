import { guarded } from '../problem/mistake.ts'

/**
 * Control characters, those that turn the direction of what follows, and those that nobody sees: two names that differ
 * in one look the same. What joins emoji or colours them stays.
 */
const unseen =
  /[\p{Cc}\p{Bidi_Control}]|(?!\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\ufe0f)(?:\u200d|\ufe0e|\ufe0f)/gu

/** Text from outside on one line. What a terminal would obey is spelt out, as JSON does: `\u001b`. */
export const visible = guarded(['text'], 'a text', (text: string): string =>
  text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(unseen, spelt),
)

function spelt(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16)
  return number.length > 4 ? `\\u{${number}}` : `\\u${number.padStart(4, '0')}`
}
