import { ensureInstalled } from './bootstrap/install.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'
import { closingLine, tally } from './check/tally.mjs'
import { tellRun, tellSkipped } from './check/tell.mjs'

/** What takes too long, or asks for too much, for every change. What this machine lacks is named and not run. */
await setUp(ensureInstalled)
const { steps } = await import('./full/steps.mjs')

/** @type {import('./check/tally.mjs').Result[]} */
const results = []
for (const { name, needs, install, run } of steps) {
  const lacking = await install?.()
  const why = `it needs ${needs}. ${lacking}`
  results.push(lacking === undefined ? await tellRun(name, run) : tellSkipped(name, why))
}

const counts = tally(results)
console.log(`\n${closingLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0
