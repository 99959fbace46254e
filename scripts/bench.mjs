import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machine, markdown, plain } from '../bench/harness.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { runNode } from './bootstrap/run.mjs'
import { SetupFailed, setUp } from './bootstrap/setup-failed.mjs'
import { toolOf } from './bootstrap/tool.mjs'
import { repository } from './bootstrap/workspace.mjs'

/**
 * Speed beside the libraries that one would take instead, one process a subject: all of them, or those that are named.
 * With `--write` the tables go into docs/benchmarks.md.
 */
const subjects = [
  'rules',
  'recognition',
  'certificates',
  'inventory-certificates',
  'lifecycles',
  'answers',
  'served',
  'fleet',
  'start',
  'sizes',
]
const written = join(repository, 'docs', 'benchmarks.md')

const args = process.argv.slice(2)
const isToWrite = args.includes('--write')
const named = args.filter((arg) => arg !== '--write')
const unknown = named.filter((name) => !subjects.includes(name))
if (unknown.length > 0)
  refuse(`No benchmark is called ${unknown.join(', ')}.\nThere are: ${subjects.join(', ')}`)
if (isToWrite && named.length > 0) refuse('--write writes all subjects at once: name none beside it.')

await setUp(async () => {
  await ensureInstalled()
  const { ok, output } = await runNode([toolOf('tsup')], { cwd: repository })
  if (!ok) throw new SetupFailed(`The build failed.\n${output}`)
})

console.log(machine())
/** @type {import('../bench/harness.mjs').Report[]} */
const reports = []
for (const subject of named.length > 0 ? named : subjects) {
  const child = fork(join(repository, 'bench', `${subject}.mjs`))
  child.on('message', (/** @type {import('../bench/harness.mjs').Report} */ report) => {
    reports.push(report)
    console.log(plain(report))
  })
  const [code] = await once(child, 'close')
  if (code !== 0) {
    console.error(`\n${subject} failed.`)
    process.exitCode = 1
  }
}
if (isToWrite && process.exitCode === undefined) writeFileSync(written, page())

function page() {
  return `# Benchmarks

Written by \`npm run bench -- --write\`, on ${machine()}. Times depend on the machine, ratios hardly do. All contestants of a table are asked the same in turn, in one process, warmed; their answers were looked at before. [bench/](../bench/README.md) says how, and has everybody's code.

${markdown(reports)}`
}

/** @param {string} why */
function refuse(why) {
  console.error(why)
  process.exit(2)
}
