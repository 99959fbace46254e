import { longestRow } from './inventory.ts'

/** A quotation mark that is never closed. */
export interface Unclosed {
  /** Where its row begins, from 1 on. */
  readonly line: number
  /** Where it stands itself. */
  readonly openedAt: number
  /** The row up to the end of that line. */
  readonly text: string
}

/** What is told of a text that is read. */
export interface Told {
  readonly unclosed: (unclosed: Unclosed) => void
  /** A line that is longer than a row may be: nothing is read from it on. */
  readonly tooLong: (line: number) => void
}

/**
 * A text of CSV in which every quotation mark is closed: where one is not, the row up to the end of its line is told, and empty
 * lines stand in its place. One is not closed if none follows within the longest row, or if the next one, on another line,
 * stands amid a field, so that it opens nothing and closes nothing there.
 */
export async function* withClosedQuotes(
  texts: AsyncIterable<string>,
  delimiter: string,
  told: Told,
): AsyncGenerator<string> {
  let held = ''
  let line = 1
  for await (const text of texts) {
    held += text
    yield taken(false)
    if (held.length <= longestRow) continue
    told.tooLong(line)
    return
  }
  yield taken(true)

  /** What is read to the end of a row. */
  function taken(isLast: boolean): string {
    let [out, from, at] = ['', 0, 0]
    while (at < held.length) {
      const row = rowAt(held, at, { delimiter, isLast })
      if (row === undefined) break
      const { end, opened } = row
      const lines = lineEndsIn(held, at, end) || 1
      if (opened !== undefined) {
        const openedAt = line + lineEndsIn(held, at, opened)
        told.unclosed({ line, openedAt, text: held.slice(at, end).replace(/[\r\n]{1,2}$/, '') })
        out += held.slice(from, at) + '\n'.repeat(lines)
        from = end
      }
      line += lines
      at = end
    }
    out += held.slice(from, at)
    held = held.slice(at)
    return out
  }
}

/** Where a row ends, behind the end of its line; where it has a mark that is not closed, that of the mark. */
interface RowEnd {
  readonly end: number
  readonly opened?: number
}

interface Reading {
  readonly delimiter: string
  /** Whether nothing follows. */
  readonly isLast: boolean
}

/** Nothing where the text ends before the row. */
function rowAt(text: string, from: number, { delimiter, isLast }: Reading): RowEnd | undefined {
  const isOver = isLast || text.length - from > longestRow
  const ended = (at: number, opened?: number): RowEnd | undefined => {
    const end = endOfLine(text, at, isLast)
    return end === undefined ? undefined : { end, ...(opened !== undefined && { opened }) }
  }
  for (let at = from; ; ) {
    if (text[at] === '"') {
      const closed = closingOf(text, at)
      if (closed === undefined) return isOver ? ended(at, at) : undefined
      const behind = text[closed + 1]
      if (behind === undefined && !isLast) return undefined
      if (behind === undefined || isLineEnd(behind)) return ended(closed + 1)
      if (behind !== delimiter && lineEndsIn(text, at, closed) > 0) return ended(at, at)
      at = closed + 1
    }
    while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at++
    if (text[at] !== delimiter) return ended(at)
    at++
  }
}

/** The mark that closes the one at a place: the next that is not doubled. */
function closingOf(text: string, opened: number): number | undefined {
  let at = text.indexOf('"', opened + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? undefined : at
}

/** Behind the end of the line of a place; nothing where the text ends before. */
function endOfLine(text: string, from: number, isLast: boolean): number | undefined {
  let at = from
  while (at < text.length && !isLineEnd(text[at])) at++
  if (at >= text.length) return isLast ? text.length : undefined
  if (text[at] === '\n') return at + 1
  // What follows tells whether it is one end or two.
  if (at + 1 >= text.length && !isLast) return undefined
  return text[at + 1] === '\n' ? at + 2 : at + 1
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/** Ends of lines of whatever kind between two places. */
export function lineEndsIn(text: string, from = 0, to: number = text.length): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  return count
}
