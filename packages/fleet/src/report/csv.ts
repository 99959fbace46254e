import { guarded } from '@shindan/core'

/**
 * A line of CSV (RFC 4180) that a spreadsheet takes for text: every field in quotation marks, and an apostrophe before what
 * it would take for a formula, as OWASP describes.
 */
export const csvLine = guarded(
  ['fields'],
  'the fields of a row',
  (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`,
)

function csvField(text: string): string {
  const inert = startsFormula.test(text) ? `'${text}` : text
  return `"${inert.replace(unwritable, '\ufffd').replaceAll('"', '""')}"`
}

/** Halves of characters, and what a terminal would obey. */
const unwritable = /\p{Cs}|(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Also behind blanks and what nobody sees, and full width, which Japanese input writes; a line end may begin another cell. */
const startsFormula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
