import { type Composition, type Problem, readTime } from '@shindan/core'
import type { Columns, InventoryRow, RowReader } from '@shindan/fleet'

/** Rows that a quotation mark without its match has made a part of one of its fields. */
export interface Swallowed {
  /** The line of the mark, as it stands there. */
  readonly written: string
  /** The lines behind it. */
  readonly rest: string
  readonly count: number
}

/** Looks for rows in one that spans lines, by how it stands in the file; nothing where its fields hold line ends as they may. */
export type SwallowedReader = (text: string) => Swallowed | undefined

interface Written {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly read: RowReader
}

/**
 * Prepares it for a file. What is a field and what are rows nobody can tell by their marks: two lines of it or more that are
 * rows of this very file, with a date or a lifecycle where its columns have them, are no text of a device. Where no column has
 * any, all lines have to be rows, three or more.
 */
export function swallowedReader(
  { header, delimiter, read }: Written,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
  columns?: Columns,
): SwallowedReader {
  const saysWhen = ({ lifecycle, events }: InventoryRow): boolean => {
    const dates = Object.values(events)
    const isNamed = lifecycle !== undefined && lifecycle !== columns?.lifecycleOfAll
    return dates.length > 0 ? dates.every(isDate) : isNamed && lifecycles.has(lifecycle)
  }
  // What a row says in which every field says something.
  const isDated = read(header.map(() => '1')).match(
    ({ lifecycle, events }) => lifecycle === '1' || Object.keys(events).length > 0,
    () => false,
  )
  const isRow = (line: string): boolean =>
    read(line.split(delimiter).map(withoutMarks)).match(
      (row) => row.device !== '' && (!isDated || saysWhen(row)),
      () => false,
    )
  return (text) => {
    const lines = text.replace(lastEnd, '').split(lineEnd)
    const rows = lines.filter(isRow).length
    const isSwallowing = isDated ? rows >= 2 : rows >= 3 && rows === lines.length
    const [written = ''] = lines
    if (!isSwallowing) return undefined
    const rest = text.slice(written.length).replace(firstEnd, '')
    return { written, rest, count: lines.length - 1 }
  }
}

const lineEnd = /\r\n|\r|\n/
const firstEnd = /^(?:\r\n|\r|\n)/
const lastEnd = /(?:\r\n|\r|\n)$/

function withoutMarks(field: string): string {
  return field.trim().replace(/^"|"$/g, '')
}

/** A date of whatever kind: of what is half a date nobody writes a row. */
function isDate(field: string): boolean {
  return readTime(field, anyMoment).match(
    () => true,
    ({ kind }) => kind !== 'not-a-date',
  )
}

const anyMoment = { now: '2000-01-01T00:00:00.000Z', timeZone: 'UTC' }

/** The row whose mark it is. */
export function swallowing(line: number, count: number): Problem<'not-a-row'> {
  return {
    kind: 'not-a-row',
    path: `line ${line}`,
    found: '"',
    expected: {
      ja: `この行で開いた引用符を、この行で閉じる引用符（続く ${count} 行が 1 つの値に含まれていましたが、台帳の行に見えるため、1 行ずつ読み取りました。余分な引用符であれば、削除してください）`,
      en: `a quotation mark that closes, on this line, the one opened there (the next ${count} lines were within that field; since they look like rows, they were read one by one; if the mark does not belong there, delete it)`,
    },
  }
}
