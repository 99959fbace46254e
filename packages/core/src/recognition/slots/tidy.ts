/** Brackets and quotes, each at the place of its partner. */
export const openers = '「『“”"＂\'（(［[【<＜〈《'
export const closers = '」』””"＂\'）)］]】>＞〉》'
/** What a mail program writes before a quoted line. */
export const quoteMarks = /^[\s>＞|｜]+/
const lineMarks = /^[\s\u200b>＞|｜・●■◆○*#-]+\s|^[>＞|｜・●■◆○*#]+/
const logPrefix =
  /^(?:\[(?:[\d\s:/.+TZ-]+|info|warn(?:ing)?|error|debug)\]\s*|\d{4}[-/]\d\d?[-/]\d\d?[T\s][\d:.,+Z]+\s+)+/i

/** Takes blanks, marks, enclosing quotes and what a log writes before a line off, and joins what was wrapped. */
export function tidy(captured: string): string {
  const lines = captured.split('\n').map((line, i) => (i === 0 ? line : line.replace(quoteMarks, '')).trim())
  const value = withoutEnclosing(lines.join('\n').trim().replace(lineMarks, '').replace(logPrefix, ''))
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(value.replaceAll('\n', ''))
  return value.replace(/\n+/g, (_, at: number) => (isUrl || value.charAt(at - 1) > '\u2e7f' ? '' : ' '))
}

/** Takes off brackets and quotes that enclose the whole, and such as have lost their partner. */
function withoutEnclosing(value: string): string {
  const opener = openers.indexOf(value.charAt(0))
  const closer = closers.indexOf(value.charAt(value.length - 1))
  if (value.length > 0 && opener >= 0) {
    const partner = value.indexOf(closers.charAt(opener), 1)
    const isQuote = openers.charAt(opener) === closers.charAt(opener)
    if (partner < 0) return withoutEnclosing(value.slice(1).trim())
    if (partner === value.length - 1 || (isQuote && closer >= 0))
      return withoutEnclosing(value.slice(1, -1).trim())
  }
  if (value.length > 0 && closer >= 0 && !value.includes(openers.charAt(closer)))
    return withoutEnclosing(value.slice(0, -1).trim())
  return value
}
