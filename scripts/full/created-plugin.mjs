import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../bootstrap/run.mjs'
import { tarballOf } from './consumer.mjs'

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

/**
 * What `npm create @shindan/plugin` writes, as its author goes on with it: installed beside the packed core, compiled and
 * tested, built, and used by a program as both of its READMEs say.
 *
 * @returns {Promise<import('../check/steps.mjs').Outcome>}
 */
export async function createOutsidePlugin() {
  const outside = mkdtempSync(join(tmpdir(), 'shindan-created-'))
  const plugin = join(outside, 'acme')
  try {
    const initializer = `--package=${tarballOf('@shindan/create-plugin')}`
    const steps = [
      () =>
        run('npm', ['exec', '--yes', ...quiet, initializer, '--', 'create-plugin', 'acme'], { cwd: outside }),
      () => run('npm', ['install', '--no-save', ...quiet, tarballOf('@shindan/core')], { cwd: plugin }),
      () => run('npm', ['test'], { cwd: plugin }),
      () => run('npm', ['pack', ...quiet, '--pack-destination', outside], { cwd: plugin }),
      () => installInto(outside, tarballOf('@shindan/core')),
      () => useAsSaid(outside, join(plugin, 'README.md')),
      () => useAsSaid(outside, join(plugin, 'README.ja.md')),
    ]
    for (const step of steps) {
      const outcome = await step()
      if (!outcome.ok) return outcome
    }
    return { ok: true, output: '' }
  } finally {
    rmSync(outside, { recursive: true, force: true })
  }
}

/** The plugin as it is published, into a program of somebody else. @param {string} program @param {string} core */
function installInto(program, core) {
  writeFileSync(join(program, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const packed = readdirSync(program).filter((file) => file.endsWith('.tgz'))
  return run('npm', ['install', ...quiet, core, ...packed.map((file) => `./${file}`)], { cwd: program })
}

/** Runs the code of a README, which prints what stands below it. @param {string} program @param {string} readme */
async function useAsSaid(program, readme) {
  const text = readFileSync(readme, 'utf8')
  const [, code = ''] = /^```js\n([\s\S]*?)^```$/m.exec(text) ?? []
  const [, prints = ''] = /^```text\n([\s\S]*?)^```$/m.exec(text) ?? []
  writeFileSync(join(program, 'use.js'), code)
  const { ok, output } = await run(process.execPath, ['use.js'], { cwd: program })
  return { ok: ok && output === prints && prints !== '', output: `${readme} prints:\n${output}` }
}
