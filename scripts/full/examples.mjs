import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../bootstrap/bundle.mjs'
import { run, runNode } from '../bootstrap/run.mjs'
import { packagesOf, readManifest, repository } from '../bootstrap/workspace.mjs'
import { tarballOf } from './consumer.mjs'

/** @typedef {import('../check/steps.mjs').Outcome} Outcome */

const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', '--loglevel=error']

/** Installs every example from the packed packages, each by itself, and runs its tests. @returns {Promise<Outcome>} */
export async function runExamples() {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-examples-'))
  try {
    const names = readdirSync(join(repository, 'examples'))
    const outcomes = []
    for (const name of names) outcomes.push(await runExample(name, join(folder, name)))
    const note = `${names.length} examples`
    return outcomes.find(({ ok }) => !ok) ?? { ok: true, output: '', note }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} name @param {string} project @returns {Promise<Outcome>} */
async function runExample(name, project) {
  cpSync(join(repository, 'examples', name), project, {
    recursive: true,
    filter: (path) => !/node_modules|dist$/.test(path),
  })
  const manifest = readManifest(project)
  const ours = Object.fromEntries(packagesOf(repository).map(({ name }) => [name, `file:${tarballOf(name)}`]))
  const dependencies = Object.fromEntries(
    Object.entries(manifest.dependencies ?? {}).map(([each, range]) => [each, ours[each] ?? range]),
  )
  // What a package of ours needs of ours is to be had packed alone.
  const packed = JSON.stringify({ ...manifest, dependencies, overrides: onlyPacked(ours, dependencies) })
  writeFileSync(join(project, 'package.json'), packed)
  if (name === 'upload-guard') {
    const made = await runNode([await bundle(join(import.meta.dirname, 'renewals.ts'))], { cwd: repository })
    if (!made.ok) return made
    writeFileSync(join(project, 'renewals.json'), made.output)
  }
  const installed = await run('npm', ['install', ...quiet], { cwd: project })
  return installed.ok ? run('npm', ['test'], { cwd: project }) : installed
}

/** npm refuses to override what is depended on by itself. @param {Record<string, string>} ours @param {Record<string, string>} dependencies */
function onlyPacked(ours, dependencies) {
  return Object.fromEntries(Object.entries(ours).filter(([name]) => !(name in dependencies)))
}
