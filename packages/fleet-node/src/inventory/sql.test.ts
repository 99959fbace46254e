import { expect, test } from 'vitest'
import { built } from '../../../core/test/built.ts'
import { composition, problemsIn, rowsOf } from '../../test/inventories.ts'
import { openSql } from '../index.ts'

const columns = {
  device: 'name',
  certificate: 'certificate',
  lifecycleOfAll: 'cybertrust/installed-certificate',
  events: { expires: 'valid_to' },
}

async function* cursor(...records: readonly unknown[]) {
  for (const record of records) {
    if (record instanceof Error) throw record
    yield record
  }
}

const der = Buffer.from(built({}))

test('values of a driver are read as what they say, and a row has its place as its line', async () => {
  const { rows } = await rowsOf(
    openSql(
      cursor(
        { name: 'a', certificate: 1n, valid_to: new Date('2026-01-01T00:00:00Z'), id: 5 },
        { name: 7, certificate: null, valid_to: '2026-01-01' },
        { name: 'c', certificate: der, valid_to: null },
      ),
      composition,
      columns,
    ),
  )
  expect(rows.map(({ line, read }) => [line, read._unsafeUnwrap()])).toMatchObject([
    [1, { device: 'a', certificate: '1', events: { expires: '2026-01-01T00:00:00.000Z' } }],
    [2, { device: '7', events: { expires: '2026-01-01' } }],
    [3, { device: 'c', certificate: der.toString('base64'), events: {} }],
  ])
})

test('a value that no column holds is a problem of its row', async () => {
  const { rows } = await rowsOf(
    openSql(
      cursor(
        { name: [] },
        null,
        { name: 'c', valid_to: new Date(Number.NaN) },
        { name: Number.NaN },
        { name: 'e' },
      ),
      composition,
      columns,
    ),
  )
  expect(problemsIn(rows)).toEqual([
    [1, 'wrong-type', 'name'],
    [2, 'wrong-type', ''],
    [3, 'wrong-type', 'valid_to'],
    [4, 'wrong-type', 'name'],
  ])
})

test('a database that is gone is told at the row that it did not give', async () => {
  const opened = openSql(cursor({ name: 'a' }, new Error('connection terminated')), composition, columns)
  const { rows, problem } = await rowsOf(opened)
  expect(rows).toHaveLength(1)
  expect(problem).toMatchObject({ path: 'line 2', found: 'connection terminated' })
})
