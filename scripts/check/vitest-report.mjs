import { readFileSync, rmSync } from 'node:fs'

/**
 * The test cases of vitest's JSON report. A run that failed without a failed case (a file that does not
 * load, an unhandled rejection) counts as one failure, never as none.
 *
 * @param {string} file
 * @param {boolean} ok whether vitest succeeded
 * @returns {import('./tally.mjs').Counts}
 */
export function readReport(file, ok) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parse(file)
  return {
    passed: numPassedTests,
    failed: ok ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  }
}

/** @param {string} file */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  } finally {
    rmSync(file, { force: true })
  }
}
