import { schedule } from './check/schedule.mjs'
import { steps } from './check/steps.mjs'
import { closingLine, tally } from './check/tally.mjs'
import { tellRun, tellSkipped } from './check/tell.mjs'

const atATime = 2

/** @type {import('./check/tally.mjs').Result[]} */
const results = []
const { skipped } = await schedule(steps, atATime, async ({ name, run }) => {
  const result = await tellRun(name, run)
  results.push(result)
  return result.result === 'passed'
})
for (const { name } of skipped) results.push(tellSkipped(name, 'what it needs failed'))

const counts = tally(results)
console.log(`\n${closingLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0
