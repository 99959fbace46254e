/**
 * Puts reports from the field, one a line as JSON, to the diagnoser with every plugin. Prints what does not hold and
 * how many of each kind do; ends with 1 unless all do.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDiagnoser } from '../../packages/cli/src/plugins.ts'
import { currentId } from '../../packages/core/src/plugin/index.ts'
import { disagreements, type Ids, type Report } from './disagreements.ts'

const diagnoser = openDiagnoser()
const ids: Ids = {
  current: (id) => currentId(id, diagnoser.composition),
  refinedBy: (id) => diagnoser.composition.errors.get(id)?.refines,
}

function problemsOf(report: Report): readonly string[] {
  const { text, code, platform } = report
  const input = {
    ...(text && { text }),
    ...(code && { code }),
    ...(platform && { facts: { 'device.platform': platform } }),
    now: '2026-12-01T00:00:00Z',
  }
  return diagnoser.diagnose(input as Parameters<typeof diagnoser.diagnose>[0]).match(
    (diagnosis) => disagreements(report, diagnosis, ids),
    (problems) => problems.map(({ path, kind }) => `is refused: ${path} ${kind}`),
  )
}

function run(path: string): boolean {
  const lines = readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8').split('\n')
  const reports: Report[] = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
  const kinds = new Map<string, { holds: number; of: number }>()
  let holding = 0
  for (const report of reports) {
    const problems = problemsOf(report)
    const count = kinds.get(report.kind) ?? { holds: 0, of: 0 }
    kinds.set(report.kind, count)
    count.of++
    if (problems.length === 0) {
      count.holds++
      holding++
    } else console.log([JSON.stringify(report.text || report.code).slice(0, 120), ...problems].join('\n    '))
  }
  for (const [kind, { holds, of }] of kinds) console.log(`${`${holds}/${of}`.padStart(7)} ${kind}`)
  console.log(`${`${holding}/${reports.length}`.padStart(7)} hold`)
  return holding === reports.length
}

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: npm run field -- <reports.jsonl>')
  process.exitCode = 2
} else process.exitCode = run(path) ? 0 : 1
