/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ result: 'passed' | 'failed' | 'skipped', cases?: Counts | undefined }} Result
 */

/**
 * One sum over the steps and the test cases in them. A step of test cases counts as its cases, any other as one.
 *
 * @param {readonly Result[]} results
 * @returns {Counts}
 */
export function tally(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { result, cases } of results) {
    const counts = cases ?? { ...{ passed: 0, failed: 0, skipped: 0 }, [result]: 1 }
    sum.passed += counts.passed
    sum.failed += counts.failed
    sum.skipped += counts.skipped
  }
  return sum
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
