import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './bootstrap/child.mjs'
import { pnpmEnvironment, pnpmOf } from './bootstrap/pnpm.mjs'
import { schedule } from './bootstrap/schedule.mjs'
import { toolIn } from './bootstrap/tool.mjs'
import { packagesOf, repository } from './bootstrap/workspace.mjs'

/**
 * Packs every package as it would be published and asks publint and attw whether it can be imported and
 * required, with the right types, in every module system of Node.
 */
const atATime = 2
const packed = join(repository, '.tools', 'packed')
const publint = toolIn(repository, 'publint')
const attw = toolIn(repository, '@arethetypeswrong/cli', 'attw')

/** @param {import('./bootstrap/workspace.mjs').Package} one */
async function check({ name, directory, manifest }) {
  const tarball = join(packed, `${name.replace('@', '').replace('/', '-')}.tgz`)
  const env = pnpmEnvironment(repository)
  const runs = [
    () => runNode([pnpmOf(repository).script, 'pack', '--out', tarball], { cwd: directory, env }),
    () => runNode([publint, 'run', tarball, '--strict'], { cwd: directory }),
  ]
  const isImportable = JSON.stringify(manifest.exports ?? {}).includes('"types"')
  if (isImportable) {
    runs.push(() => runNode([attw, tarball, '--profile', 'node16', '--format', 'ascii'], { cwd: directory }))
  }
  for (const run of runs) {
    const { ok, output } = await run()
    if (!ok) {
      console.log(`${name}\n${output}`)
      return false
    }
  }
  return true
}

rmSync(packed, { recursive: true, force: true })
mkdirSync(packed, { recursive: true })
const tasks = packagesOf(repository).map((one) => ({ ...one, needs: [] }))
const { failed } = await schedule(tasks, atATime, check)
process.exitCode = failed.length > 0 ? 1 : 0
