import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { pnpm, withPnpm } from './bootstrap/install.mjs'
import { runNode } from './bootstrap/run.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { problemsForStrangers } from './packed/strangers.mjs'

/**
 * Packs every package as it would be published and asks publint and attw whether it can be imported and
 * required, with the right types, in every module system of Node; and whether it holds what a stranger looks for.
 */
const folder = join(repository, '.tools', 'packed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const pack = [pnpm, '--recursive', 'pack', '--pack-destination', folder]
const { ok, output } = await runNode(pack, { cwd: repository, env: withPnpm })
if (!ok) throw new Error(output)

for (const file of readdirSync(folder)) {
  const tarball = readFileSync(join(folder, file))
  const problems = [
    ...(await problemsInManifest(tarball)),
    ...(await problemsInTypes(tarball)),
    ...problemsInContents(tarball),
  ]
  for (const problem of problems) console.log(`${file}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}

/** @param {Buffer} tarball */
async function problemsInManifest(tarball) {
  const { messages, pkg } = await publint({
    pack: { tarball: Uint8Array.from(tarball).buffer },
    strict: true,
    level: 'error',
  })
  const problems = messages.map((message) => formatMessage(message, pkg, { color: false }))
  const namesSources = JSON.stringify(pkg.exports).includes('"source"')
  return namesSources ? [...problems, 'exports name sources, which are not packed'] : problems
}

/**
 * What is wrong for resolvers that know `exports`; the one of Node 10 does not. A package that says nothing of `require`
 * is imported alone, and nothing for who requires it.
 *
 * @param {Buffer} tarball
 */
async function problemsInTypes(tarball) {
  const packed = createPackageFromTarballData(tarball)
  const result = await checkPackage(packed)
  if (!result.types) return []
  const manifest = packed.readFile(`/node_modules/${packed.packageName}/package.json`)
  const passedOver = manifest.includes('"require"') ? ['node10'] : ['node10', 'node16-cjs']
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && passedOver.includes(problem.resolutionKind)))
    .map((problem) => JSON.stringify({ ...problem, trace: undefined }))
}

/** @param {Buffer} tarball */
function problemsInContents(tarball) {
  const packed = createPackageFromTarballData(tarball)
  const root = `/node_modules/${packed.packageName}/`
  const files = new Map(packed.listFiles().map((path) => [path.slice(root.length), packed.readFile(path)]))
  const manifest = JSON.parse(files.get('package.json') ?? '{}')
  return problemsForStrangers({ folder: packed.packageName.replace(/^@shindan\//, ''), manifest, files })
}
