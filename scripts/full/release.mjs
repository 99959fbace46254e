import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackageFromTarballData } from '@arethetypeswrong/core'
import { pnpm, withPnpm } from '../bootstrap/install.mjs'
import { run, runNode } from '../bootstrap/run.mjs'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

/**
 * A release in a clone that is thrown away, as far as it is committed: versions raised, the packages packed as they were
 * built here, and everything done but the publishing.
 *
 * @returns {Promise<import('../check/steps.mjs').Outcome>}
 */
export async function rehearseRelease() {
  const clone = mkdtempSync(join(tmpdir(), 'shindan-release-'))
  try {
    for (const step of [cloned, installed, versioned, formatted, packed, published]) {
      const outcome = await step(clone)
      if (!outcome.ok) return outcome
    }
    const wrong = wrongIn(clone)
    return { ok: wrong.length === 0, output: wrong.join('\n'), note: versionsIn(clone).join(', ') }
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

/** @param {string} clone */
const cloned = (clone) => run('git', ['clone', '--quiet', repository, clone], { cwd: tmpdir() })

/** @param {string} clone */
function installed(clone) {
  const store = `--store-dir=${join(repository, '.tools', 'store')}`
  return runNode([pnpm, 'install', '--frozen-lockfile', '--offline', store], {
    cwd: clone,
    env: { ...withPnpm, CI: 'true' },
  })
}

/** @param {string} clone */
const versioned = (clone) => run('npm', ['run', 'version'], { cwd: clone, env: withPnpm })

/** @param {string} clone */
const formatted = (clone) => run('npm', ['run', 'check:format'], { cwd: clone, env: withPnpm })

/** @param {string} clone */
async function packed(clone) {
  for (const { directory } of packagesOf(repository)) {
    const dist = join(directory.replace(repository, `${clone}/`), 'dist')
    cpSync(join(directory, 'dist'), dist, { recursive: true })
  }
  cpSync(join(repository, '.tools', 'node_modules'), join(clone, '.tools', 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  return runNode(['scripts/check-packages.mjs'], { cwd: clone })
}

/** @param {string} clone */
async function published(clone) {
  const tarballs = readdirSync(packedIn(clone)).map((file) => `./${file}`)
  for (const tarball of tarballs) {
    const dry = ['publish', '--dry-run', '--access', 'public', tarball]
    const outcome = await run('npm', dry, { cwd: packedIn(clone) })
    if (!outcome.ok) return outcome
  }
  return { ok: true, output: '' }
}

/** @param {string} clone */
const packedIn = (clone) => join(clone, '.tools', 'packed')

/** @param {string} clone */
const versionsIn = (clone) => [...new Set(packagesOf(clone).map(({ manifest }) => manifest.version ?? ''))]

/** What is not as a release has it. @param {string} clone @returns {string[]} */
function wrongIn(clone) {
  const left = readdirSync(join(clone, '.changeset')).filter((file) => file.endsWith('.md'))
  const packages = packagesOf(clone).flatMap(({ name, directory, manifest: { version } }) => {
    const before = packagesOf(repository).find((each) => each.name === name)?.manifest.version
    const own = join(directory, 'src', 'version.ts')
    const changelog = join(directory, 'CHANGELOG.md')
    const tells = existsSync(changelog) && readFileSync(changelog, 'utf8').includes(`\n## ${version}\n`)
    return [
      ...(version === before || tells ? [] : [`${name}: CHANGELOG.md does not tell of ${version}`]),
      ...(existsSync(own) && !readFileSync(own, 'utf8').includes(`'${version}'`)
        ? [`${name}: src/version.ts does not name ${version}`]
        : []),
    ]
  })
  return [...left.map((file) => `.changeset/${file} is left`), ...packages, ...rangesIn(clone)]
}

/** Packages ask for each other as they are released together. @param {string} clone @returns {string[]} */
function rangesIn(clone) {
  const versions = new Map(packagesOf(clone).map(({ name, manifest }) => [name, manifest.version]))
  return readdirSync(packedIn(clone)).flatMap((file) => {
    const { packageName, readFile } = unpacked(join(packedIn(clone), file))
    const { dependencies = {} } = JSON.parse(readFile(`/node_modules/${packageName}/package.json`))
    return Object.entries(dependencies)
      .filter(([name, range]) => versions.has(name) && range !== `^${versions.get(name)}`)
      .map(([name, range]) => `${packageName} asks for ${name} ${range}`)
  })
}

/** @param {string} tarball */
function unpacked(tarball) {
  const files = createPackageFromTarballData(readFileSync(tarball))
  return { packageName: files.packageName, readFile: files.readFile.bind(files) }
}
