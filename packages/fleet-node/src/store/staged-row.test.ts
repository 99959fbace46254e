import { createDiagnoser, err } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { createRowEvaluator, evaluatePartition, type ReadRow, readColumns } from '@shindan/fleet'
import { expect, test } from 'vitest'
import { rowOf, stagedRow } from './staged-row.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const evaluate = createRowEvaluator({ diagnoser, now: '2026-11-27T00:00:00Z' })
const header = ['device', 'certificate', 'lifecycle', 'expires', 'text']
const read = readColumns(header, diagnoser.composition)._unsafeUnwrap()
const lifecycle = 'cybertrust/installed-certificate'
const key = `-----BEGIN PRIVATE KEY-----\n${'MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n'}-----END PRIVATE KEY-----`

const rowsOf = (fields: readonly string[], more: Partial<ReadRow> = {}): ReadRow => ({
  line: 2,
  written: fields,
  read: read(fields),
  ...more,
})

test('a row comes to a worker as it was read', () => {
  const good = rowsOf(['iPad-1', '01', lifecycle, '2027-01-01', 'エラー 503'])
  const unread = rowsOf(['iPad-1'], { delimiter: '\t', secrets: 'none' })
  for (const row of [good, unread]) expect(rowOf(JSON.parse(JSON.stringify(stagedRow(row))))).toEqual(row)
  expect(JSON.stringify(stagedRow(good))).not.toContain('null')
})

test('what waits for a worker holds no private key and shows no password, and comes to the same', () => {
  for (const secret of [key, btoa(key), `${key}\nパスワード: hunter2Q1`])
    for (const date of ['2027-01-01', 'いつか'])
      for (const more of [{}, { delimiter: ';' }]) {
        const row = rowsOf(['iPad-1', '01', lifecycle, date, secret], more)
        const waiting = JSON.stringify(stagedRow(row))
        for (const piece of ['MC4CAQAw', btoa(key).slice(40, 60)]) expect(waiting).not.toContain(piece)
        expect(JSON.stringify(stagedRow(row)[1])).not.toContain('hunter2')
        const [here, there] = [row, rowOf(JSON.parse(waiting))].map((one) =>
          evaluatePartition({ index: 0, rows: [one] }, evaluate),
        )
        expect(there).toEqual(here)
      }
  const unread: ReadRow = { line: 3, written: `{"pin":"8429"} ${key}`, read: err([]) }
  expect(JSON.stringify(stagedRow(unread))).not.toMatch(/8429|MC4CAQAw/)
})
