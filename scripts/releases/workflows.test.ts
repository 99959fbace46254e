import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'

const folder = join(repository, '.github', 'workflows')
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
}))
const jobs = workflows.flatMap(({ file, text }) =>
  text
    .slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length)
    .split(/^(?= {2}[a-z]+:$)/m)
    .filter((job) => /^ {2}[a-z]+:$/m.test(job))
    .map((job) => ({ file, name: /^ {2}([a-z]+):$/m.exec(job)?.[1] ?? '', text: job })),
)
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))

it.each(workflows)('$file runs what others wrote by its commit, and names its version', ({ text }) => {
  const used = text.split('\n').filter((line) => line.includes('uses:'))
  expect(used.length).toBeGreaterThan(0)
  for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

it.each(workflows)('$file may do nothing that a job does not ask for', ({ text }) => {
  expect(text).toMatch(/^permissions: \{\}$/m)
})

it.each(jobs)('$name of $file asks for what it may do, and ends', ({ text }) => {
  expect(text).toMatch(/^ {4}permissions:\n {6}/m)
  expect(text).toMatch(/^ {4}timeout-minutes: \d+$/m)
})

it.each(jobs)('$name of $file runs scripts that there are', ({ text }) => {
  const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(([, script, test]) => script ?? test)
  expect(named.filter((script) => !((script as string) in scripts))).toEqual([])
})

it('gives what publishes to one job, which has neither sources nor anything else that it may do', () => {
  const publishing = jobs.filter(({ text }) => text.includes('id-token'))
  expect(publishing.map(({ name }) => name)).toEqual(['publish'])
  const [{ text } = { text: '' }] = publishing
  expect(text).toContain('    permissions:\n      id-token: write\n    steps:')
  expect(text).not.toMatch(/actions\/checkout|npm (ci|install|run|test)|npx/)
  expect(text).toContain('--ignore-scripts')
})

it('knows no secret', () => {
  expect(workflows.filter(({ text }) => text.includes('secrets.')).map(({ file }) => file)).toEqual([])
})
