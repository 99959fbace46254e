import { redact } from '@shindan/core'

/** The longest template, in UTF-16 units: a message, and not the log around it. */
const longest = 400

/**
 * A text as something to count: passwords, identifiers, addresses and the like masked, times and long numbers left open, so
 * that the same message of two devices is one template. Codes stay: by them a message is known.
 */
export function templateOf(text: string): string {
  // Masked before it is cut, so that nothing is cut in two and then not known for what it is.
  return redact(text.slice(0, 10 * longest))
    .replace(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g, '{date}')
    .replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '{date}')
    .replace(/\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '{time}')
    .replace(/[\dA-Za-z]+/g, (word) => (/^\d{6,}$/.test(word) ? '{number}' : word))
    .replace(/•[•\-:.@_]*/g, '•')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
}
