import { type Composition, err, type Problem, type Result } from '@shindan/core'
import { type Charset, decode } from '@shindan/core/document'
import { type Columns, type ReadRow, type RowReader, readColumns } from '@shindan/fleet'
import { beginningOf } from './beginning.ts'
import { brokenFields } from './characters.ts'
import { countedFile } from './counted.ts'
import { type CsvRow, csvRows, csvRowsIn } from './csv-rows.ts'
import type { TextInventory } from './inventory.ts'
import { otherFormat } from './other-format.ts'
import { type SwallowedReader, swallowedReader, swallowing } from './swallowed.ts'
import { tooLong } from './too-long.ts'
import { UnreadableInventory, unreadableFile } from './unreadable.ts'

/** How much of a file tells how it is written. */
const sampleBytes = 64 * 1024

/**
 * Opens a CSV file: UTF-8, UTF-16 or what Japanese systems write, with or without a byte order mark; fields in quotation marks
 * may hold line ends. Between its fields are commas; semicolons or tabs where the header has no comma and one of them alone. No
 * more of it is held than is being read. A row with what is no text, such as bytes of another encoding, that is longer than
 * `longestRow`, or with a quotation mark that is never closed, or closed behind what look like other rows, is a row with a
 * problem, and the rows behind it are read. Rows of blank fields are nothing, also ahead of the header.
 *
 * Errors: those of `readColumns` for its header, `not-a-row` at `line 1` where it has none, `limit-exceeded` where that is too
 * long, `unreadable-file`, also for a spreadsheet or JSON, which it tells.
 */
export async function openCsv(
  file: string,
  composition: Pick<Composition, 'facts' | 'lifecycles'>,
  columns?: Columns,
): Promise<Result<TextInventory, readonly Problem[]>> {
  const begun = await begin(file)
  if ('kind' in begun) return err([begun])
  const { charset, rows, part, header, delimiter } = begun
  if (!header) return err([noHeader])
  if (header.isTooLong) return err([tooLong(header.line)])
  if (header.unclosed !== undefined) return err([notClosed(header.unclosed)])
  const opened = readColumns(header.fields, composition, columns)
  if (opened.isErr()) await rows.return(undefined)
  return opened.map((read) => {
    const written = { header: header.fields, delimiter, read }
    const swallowed = swallowedReader(written, composition, columns)
    return { charset, rows: readRows(rows, { ...written, swallowed }), part }
  })
}

interface Begun {
  readonly charset: Charset
  readonly rows: AsyncGenerator<CsvRow>
  readonly part: () => number
  readonly header: CsvRow | undefined
  readonly delimiter: string
}

async function begin(file: string): Promise<Begun | Problem> {
  try {
    const bytes = await beginningOf(file, sampleBytes)
    const { charset, text } = decode(bytes)
    const other = otherFormat(bytes, text)
    if (other) return other
    const { chunks, part } = await countedFile(file)
    const { delimiter, isSaid } = delimiterIn(text)
    const rows = rowByRow(file, csvRows(textOf(chunks, charset), delimiter))
    if (isSaid) await firstOf(rows)
    return { charset, rows, part, header: await firstOf(rows), delimiter }
  } catch (cause) {
    const problem = cause instanceof UnreadableInventory ? cause.problem : unreadableFile(file, cause)
    if (problem) return problem
    throw cause
  }
}

/** The next row that is not blank. */
async function firstOf(rows: AsyncIterator<CsvRow>): Promise<CsvRow | undefined> {
  for (let next = await rows.next(); !next.done; next = await rows.next())
    if (!isBlank(next.value)) return next.value
  return undefined
}

interface Written {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly read: RowReader
  readonly swallowed: SwallowedReader
}

async function* readRows(rows: AsyncIterable<CsvRow>, written: Written): AsyncGenerator<ReadRow> {
  for await (const row of rows) for (const one of readLines(row, written)) yield one
}

/** A row, or the line of a mark and the rows that it has swallowed. */
function* readLines(row: CsvRow, written: Written): Generator<ReadRow> {
  const { line, text } = row
  const swallowed = text === undefined ? undefined : written.swallowed(text)
  if (swallowed) {
    yield { line, written: swallowed.written, read: err([swallowing(line, swallowed.count)]) }
    for (const one of csvRowsIn(swallowed.rest, written.delimiter, line + 1)) yield* readLines(one, written)
  } else if (!isBlank(row)) yield readRow(row, written)
}

function readRow(
  { line, fields, unclosed, isTooLong }: CsvRow,
  { header, delimiter, read }: Written,
): ReadRow {
  if (isTooLong) return { line, written: fields.join(), read: err([tooLong(line)]) }
  if (unclosed !== undefined) return { line, written: fields.join(), read: err([notClosed(unclosed)]) }
  const between = delimiter === ',' ? {} : { delimiter }
  const broken = brokenFields(header, fields)
  return { line, written: fields, ...between, read: broken.length > 0 ? err(broken) : read(fields) }
}

/** Blank lines, and what spreadsheets leave at the end: commas alone. */
function isBlank({ fields, isTooLong }: CsvRow): boolean {
  return !isTooLong && fields.every((field) => field.trim() === '')
}

async function* textOf(chunks: AsyncIterable<Uint8Array>, charset: Charset): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* rowByRow(file: string, read: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<CsvRow> {
  let line = 1
  try {
    for await (const rows of read)
      for (const row of rows) {
        line = row.line
        yield row
      }
  } catch (cause) {
    const problem = unreadableFile(file, cause, `line ${line}`)
    throw problem ? new UnreadableInventory(problem, cause) : cause
  }
}

interface Delimiter {
  readonly delimiter: string
  /** Whether a line of its own says it, as Excel writes and reads. */
  readonly isSaid: boolean
}

/** What stands between the names of a header: a comma, but where it has none and something else alone. */
function delimiterIn(text: string): Delimiter {
  const [, said] = /^\s*sep=([,;\t])[\r\n]/i.exec(text) ?? []
  if (said !== undefined) return { delimiter: said, isSaid: true }
  const lines = text.replace(/"[^"]*"/g, 'x').split(/[\r\n]+/)
  const header = lines.find((line) => /[^\s,;]/.test(line)) ?? ''
  const found = [',', ';', '\t'].filter((each) => header.includes(each))
  return { delimiter: found.length === 1 ? found.join('') : ',', isSaid: false }
}

function notClosed(line: number): Problem<'not-a-row'> {
  return {
    kind: 'not-a-row',
    path: `line ${line}`,
    found: '"',
    expected: {
      ja: 'この行で開いた引用符を閉じる引用符',
      en: 'a quotation mark that closes the one opened on this line',
    },
  }
}

const noHeader: Problem<'not-a-row'> = {
  kind: 'not-a-row',
  path: 'line 1',
  found: '',
  expected: { ja: '列の名前の行', en: 'a row with the names of the columns' },
}
