/** Tries the library with what chance makes, from its sources: `npm run fuzz -- --minutes 30`. See `fuzz/`. */
import { join } from 'node:path'
import { bundle } from './bootstrap/bundle.mjs'
import { runNode } from './bootstrap/run.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { optionsIn, usage } from './fuzz/options.mjs'

const program = await bundle(join(import.meta.dirname, 'fuzz', 'fuzz.ts'))
/** @param {string[]} args */
const fuzz = (...args) => runNode(['--enable-source-maps', program, ...args], { cwd: repository })

const names = JSON.parse((await fuzz()).output)
const options = optionsIn(process.argv.slice(2), names, () => Math.floor(Math.random() * 2 ** 31))
if (typeof options === 'string') {
  console.error(`${options}\n${usage}`)
  process.exitCode = 2
} else process.exitCode = (await run(options)) ? 0 : 1

/** Each target in its turn, for its share of the time that is left, and half of an even share in any case: to begin takes time as well. @param {import('./fuzz/options.mjs').Options} options */
async function run({ minutes, targets, seed, cases, path }) {
  const until = performance.now() + minutes * 60_000
  let holds = true
  console.log(`seed ${seed}`)
  for (const [i, name] of targets.entries()) {
    const share = Math.max(
      (minutes * 30_000) / targets.length,
      (until - performance.now()) / (targets.length - i),
    )
    const args = [name, seed, Math.round(share), cases, ...(path === undefined ? [] : [path])]
    const { ok, output } = await fuzz(...args.map(String))
    if (!tell(name, seed, ok, output.trim())) holds = false
  }
  return holds
}

/** @param {string} name @param {number} seed @param {boolean} ok @param {string} output */
function tell(name, seed, ok, output) {
  if (!ok) {
    console.log(`✗ ${name}\n\n${output}\n`)
    return false
  }
  const lines = output.split('\n')
  /** @type {import('./fuzz/tried.ts').Outcome} */
  const { cases, seconds, worst, peak, failure } = JSON.parse(lines.pop() ?? '')
  const figures = `${`${cases}`.padStart(8)} cases, ${`${Math.round(cases / seconds)}`.padStart(6)} a second`
  console.log(
    `${failure ? '✗' : '✓'} ${name.padEnd(16)} ${figures}, worst ${Math.round(worst)} ms, ${Math.round(peak)} MB`,
  )
  if (failure) {
    const again = `npm run fuzz -- --target ${name} --seed ${seed} --path ${failure.path}`
    console.log(['', ...lines, failure.case, failure.error, again, ''].join('\n'))
  }
  return !failure
}
