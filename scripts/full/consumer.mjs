import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { explain } from '../bootstrap/explain.mjs'
import { pnpm, withPnpm } from '../bootstrap/install.mjs'
import { runNode } from '../bootstrap/run.mjs'
import { packagesOf, readManifest, repository } from '../bootstrap/workspace.mjs'

/** Compilers by the name under which a consumer has them: from the oldest that is promised to the newest. */
const compilers = /** @type {const} */ ({
  'typescript-5.7': '~5.7.3',
  'typescript-5.9': '~5.9.3',
  'typescript-6.0': '~6.0.3',
  'typescript-newest': 'latest',
})

/**
 * A project outside of this repository that depends on the packed packages, with nothing in reach that they do not
 * declare; date-fns-tz, which an example of the documents shows beside them, and the types of Node it has of its own.
 */
export const consumer = mkdtempSync(join(tmpdir(), 'shindan-consumer-'))
process.on('exit', () => rmSync(consumer, { recursive: true, force: true }))

const packed = join(consumer, 'packed')

/** `shindan-create-plugin-0.1.0.tgz` holds @shindan/create-plugin. @param {string} tarball */
const packageIn = (tarball) => tarball.replace(/^shindan-(.+?)-\d.*$/, '@shindan/$1')

/** The tarball of a package that was packed. @param {string} name */
export const tarballOf = (name) =>
  join(packed, readdirSync(packed).find((file) => packageIn(file) === name) ?? '')

/** @type {Promise<string | undefined> | undefined} */
let installed

/** Packs what was built and installs it, once; why it could not, if so. */
export const installConsumer = () => {
  installed ??= packAndInstall()
  return installed
}

async function packAndInstall() {
  const pack = [pnpm, '--recursive', 'pack', '--pack-destination', packed]
  const { ok, output } = await runNode(pack, { cwd: repository, env: withPnpm })
  if (!ok) return explain('The packages could not be packed', output)

  const tarballs = Object.fromEntries(
    readdirSync(packed).map((file) => [packageIn(file), `file:${join(packed, file)}`]),
  )
  const aliases = Object.entries(compilers).map(([name, range]) => [name, `npm:typescript@${range}`])
  const { devDependencies = {} } = readManifest(repository)
  const dependencies = {
    ...tarballs,
    ...Object.fromEntries(aliases),
    ...optionalPeers(),
    'date-fns-tz': devDependencies['date-fns-tz'],
    '@types/node': devDependencies['@types/node'],
  }
  writeIn('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }))
  const store = join(repository, '.tools', 'store')
  const settings = {
    packages: ['.'],
    overrides: tarballs,
    hoist: false,
    ignoreScripts: true,
    storeDir: store,
  }
  writeIn('pnpm-workspace.yaml', JSON.stringify(settings))
  const install = [pnpm, 'install', '--no-frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
  const outcome = await runNode(install, { cwd: consumer, env: { ...withPnpm, CI: 'true' } })
  return outcome.ok ? undefined : explain('The packed packages could not be installed', outcome.output)
}

/** What an entry of a package asks for alone, with its types: of the versions that it is tried with. */
function optionalPeers() {
  return Object.fromEntries(
    packagesOf(repository).flatMap(({ manifest: { peerDependenciesMeta = {}, devDependencies = {} } }) =>
      Object.keys(peerDependenciesMeta)
        .flatMap((name) => [name, `@types/${name}`])
        .flatMap((name) => (name in devDependencies ? [[name, devDependencies[name]]] : [])),
    ),
  )
}

/** @param {string} path relative to the project @param {string} text */
export function writeIn(path, text) {
  mkdirSync(dirname(join(consumer, path)), { recursive: true })
  writeFileSync(join(consumer, path), text)
}

/** The script of a compiler in the project. @param {keyof typeof compilers} name */
export function compilerOf(name) {
  const { bin } = readManifest(join(consumer, 'node_modules', name))
  return join(consumer, 'node_modules', name, bin?.tsc ?? '')
}

/** All modules that can be imported, as a consumer writes it: `@shindan/core/render`. What is no module is a file to read, or types of a framework. */
export const specifiers = specifiersOf(packagesOf(repository))

/** What of it can be required as well. */
export const required = specifiersOf(packagesOf(repository).filter(({ isRequired }) => isRequired))

/** @param {import('../bootstrap/workspace.mjs').Package[]} packages */
function specifiersOf(packages) {
  return packages.flatMap(({ name, manifest, entries }) =>
    entries.length === 0
      ? []
      : Object.entries(manifest.exports ?? {})
          .filter(([, target]) => typeof target !== 'string')
          .map(([path]) => name + path.slice(1)),
  )
}
