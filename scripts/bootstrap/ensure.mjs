import { join } from 'node:path'
import { build, stalePackages } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { requireNode } from './node-version.mjs'
import { hasPnpm, installPnpm } from './pnpm.mjs'
import { say } from './say.mjs'
import { SetupFailed } from './setup-failed.mjs'
import { packagesOf, readManifest, repository, withDependencies } from './workspace.mjs'

/** @param {string} root */
const lockOf = (root) => join(root, '.tools', 'lock')

/** Brings the pinned pnpm into the clone. */
export async function ensurePackageManager(root = repository) {
  requireNode(process.versions.node, readManifest(root).engines?.node ?? '')
  if (hasPnpm(root)) return
  await withLock(lockOf(root), async () => {
    if (hasPnpm(root)) return
    say('Installing the package manager into .tools/ (first run only) …')
    await installPnpm(root)
  })
}

/** Installs what is missing: the pinned pnpm, then all dependencies. */
export async function ensureInstalled(root = repository) {
  await ensurePackageManager(root)
  if (isInstalled(root)) return
  await withLock(lockOf(root), async () => {
    if (isInstalled(root)) return
    say('Installing dependencies (first run, or after a change of them) …')
    await install(root)
  })
}

/**
 * Builds what a package needs to run, as far as it is missing or older than its sources.
 *
 * @param {string} name
 */
export async function ensureRunnable(name, root = repository) {
  await ensureBuilt(root, withDependencies(packagesOf(root), name), 'run')
}

/** Builds all packages as they are published, as far as they are missing or older than their sources. */
export async function ensurePublishable(root = repository) {
  await ensureBuilt(root, packagesOf(root), 'full')
}

/**
 * @param {string} root
 * @param {import('./workspace.mjs').Package[]} packages
 * @param {import('./freshness.mjs').Kind} kind
 */
async function ensureBuilt(root, packages, kind) {
  if (stalePackages(root, packages, kind).length === 0) return
  await withLock(lockOf(root), async () => {
    if (kind === 'run') say('Building (first run, or after a change of the sources) …')
    const { ok, output } = await build(root, packages, kind)
    if (!ok) throw new SetupFailed(`The build failed.\n${output}`)
  })
}
