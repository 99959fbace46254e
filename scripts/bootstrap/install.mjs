import { existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { explain } from './explain.mjs'
import { withLock } from './lock.mjs'
import { isNewer, noteMade } from './newer.mjs'
import { requireNode } from './node-version.mjs'
import { run, runNode } from './run.mjs'
import { SetupFailed } from './setup-failed.mjs'
import { packagesOf, readManifest, repository } from './workspace.mjs'

const home = join(repository, '.tools')
const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** Only one process at a time changes what is installed or built in this clone. */
const lock = join(home, 'lock')

/** The script of the pinned pnpm, inside the clone, where it disturbs no other. */
export const pnpm = join(home, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')

/** The environment in which scripts of packages find the pinned pnpm as `pnpm`. @type {NodeJS.ProcessEnv} */
export const withPnpm = {
  ...process.env,
  PATH: `${join(home, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}

/** Brings the pnpm that package.json pins into the clone. */
export async function ensurePnpm() {
  const { engines, packageManager = '' } = readManifest(repository)
  requireNode(process.versions.node, engines?.node ?? '')
  const hasPnpm = () =>
    existsSync(pnpm) && `pnpm@${readManifest(join(home, 'node_modules', 'pnpm')).version}` === packageManager
  if (hasPnpm()) return
  await withLock(lock, async () => {
    if (hasPnpm()) return
    console.error('Installing the package manager into .tools/ (first run only) …')
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
    const { ok, output } = await runNpm(['install', packageManager, '--prefix', home, ...quiet, ...retries])
    if (!ok) throw new SetupFailed(explain(`${packageManager} could not be installed`, output))
  })
}

/** Installs exactly what the lockfile names, for all packages, where that has not been done. */
export async function ensureInstalled() {
  await ensurePnpm()
  if (isInstalled()) return
  await withLock(lock, async () => {
    if (isInstalled()) return
    console.error('Installing dependencies (first run, or after a change of them) …')
    const begun = new Date()
    const options = ['--frozen-lockfile', '--reporter=append-only', '--loglevel=warn', ...retries]
    const env = { ...withPnpm, CI: 'true' }
    const { ok, output } = await runNode([pnpm, 'install', ...options], { cwd: repository, env })
    if (!ok) throw new SetupFailed(explain('The dependencies could not be installed', output))
    noteMade(installed, begun)
  })
}

const installed = join(repository, 'node_modules', `.installed-${process.platform}-${process.arch}`)

function isInstalled() {
  const packages = packagesOf(repository)
  const manifests = packages.map(({ directory }) => join(directory, 'package.json'))
  const root = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', '.npmrc']
  const linked = packages.every(
    ({ directory, manifest }) => !manifest.dependencies || existsSync(join(directory, 'node_modules')),
  )
  return linked && isNewer(installed, [...root.map((file) => join(repository, file)), ...manifests])
}

/** npm gives the path of its own script to what it starts; that one needs no shell on any system. @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath ?? ''
  const isScript = basename(npm) === 'npm-cli.js'
  return isScript ? runNode([npm, ...args], { cwd: repository }) : run('npm', args, { cwd: repository })
}
