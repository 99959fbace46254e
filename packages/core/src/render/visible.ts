import { guarded } from '../problem/mistake.ts'

/** Control characters, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Text from outside on one line. What a terminal would obey is spelt out, as JSON does: `\u001b`. */
export const visible = guarded(['text'], 'a text', (text: string): string =>
  text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ').replace(unseen, spelt),
)

function spelt(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
