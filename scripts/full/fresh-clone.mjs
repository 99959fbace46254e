import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/**
 * What the README promises of a fresh clone, as far as it is committed: without a network it says so, and two first
 * starts at once both answer.
 *
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function startFreshClone() {
  const clone = mkdtempSync(join(tmpdir(), 'shindan-clone-'))
  try {
    const cloned = await run('git', ['clone', '--quiet', repository, clone], { cwd: tmpdir() })
    if (!cloned.ok) return cloned

    const offline = await start(clone, ['--version'], { npm_config_registry: 'http://127.0.0.1:9' })
    if (offline.ok || !offline.output.includes('the npm registry does not answer')) {
      return { ok: false, output: `Without a network it said:\n${offline.output}` }
    }
    const both = await Promise.all([start(clone, ['--version']), start(clone, ['catalog', 'list'])])
    return both.find(({ ok }) => !ok) ?? (await start(clone, ['--version']))
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

/** @param {string} clone @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function start(clone, args, env) {
  return run('npm', ['start', '--', ...args], { cwd: clone, env: { ...process.env, ...env } })
}
