import type { Alignment } from '../comparison/align.ts'
import { capturing } from '../figures.ts'
import type { Folded } from '../folding/fold.ts'
import type { Phrase } from '../message-index/phrase.ts'
import { closers, openers, quoteMarks, tidy } from './tidy.ts'

export interface Captures {
  readonly values: { readonly [slot: string]: string }
  /** UTF-16 offsets of all that was captured; `null` where nothing was. */
  readonly span: readonly [number, number] | null
}

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
    return [at === 0 && !phrase.isQuoted ? lineStart(original, end) : quoteStart(original, end), end]
  }
  const start = ends[before] as number
  if (after < 0) return [start, lineEnd(original, start)]
  const end = starts[after] as number
  return end - start <= capturing.longestValue ? [start, end] : null
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
  const before = original.slice(Math.max(0, end - capturing.separatorReach), end)
  const blanks = before.length - before.trimEnd().length
  const written = before.trimEnd()
  if (separator !== '' && written.normalize('NFKC').endsWith(separator)) return blanks + 1
  return blanks
}

function lineStart(original: string, end: number): number {
  let start = Math.max(0, end - capturing.longestValue)
  const line = original.slice(start, end)
  start +=
    Math.max(line.lastIndexOf('\n'), line.lastIndexOf('。'), line.lastIndexOf('！'), line.lastIndexOf('？')) +
    1
  return start + afterOpenBracket(original.slice(start, end))
}

/** Where what is quoted right before `end` begins; the line's beginning where nothing is. */
function quoteStart(original: string, end: number): number {
  const stretch = original.slice(Math.max(0, end - capturing.longestValue), end).trimEnd()
  const closer = closers.indexOf(stretch.charAt(stretch.length - 1))
  const opened = closer < 0 ? -1 : stretch.lastIndexOf(openers.charAt(closer), stretch.length - 2)
  return opened < 0 ? lineStart(original, end) : Math.max(0, end - capturing.longestValue) + opened
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
  const line = original.slice(start, start + capturing.longestValue)
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
