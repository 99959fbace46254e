import { closingLine } from './tally.mjs'

/**
 * Runs a step and tells how it went, with all that it printed if it failed.
 *
 * @param {string} name
 * @param {() => Promise<import('./steps.mjs').Outcome>} run
 * @returns {Promise<import('./tally.mjs').Result>}
 */
export async function tellRun(name, run) {
  const startedAt = performance.now()
  const { ok, output, cases, note } = await run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)
  const more = cases ? `  ${closingLine(cases)}` : note ? `  ${note}` : ''
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(18)} ${seconds} s${more}`)
  if (!ok) console.log(`\n${output.trim()}\n`)
  return { result: ok ? 'passed' : 'failed', cases }
}

/**
 * Tells that a step was not run, and why.
 *
 * @param {string} name
 * @param {string} why
 * @returns {import('./tally.mjs').Result}
 */
export function tellSkipped(name, why) {
  console.log(`- ${name.padEnd(18)} NOT RUN: ${why}`)
  return { result: 'skipped' }
}
