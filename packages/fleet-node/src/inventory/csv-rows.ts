import { longestRow } from './inventory.ts'
import { beginningOfRow } from './too-long.ts'

/** A row of CSV. */
export interface CsvRow {
  /** Where it begins, from 1 on. */
  readonly line: number
  readonly fields: readonly string[]
  /** The line of a quotation mark that is never closed: the row ends with that line, and its fields are not to be told. */
  readonly unclosed?: number
  /** As it stands in the file, where it spans lines. */
  readonly text?: string
  /** Whether it is longer than a row may be: no more than its beginning is kept. */
  readonly isTooLong?: true
}

/**
 * The rows of a text of CSV, as far as each piece of it goes, by RFC 4180 and with more patience: a line may end in whatever way,
 * and a quotation mark amid a field is itself. One that opens a field is not closed if none follows within the longest row, or
 * if the next one, on another line, stands amid a field, so that it opens nothing and closes nothing there.
 *
 * A row that is longer than it may be ends with the line that makes it so, which is read and not kept.
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  delimiter: string,
  longest: number = longestRow,
): AsyncGenerator<readonly CsvRow[]> {
  const separator = delimiter.charCodeAt(0)
  let held = ''
  let line = 1
  let isTooLong = false
  for await (const piece of pieces) {
    held += piece
    yield taken(false)
  }
  yield taken(true)

  /** What is read to the end of a row. */
  function taken(isLast: boolean): readonly CsvRow[] {
    const rows: CsvRow[] = []
    let at = isTooLong ? leaveLine(0, isLast) : 0
    while (!isTooLong && at < held.length) {
      const row = rowAt(held, at, { separator, isLast, longest })
      if ((row?.end ?? held.length) - at > longest) {
        rows.push({ line, fields: [beginningOfRow(held, at)], isTooLong: true })
        line += lineEndsIn(held, at, at + longest)
        at = leaveLine(at + longest, isLast)
        continue
      }
      if (row === undefined) break
      rows.push(rowOn(line, row, held, at))
      line += row.lines
      at = row.end
    }
    held = held.slice(at)
    return rows
  }

  /** Goes to the end of the line at a place, or as far as it is held. */
  function leaveLine(from: number, isLast: boolean): number {
    let at = from
    while (at < held.length && !isLineEnd(held.charCodeAt(at))) at++
    const end = behindLineEnd(held, at, isLast)
    isTooLong = end === undefined
    if (end === undefined) return at
    line++
    return end
  }
}

/** The rows of a text that begins on a line and ends with one. */
export function csvRowsIn(text: string, delimiter: string, first: number): readonly CsvRow[] {
  const reading = { separator: delimiter.charCodeAt(0), isLast: true, longest: longestRow }
  const rows: CsvRow[] = []
  let line = first
  for (let at = 0; at < text.length; ) {
    const row = rowAt(text, at, reading)
    if (row === undefined) break
    rows.push(rowOn(line, row, text, at))
    line += row.lines
    at = row.end
  }
  return rows
}

function rowOn(line: number, { fields, lines, unclosed, end }: Row, text: string, at: number): CsvRow {
  if (unclosed !== undefined) return { line, fields, unclosed: line + unclosed }
  return lines > 1 ? { line, fields, text: text.slice(at, end) } : { line, fields }
}

/** A row, and where it ends: behind the end of its line. */
interface Row {
  readonly fields: readonly string[]
  readonly end: number
  readonly lines: number
  /** How many lines below its first one the mark stands that is not closed. */
  readonly unclosed?: number
}

interface Reading {
  /** The code of what stands between two fields. */
  readonly separator: number
  /** Whether nothing follows. */
  readonly isLast: boolean
  /** How long a row may be. */
  readonly longest: number
}

/** Nothing where the text ends before the row. */
function rowAt(text: string, from: number, { separator, isLast, longest }: Reading): Row | undefined {
  const fields: string[] = []
  let lines = 0
  for (let at = from; ; at++) {
    const begin = at
    let isQuoted = false
    if (text.charCodeAt(at) === quote) {
      const closed = closingOf(text, at, from + longest)
      const behind = closed === undefined ? undefined : text.charCodeAt(closed + 1)
      if (closed === undefined && !isLast && text.length - from <= longest) return undefined
      if (Number.isNaN(behind) && !isLast) return undefined
      const within = closed === undefined ? 0 : lineEndsIn(text, at, closed)
      isQuoted = behind === separator || isLineEnd(behind) || Number.isNaN(behind)
      if (closed === undefined || (!isQuoted && within > 0)) return unclosedRow(text, from, at, lines, isLast)
      lines += within
      at = closed + 1
    }
    let code = text.charCodeAt(at)
    while (code !== separator && code !== lineFeed && code !== carriageReturn && at < text.length)
      code = text.charCodeAt(++at)
    fields.push(isQuoted ? unquoted(text.slice(begin + 1, at - 1)) : text.slice(begin, at))
    if (code === separator) continue
    const end = behindLineEnd(text, at, isLast)
    return end === undefined ? undefined : { fields, end, lines: lines + 1 }
  }
}

/** The row as it stands, up to the end of the line of the mark. */
function unclosedRow(
  text: string,
  from: number,
  mark: number,
  unclosed: number,
  isLast: boolean,
): Row | undefined {
  let at = mark
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  const end = behindLineEnd(text, at, isLast)
  return end === undefined
    ? undefined
    : { fields: [text.slice(from, at)], end, lines: unclosed + 1, unclosed }
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

function isLineEnd(code: number | undefined): boolean {
  return code === lineFeed || code === carriageReturn
}

function unquoted(field: string): string {
  return field.includes('"') ? field.replaceAll('""', '"') : field
}

/** The mark that closes the one at a place, ahead of another: the next that is not doubled. */
function closingOf(text: string, opened: number, end: number): number | undefined {
  let at = text.indexOf('"', opened + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at < 0 || at >= end ? undefined : at
}

/** Behind the end of a line that is at a place; nothing where what follows tells whether there is more of it. */
function behindLineEnd(text: string, at: number, isLast: boolean): number | undefined {
  if (at >= text.length) return isLast ? text.length : undefined
  if (text.charCodeAt(at) === lineFeed) return at + 1
  if (at + 1 >= text.length && !isLast) return undefined
  return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
}

/** Ends of lines of whatever kind between two places. */
function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count++
  }
  return count
}
