/** Tries the library with what chance makes, from its sources: `npm run fuzz -- --minutes 30`. See `fuzz/`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { runNode } from './bootstrap/run.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { optionsIn, usage } from './fuzz/options.mjs'

const folder = mkdtempSync(join(tmpdir(), 'shindan-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const program = join(folder, 'fuzz.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'fuzz', 'fuzz.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['source'],
  outfile: program,
  sourcemap: 'inline',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
})
/** @param {string[]} args */
const fuzz = (...args) => runNode(['--enable-source-maps', program, ...args], { cwd: repository })

const names = JSON.parse((await fuzz()).output)
const options = optionsIn(process.argv.slice(2), names, () => Math.floor(Math.random() * 2 ** 31))
if (typeof options === 'string') {
  console.error(`${options}\n${usage}`)
  process.exitCode = 2
} else process.exitCode = (await run(options)) ? 0 : 1

/** Each target in its turn, for its share of the time that is left. @param {import('./fuzz/options.mjs').Options} options */
async function run({ minutes, targets, seed, cases, path }) {
  const until = performance.now() + minutes * 60_000
  let holds = true
  console.log(`seed ${seed}`)
  for (const [i, name] of targets.entries()) {
    const share = Math.max(1_000, (until - performance.now()) / (targets.length - i))
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
