import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from './vitest-report.mjs'

function report(failed: number) {
  const file = join(mkdtempSync(join(tmpdir(), 'shindan-report-')), 'vitest.json')
  const counts = { numPassedTests: 5, numFailedTests: failed, numPendingTests: 1, numTodoTests: 2 }
  writeFileSync(file, JSON.stringify(counts))
  return file
}

test('cases are counted, pending and planned ones as skipped', () => {
  expect(readReport(report(3), false)).toEqual({ passed: 5, failed: 3, skipped: 3 })
})

test('a run that failed without a failed case is one failure', () => {
  expect(readReport(report(0), false)).toMatchObject({ passed: 5, failed: 1 })
})

test('a run that wrote no report is one failure', () => {
  expect(readReport('/not/there.json', false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
