import type { SlotExpectation } from '../catalog/error.ts'
import type { Alignment } from './align.ts'
import type { Folded } from './fold.ts'
import { foldWord } from './letter.ts'
import type { Phrase } from './phrase.ts'

export interface Captures {
  readonly values: { readonly [slot: string]: string }
  /** UTF-16 offsets of all that was captured; `null` where nothing was. */
  readonly span: readonly [number, number] | null
}

const longest = 512
const openers = '「『“”"＂\'（(［[【<＜〈《'
const closers = '」』””"＂\'）)］]】>＞〉》'
const quoteMarks = /^[\s>＞|｜]+/
const lineMarks = /^[\s\u200b>＞|｜・●■◆○*#-]+\s|^[>＞|｜・●■◆○*#]+/
const logPrefix =
  /^(?:\[(?:[\d\s:/.+TZ-]+|info|warn(?:ing)?|error|debug)\]\s*|\d{4}[-/]\d\d?[-/]\d\d?[T\s][\d:.,+Z]+\s+)+/i

/** Reads the slots of a message from the original text, between the characters beside them. */
export function captureSlots(
  phrase: Phrase,
  alignment: Alignment,
  original: string,
  folded: Folded,
): Captures {
  const values: [string, string][] = []
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (const gap of phrase.gaps) {
    const range = rangeOf(gap.at, phrase, alignment, original, folded)
    if (range === null) continue
    const value = tidy(original.slice(...range))
    if (value === '') continue
    values.push([gap.slot, value])
    from = Math.min(from, original.indexOf(value.charAt(0), range[0]))
    to = Math.max(to, range[0] + original.slice(...range).trimEnd().length)
  }
  return { values: Object.fromEntries(values), span: to < 0 ? null : [from, to] }
}

function rangeOf(
  at: number,
  phrase: Phrase,
  alignment: Alignment,
  original: string,
  { starts, ends }: Folded,
): readonly [number, number] | null {
  const before = at === 0 ? -1 : neighbour(alignment, at - 1, -1)
  const after = at === phrase.text.length ? -1 : neighbour(alignment, at, 1)
  if (before < 0 && at !== alignment.from) return null
  if (after < 0 && at !== alignment.to) return null
  if (before < 0) {
    const end = (starts[after] as number) - leadLength(phrase, original, starts[after] as number)
    return [at === 0 ? lineStart(original, end) : quoteStart(original, end), end]
  }
  const start = ends[before] as number
  if (after < 0) return [start, lineEnd(original, start)]
  const end = starts[after] as number
  return end - start <= longest ? [start, end] : null
}

/** The text position of the aligned character nearest to phrase position `at`, at most one character away. */
function neighbour(alignment: Alignment, at: number, step: number): number {
  for (const position of [at, at + step]) {
    if (position < alignment.from || position >= alignment.to) continue
    const found = alignment.at[position - alignment.from] as number
    if (found >= 0) return found
  }
  return -1
}

/** The separator that the message has after its leading slot, e.g. `: `, in whatever width the text writes it. */
function leadLength(phrase: Phrase, original: string, end: number): number {
  const separator = phrase.separator.trim().normalize('NFKC')
  const before = original.slice(Math.max(0, end - 16), end)
  const blanks = before.length - before.trimEnd().length
  const written = before.trimEnd()
  if (separator !== '' && written.normalize('NFKC').endsWith(separator)) return blanks + 1
  return blanks
}

function lineStart(original: string, end: number): number {
  let start = Math.max(0, end - longest)
  const line = original.slice(start, end)
  start +=
    Math.max(line.lastIndexOf('\n'), line.lastIndexOf('。'), line.lastIndexOf('！'), line.lastIndexOf('？')) +
    1
  return start + afterOpenBracket(original.slice(start, end))
}

/** Where what is quoted right before `end` begins; the line's beginning where nothing is. */
function quoteStart(original: string, end: number): number {
  const stretch = original.slice(Math.max(0, end - longest), end).trimEnd()
  const closer = closers.indexOf(stretch.charAt(stretch.length - 1))
  const opened = closer < 0 ? -1 : stretch.lastIndexOf(openers.charAt(closer), stretch.length - 2)
  return opened < 0 ? lineStart(original, end) : Math.max(0, end - longest) + opened
}

/** Where the text after the last bracket or quote begins that is still open. */
function afterOpenBracket(line: string): number {
  const open: { character: string; at: number }[] = []
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === "'" && /[A-Za-z]/.test(line.charAt(at - 1))) continue
    const closes = closers.indexOf(character)
    const partner = open.findLastIndex(
      (opened) => openers.indexOf(opened.character) === closes && closes >= 0,
    )
    if (partner >= 0) open.length = partner
    else if (openers.includes(character)) open.push({ character, at })
  }
  const last = open[open.length - 1]
  return last === undefined ? 0 : last.at + 1
}

/** Where a trailing slot ends: at the quote that closes it, otherwise with its line, sentence or enclosing bracket. */
function lineEnd(original: string, start: number): number {
  const line = original.slice(start, start + longest)
  const lead = line.length - line.replace(quoteMarks, '').length
  const opener = lead < line.length ? openers.indexOf(line.charAt(lead)) : -1
  const closed = opener < 0 ? -1 : line.indexOf(closers.charAt(opener), lead + 1)
  if (closed > 0) return start + closed
  for (let at = lead; at < line.length; at++) {
    const closer = closers.indexOf(line.charAt(at))
    const closesOther = closer >= 0 && !line.slice(0, at).includes(openers.charAt(closer))
    if (closesOther || line.charAt(at) === '\n' || line.charAt(at) === '。') return start + at
  }
  return start + line.length
}

/** Takes blanks, marks, enclosing quotes and what a log writes before a line off, and joins what was wrapped. */
function tidy(captured: string): string {
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

/** Whether the captured slots hold what the message expects; a slot that was not captured leaves a doubt. */
export function meets(
  expects: { readonly [slot: string]: SlotExpectation },
  captures: Captures['values'],
): boolean {
  return Object.entries(expects).every(([slot, expectation]) => {
    if (!Object.hasOwn(captures, slot)) return false
    const value = comparable(captures[slot] as string)
    return 'equals' in expectation
      ? value === comparable(expectation.equals)
      : value.startsWith(comparable(expectation.startsWith)) ||
          hasLost(comparable(expectation.startsWith), value)
  })
}

/** Whether a value that has lost its colons and dots begins with the letters of what was expected. */
function hasLost(expected: string, value: string): boolean {
  return !/[:.]/.test(value) && foldWord(value).startsWith(foldWord(expected))
}

/** Width, case and look-alikes do not count; punctuation does: `example.com/` is not `example.com.evil`. */
function comparable(value: string): string {
  let text = ''
  for (const character of value.normalize('NFKC').toLowerCase()) {
    if (/\s/.test(character)) continue
    text += foldWord(character) || character
  }
  return text
}
