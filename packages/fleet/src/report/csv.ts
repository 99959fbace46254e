/**
 * A line of CSV (RFC 4180) that a spreadsheet takes for text: every field in quotation marks, and an apostrophe before what
 * it would take for a formula, as OWASP describes.
 */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`
}

function csvField(text: string): string {
  const inert = startsFormula.test(text) ? `'${text}` : text
  return `"${inert.replace(/\p{Cs}/gu, '\ufffd').replaceAll('"', '""')}"`
}

/** Also behind blanks and what nobody sees, and full width, which Japanese input writes; a line end may begin another cell. */
const startsFormula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
