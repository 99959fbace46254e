/** A text as one word of a shell: bare where that does, else in the quotes that most shells take. */
export function quoted(text: string): string {
  if (/^[^\s"'`$\\!*?#&|;<>(){}[\]~^%]+$/.test(text)) return text
  return /["`$\\!%]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`
}
