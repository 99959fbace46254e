import { createDiagnoser, err } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { createRowEvaluator, evaluatePartition, type ReadRow, readColumns } from '@shindan/fleet'
import { expect, test } from 'vitest'
import { askedOf, heardOf, toldOf } from './exchange.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const now = '2026-11-27T00:00:00Z'
const evaluate = createRowEvaluator({ diagnoser, now })
const header = ['device', 'certificate', 'lifecycle', 'expires', 'text']
const read = readColumns(header, diagnoser.composition)._unsafeUnwrap()

test('what a thread judges comes to what it comes to here, and no secret of its rows is kept either', () => {
  const secret = 'パスワード: hunter2Q1'
  const written = [
    ['iPad-1', '01', 'cybertrust/installed-certificate', '2027-01-01', secret],
    ['iPad-2', '02', 'cybertrust/installed-certificate', 'いつか', secret],
    ['iPad-3', '03', secret],
    ['', '04', 'cybertrust/installed-certificate', '2027-01-01', ''],
  ]
  const rows: readonly ReadRow[] = [
    ...written.map((fields, i) => ({ line: i + 2, written: fields, read: read(fields), delimiter: ';' })),
    { line: 6, written: secret, read: err([]) },
  ]
  const partition = { index: 3, rows }
  const heard = heardOf(partition, toldOf(askedOf(partition, now), evaluate))
  expect(heard).toEqual(evaluatePartition(partition, evaluate))
  expect(heard.rejected.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  expect(JSON.stringify(heard)).not.toContain('hunter2')
})
