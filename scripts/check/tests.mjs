import { join } from 'node:path'
import { runNode } from '../bootstrap/run.mjs'
import { toolOf } from '../bootstrap/tool.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { readReport } from './vitest-report.mjs'

/**
 * Runs the test cases, or those of some files, and counts them.
 *
 * @param {string[]} [files]
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runTests(files = [], env = {}) {
  const report = join(repository, '.tools', 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [toolOf('vitest'), 'run', ...reporters, ...files]
  const outcome = await runNode(args, { cwd: repository, env: { ...process.env, ...env } })
  return { ...outcome, cases: readReport(report, outcome.ok) }
}
