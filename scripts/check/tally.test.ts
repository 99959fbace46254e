import { expect, test } from 'vitest'
import { closingLine, tally } from './tally.mjs'

test('a step counts as one, a step of test cases as its cases', () => {
  const results = [
    { result: 'passed' as const },
    { result: 'failed' as const, cases: { passed: 40, failed: 2, skipped: 1 } },
    { result: 'skipped' as const },
  ]
  expect(tally(results)).toEqual({ passed: 41, failed: 2, skipped: 2 })
})

test('the closing line names skipped ones only where there are some', () => {
  expect(closingLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed')
  expect(closingLine({ passed: 7, failed: 1, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped')
})
