import { type Composition, err, type Problem, type Result } from '@shindan/core'
import { type Charset, decode } from '@shindan/core/document'
import { type Columns, type ReadRow, type RowReader, readColumns } from '@shindan/fleet'
import { beginningOf } from './beginning.ts'
import { brokenFields } from './characters.ts'
import { countedFile } from './counted.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import type { TextInventory } from './inventory.ts'
import { otherFormat } from './other-format.ts'
import { UnreadableInventory, unreadableFile } from './unreadable.ts'

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
  const { charset, rows, part, header, delimiter } = begun
  if (!header) return err([noHeader])
  if (header.unclosed !== undefined) return err([notClosed(header.unclosed)])
  const opened = readColumns(header.fields, composition, columns)
  if (opened.isErr()) await rows.return(undefined)
  return opened.map((read) => ({
    charset,
    rows: readRows(rows, { header: header.fields, delimiter, read }),
    part,
  }))
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
    if (isSaid) await rows.next()
    const first = await rows.next()
    return { charset, rows, part, header: first.done ? undefined : first.value, delimiter }
  } catch (cause) {
    const problem = cause instanceof UnreadableInventory ? cause.problem : unreadableFile(file, cause)
    if (problem) return problem
    throw cause
  }
}

interface Written {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly read: RowReader
}

async function* readRows(
  rows: AsyncIterable<CsvRow>,
  { header, delimiter, read }: Written,
): AsyncGenerator<ReadRow> {
  const between = delimiter === ',' ? {} : { delimiter }
  for await (const { line, fields, unclosed } of rows) {
    if (unclosed !== undefined) {
      yield { line, written: fields.join(), read: err([notClosed(unclosed)]) }
      continue
    }
    // A line with nothing on it.
    if (fields.length === 1 && fields[0] === '') continue
    const broken = brokenFields(header, fields)
    yield { line, written: fields, ...between, read: broken.length > 0 ? err(broken) : read(fields) }
  }
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
  const [, said] = /^sep=([,;\t])[\r\n]/i.exec(text) ?? []
  if (said !== undefined) return { delimiter: said, isSaid: true }
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)
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
