import { existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { run, runNode } from './child.mjs'
import { explain } from './explain.mjs'
import { SetupFailed } from './setup-failed.mjs'
import { readManifest } from './workspace.mjs'

/** @param {string} root */
export function pnpmOf(root) {
  const version = /^pnpm@([^+]+)/.exec(readManifest(root).packageManager ?? '')?.[1]
  if (version === undefined) throw new SetupFailed('package.json names no pnpm in "packageManager".')
  const home = join(root, '.tools')
  const directory = join(home, 'node_modules', 'pnpm')
  return { version, home, directory, script: join(directory, 'bin', 'pnpm.cjs') }
}

/** @param {string} root */
export function hasPnpm(root) {
  const { version, directory, script } = pnpmOf(root)
  return existsSync(script) && readManifest(directory).version === version
}

/**
 * Brings the pnpm that package.json pins into `.tools/`, inside the clone, where it disturbs no other.
 *
 * @param {string} root
 */
export async function installPnpm(root) {
  const { version, home } = pnpmOf(root)
  const args = ['install', `pnpm@${version}`, '--prefix', home]
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const { ok, output } = await runNpm([...args, ...quiet, ...retries], root)
  if (!ok) throw new SetupFailed(explain(`pnpm ${version} could not be installed`, output))
}

/**
 * npm gives the path of its own script to what it starts; that one needs no shell on any system.
 *
 * @param {string[]} args
 * @param {string} root
 */
function runNpm(args, root) {
  const npm = process.env.npm_execpath ?? ''
  return basename(npm) === 'npm-cli.js'
    ? runNode([npm, ...args], { cwd: root })
    : run('npm', args, { cwd: root })
}

/**
 * The environment in which scripts of packages find the pinned pnpm as `pnpm`.
 *
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function pnpmEnvironment(root) {
  const found = join(pnpmOf(root).home, 'node_modules', '.bin')
  return { ...process.env, PATH: `${found}${delimiter}${process.env.PATH ?? ''}` }
}
