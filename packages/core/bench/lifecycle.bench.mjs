/**
 * Processor time per answer beside peers, each contestant in a process of its own: `node bench/lifecycle.bench.mjs`, after a
 * build. Every contestant must give the same answers, or the run fails.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { contestants } from './lifecycle-contestants.mjs'

const [question, name, zone] = process.argv.slice(2)

if (name) {
  const ask = await contestants[question][name](zone)
  const { random, rounds } = inputs()
  for (let i = 0; i < 2000; i++) ask(...random())
  const asked = Array.from({ length: rounds }, random)
  const started = process.cpuUsage()
  let sum = 0
  for (let i = 0; i < asked.length; i++) sum = (sum + ask(...asked[i])) % 1e12
  const { user, system } = process.cpuUsage(started)
  const each = (user + system) / rounds
  const check = asked.slice(0, 500).map((input) => ask(...input))
  console.log(JSON.stringify({ each, check, sum }))
} else {
  for (const [what, list] of Object.entries(contestants)) {
    for (const timeZone of ['Asia/Tokyo', 'America/New_York']) {
      console.log(`\n${what}, ${timeZone}`)
      let expected
      for (const who of Object.keys(list)) {
        const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), what, who, timeZone])
        if (run.status !== 0) throw new Error(`${who}: ${run.stderr}`)
        const { each, check } = JSON.parse(run.stdout)
        expected ??= check
        const wrong = check.filter((answer, i) => answer !== expected[i]).length
        console.log(
          `  ${who.padEnd(18)} ${each.toFixed(3).padStart(9)} µs${wrong ? `   ${wrong} of 500 differ` : ''}`,
        )
      }
    }
  }
}

/** The same pseudo-random instants of the years 2020 to 2030 for every contestant. */
function inputs() {
  let seed = 1
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return Math.floor((seed / 2147483647) * 10 * 365 * 86_400) * 1000 + Date.UTC(2020, 0)
  }
  const rounds = name === 'shindan' ? 1_000_000 : 20_000
  return { rounds: question.startsWith('full') ? 200_000 : rounds, random: () => [next(), next()] }
}
