import { pipeline } from 'node:stream'
import { type Composition, err, type Problem, type Result } from '@shindan/core'
import { type Charset, decode } from '@shindan/core/document'
import { type Columns, type ReadRow, type RowReader, readColumns } from '@shindan/fleet'
import { CsvError, parse } from 'csv-parse'
import { beginningOf } from './beginning.ts'
import { brokenFields } from './characters.ts'
import { countedFile } from './counted.ts'
import { longestRow, type TextInventory } from './inventory.ts'
import { otherFormat } from './other-format.ts'
import { lineEndsIn, type Unclosed, withClosedQuotes } from './quotes.ts'
import { tooLong, UnreadableInventory, unreadableFile } from './unreadable.ts'

/** How much of a file tells how it is written. */
const sampleBytes = 64 * 1024

/**
 * Opens a CSV file: UTF-8, UTF-16 or what Japanese systems write, with or without a byte order mark; fields in quotation marks
 * may hold line ends. Between its fields are commas; semicolons or tabs where the header has no comma and one of them alone. No
 * more of it is held than is being read. A row with what is no text, such as bytes of another encoding, or with a quotation mark
 * that is never closed, is a row with a problem.
 *
 * Errors: those of `readColumns` for its header, `not-a-row` at `line 1` where it has none, `unreadable-file`, also for a
 * spreadsheet or JSON, which it tells.
 */
export async function openCsv(
  file: string,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Promise<Result<TextInventory, readonly Problem[]>> {
  const begun = await begin(file)
  if ('kind' in begun) return err([begun])
  const { charset, records, part, header } = begun
  if (!header) return err([noHeader])
  if (header.unclosed) return err([notClosed(header.unclosed)])
  const opened = readColumns(header.fields, composition, columns)
  if (opened.isErr()) await records.return(undefined)
  return opened.map((read) => ({ charset, rows: rowsOf(records, header.fields, read), part }))
}

interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
  /** Where no fields can be told. */
  readonly unclosed?: Unclosed
}

interface Begun {
  readonly charset: Charset
  readonly records: AsyncGenerator<CsvRecord>
  readonly part: () => number
  readonly header: CsvRecord | undefined
}

async function begin(file: string): Promise<Begun | Problem> {
  try {
    const bytes = await beginningOf(file, sampleBytes)
    const { charset, text } = decode(bytes)
    const other = otherFormat(bytes, text)
    if (other) return other
    const { chunks, part } = await countedFile(file)
    const records = recordsOf({ file, bytes: chunks, charset, delimiter: delimiterIn(text) })
    const first = await records.next()
    return { charset, records, part, header: first.done ? undefined : first.value }
  } catch (cause) {
    const problem = cause instanceof UnreadableInventory ? cause.problem : unreadableFile(file, cause)
    if (problem) return problem
    throw cause
  }
}

async function* rowsOf(
  records: AsyncIterable<CsvRecord>,
  header: readonly string[],
  read: RowReader,
): AsyncGenerator<ReadRow> {
  for await (const { line, fields, unclosed } of records) {
    if (unclosed) {
      yield { line, written: unclosed.text, read: err([notClosed(unclosed)]) }
      continue
    }
    // A line with nothing on it.
    if (fields.length === 1 && fields[0] === '') continue
    const broken = brokenFields(header, fields)
    yield { line, written: fields, read: broken.length > 0 ? err(broken) : read(fields) }
  }
}

async function* recordsOf({
  file,
  bytes,
  charset,
  delimiter,
}: {
  readonly file: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly charset: Charset
  readonly delimiter: string
}): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
  })
  const textOf = async function* (chunks: AsyncIterable<Uint8Array>) {
    const decoder = new TextDecoder(charset)
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  const unclosed = new Map<number, Unclosed>()
  const tooLongAt: number[] = []
  const closed = (texts: AsyncIterable<string>) =>
    withClosedQuotes(texts, delimiter, {
      unclosed: (one) => unclosed.set(one.line, one),
      tooLong: (at) => tooLongAt.push(at),
    })
  // What goes wrong on the way comes out of the parser.
  pipeline(bytes, textOf, closed, parser, () => {})
  let line = 1
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      const mark = unclosed.get(line)
      yield { line, fields, ...(mark && { unclosed: mark }) }
      unclosed.delete(line)
      line += fields.reduce((sum, field) => sum + lineEndsIn(field), 1)
    }
  } catch (cause) {
    const problem =
      cause instanceof CsvError ? notARow(line, cause.code) : unreadableFile(file, cause, `line ${line}`)
    if (problem) throw new UnreadableInventory(problem, cause)
    throw cause
  }
  const [end] = tooLongAt
  if (end !== undefined) throw new UnreadableInventory(tooLong(end, longestRow))
}

/** What stands between the names of a header: a comma, but where it has none and something else alone. */
function delimiterIn(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  const found = [',', ';', '\t'].filter((each) => header.includes(each))
  return found.length === 1 ? found.join('') : ','
}

function notClosed({ openedAt }: Unclosed): Problem<'not-a-row'> {
  return {
    kind: 'not-a-row',
    path: `line ${openedAt}`,
    found: '"',
    expected: {
      ja: 'この行で開いた引用符を閉じる引用符',
      en: 'a quotation mark that closes the one opened on this line',
    },
  }
}

function notARow(line: number, code: string): Problem {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') return tooLong(line, longestRow)
  return {
    kind: 'not-a-row',
    path: `line ${line}`,
    found: '',
    expected: { ja: 'CSV の 1 行', en: 'a row of CSV' },
  }
}

const noHeader: Problem<'not-a-row'> = {
  kind: 'not-a-row',
  path: 'line 1',
  found: '',
  expected: { ja: '列の名前の行', en: 'a row with the names of the columns' },
}
