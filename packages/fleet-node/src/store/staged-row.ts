import { err, ok } from '@shindan/core'
import { maskedRow, type ReadRow } from '@shindan/fleet'

/** A row on its way to a worker: its line, how it stands there, what it says or what is wrong with it, and what most rows lack. */
export type StagedRow = readonly [
  line: number,
  written: ReadRow['written'],
  row: unknown,
  problems?: unknown,
  more?: Pick<ReadRow, 'delimiter' | 'secrets' | 'named'>,
]

/** What it is judged by stays as it is; of how it stands there nobody wants a secret. */
export function stagedRow(row: ReadRow): StagedRow {
  const { line, written, read, delimiter, secrets, named } = maskedRow(row)
  const more = {
    ...(delimiter !== undefined && { delimiter }),
    ...(secrets !== undefined && { secrets }),
    ...(named !== undefined && { named }),
  }
  const isUsual = delimiter === undefined && secrets === undefined
  return read.match(
    (read): StagedRow => (isUsual ? [line, written, read] : [line, written, read, null, more]),
    (problems): StagedRow => [line, written, null, problems, more],
  )
}

export function rowOf([line, written, row, problems, more]: StagedRow): ReadRow {
  return { line, written, read: problems ? err(problems) : ok(row), ...more } as ReadRow
}
