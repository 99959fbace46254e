import { schedule } from './check/schedule.mjs'
import { steps } from './check/steps.mjs'
import { closingLine, tally } from './check/tally.mjs'

const atATime = 2

/** @type {{ result: 'passed' | 'failed' | 'skipped', cases?: import('./check/tally.mjs').Counts | undefined }[]} */
const results = []

/** @param {import('./check/steps.mjs').Step} step */
async function runStep(step) {
  const startedAt = performance.now()
  const { ok, output, cases } = await step.run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(
    `${ok ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.padStart(6)} s${cases ? `  ${closingLine(cases)}` : ''}`,
  )
  if (!ok) console.log(`\n${output.trim()}\n`)
  results.push({ result: ok ? 'passed' : 'failed', cases })
  return ok
}

const { skipped } = await schedule(steps, atATime, runStep)
for (const { name } of skipped) {
  console.log(`- ${name.padEnd(12)} not run: what it needs failed`)
  results.push({ result: 'skipped' })
}

const counts = tally(results)
console.log(`\n${closingLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0
