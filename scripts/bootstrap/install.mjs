import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runNode } from './child.mjs'
import { explain } from './explain.mjs'
import { pnpmEnvironment, pnpmOf } from './pnpm.mjs'
import { SetupFailed } from './setup-failed.mjs'
import { digestOf, readStamp, writeStamp } from './stamp.mjs'
import { packagesOf } from './workspace.mjs'

/** @param {string} root */
const stampOf = (root) => join(root, 'node_modules', '.shindan-installed')

/** @param {string} root */
function wanted(root) {
  const manifests = packagesOf(root).map(({ directory }) => join(relative(root, directory), 'package.json'))
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'package.json', ...manifests]
  return `${process.platform}-${process.arch} ${digestOf(root, files)}`
}

/** @param {string} root */
export function isInstalled(root) {
  const linked = packagesOf(root).every(
    ({ directory, manifest }) => !manifest.dependencies || existsSync(join(directory, 'node_modules')),
  )
  return linked && readStamp(stampOf(root)) === wanted(root)
}

/**
 * Installs exactly what the lockfile names, for all packages.
 *
 * @param {string} root
 */
export async function install(root) {
  const { script } = pnpmOf(root)
  const options = ['--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  const env = { ...pnpmEnvironment(root), CI: 'true' }
  const { ok, output } = await runNode([script, 'install', ...options, ...retries], { cwd: root, env })
  if (!ok) throw new SetupFailed(explain('The dependencies could not be installed', output))
  writeStamp(stampOf(root), wanted(root))
}
