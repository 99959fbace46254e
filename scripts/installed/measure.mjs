import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm, withPnpm } from '../bootstrap/install.mjs'
import { run, runNode } from '../bootstrap/run.mjs'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

/**
 * @typedef {object} Installed what comes with a package into an empty folder, itself included
 * @property {string} name
 * @property {number} packages
 * @property {number} megabytes of files, as they are and not as a disk stores them
 */

/**
 * Packs what was built, and installs each package by npm.
 *
 * @returns {Promise<Installed[] | string>} why it could not, if so
 */
export async function measureInstalled() {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-installed-'))
  try {
    const pack = [pnpm, '--recursive', 'pack', '--pack-destination', folder]
    const packed = await runNode(pack, { cwd: repository, env: withPnpm })
    if (!packed.ok) return packed.output
    const installed = []
    for (const { name } of packagesOf(repository)) {
      const one = await install(folder, name)
      if (typeof one === 'string') return one
      installed.push({ name, ...one })
    }
    return installed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder that holds the packed packages @param {string} name @returns {Promise<Omit<Installed, 'name'> | string>} */
async function install(folder, name) {
  const project = mkdtempSync(join(folder, 'project-'))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
  const tarballs = withNeeds(name).map((each) => join(folder, tarballOf(folder, each)))
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', '--loglevel=error']
  const { ok, output } = await run('npm', ['install', ...quiet, ...tarballs], { cwd: project })
  if (!ok) return output
  const modules = join(project, 'node_modules')
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  return { packages: Object.keys(packages).length, megabytes: bytesIn(modules) / 1e6 }
}

/** A package with those of ours that it needs, which no registry has in this version. @param {string} name @returns {string[]} */
function withNeeds(name) {
  const needs = packagesOf(repository).find((each) => each.name === name)?.needs ?? []
  return [...new Set([name, ...needs.flatMap(withNeeds)])]
}

/** @param {string} folder @param {string} name */
function tarballOf(folder, name) {
  const start = `${name.slice(1).replace('/', '-')}-`
  return readdirSync(folder).find((file) => file.startsWith(start)) ?? ''
}

/** @param {string} folder */
function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.package-lock.json')
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
