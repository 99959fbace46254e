import { createReadStream, type ReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { type Composition, err, type Problem, type Result } from '@shindan/core'
import { type Charset, decode } from '@shindan/core/document'
import { type Columns, type ReadRow, type RowReader, readColumns } from '@shindan/fleet'
import { CsvError, parse } from 'csv-parse'
import { UnreadableInventory } from './unreadable.ts'

/** How much of a file tells how it is written. */
const sampleBytes = 64 * 1024

/** The longest row, in bytes: a quotation mark that is never closed makes one of all that follows. */
export const longestRow = 1024 * 1024

/** An inventory whose header fits. */
export interface Inventory {
  readonly charset: Charset
  /** One row after the other; throws an {@link UnreadableInventory} where it cannot be read any further. */
  readonly rows: AsyncIterable<ReadRow>
  /** How much of it has been read, from 0 to 1. */
  readonly part: () => number
}

/**
 * Opens a CSV file: UTF-8, UTF-16 or what Japanese systems write, with or without a byte order mark; fields in quotation marks
 * may hold line ends. No more of it is held than is being read.
 *
 * Errors: those of `readColumns` for its header, `not-a-row` at `line 1` where it has none.
 */
export async function openCsv(
  file: string,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Promise<Result<Inventory, readonly Problem[]>> {
  const charset = await charsetOf(file)
  const source = createReadStream(file)
  const { size } = await stat(file)
  const records = recordsOf(source, charset)
  const first = await records.next().catch((cause: unknown) => {
    if (cause instanceof UnreadableInventory) return cause.problem
    throw cause
  })
  if ('kind' in first) return err([first])
  if (first.done) return err([noHeader])
  return readColumns(first.value.fields, composition, columns).map((read) => ({
    charset,
    rows: rowsOf(records, read),
    part: () => (size === 0 ? 1 : Math.min(source.bytesRead / size, 1)),
  }))
}

interface Record {
  readonly line: number
  readonly fields: readonly string[]
}

async function charsetOf(file: string): Promise<Charset> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(sampleBytes), 0, sampleBytes, 0)
    return decode(buffer.subarray(0, bytesRead)).charset
  } finally {
    await handle.close()
  }
}

async function* rowsOf(records: AsyncIterable<Record>, read: RowReader): AsyncGenerator<ReadRow> {
  for await (const { line, fields } of records) {
    // A line with nothing on it.
    if (fields.length === 1 && fields[0] === '') continue
    yield { line, written: fields, read: read(fields) }
  }
}

async function* recordsOf(source: ReadStream, charset: Charset): AsyncGenerator<Record> {
  const parser = parse({ relax_column_count: true, relax_quotes: true, max_record_size: longestRow })
  const textOf = async function* (chunks: AsyncIterable<Uint8Array>) {
    const decoder = new TextDecoder(charset, { fatal: charset === 'utf-8' })
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  // What goes wrong on the way comes out of the parser.
  pipeline(source, textOf, parser, () => {})
  let line = 1
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      yield { line, fields }
      line += 1 + lineEndsIn(fields)
    }
  } catch (cause) {
    if (cause instanceof CsvError) throw new UnreadableInventory(notARow(line, cause.code), cause)
    if (cause instanceof TypeError) throw new UnreadableInventory(notUtf8(line), cause)
    throw cause
  }
}

function lineEndsIn(fields: readonly string[]): number {
  let count = 0
  for (const field of fields)
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count++
  return count
}

function notARow(line: number, code: string): Problem<'not-a-row'> {
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
  return {
    kind: 'not-a-row',
    path: `line ${line}`,
    found: '',
    expected: isOpen
      ? {
          ja: `閉じた引用符と、${longestRow} バイトまでの 1 行`,
          en: `closed quotation marks, and at most ${longestRow} bytes in a row`,
        }
      : { ja: 'CSV の 1 行', en: 'a row of CSV' },
  }
}

function notUtf8(line: number): Problem<'not-a-text'> {
  const expected = {
    ja: 'UTF-8 の文字（ファイルの先頭は UTF-8 で書かれています）',
    en: 'UTF-8, which the beginning of the file is written in',
  }
  return { kind: 'not-a-text', path: `line ${line}`, found: '', expected }
}

const noHeader: Problem<'not-a-row'> = {
  kind: 'not-a-row',
  path: 'line 1',
  found: '',
  expected: { ja: '列の名前の行', en: 'a row with the names of the columns' },
}
