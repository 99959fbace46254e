import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { repository } from '../bootstrap/workspace.mjs'
import { linksOf, site } from './links.mjs'

/**
 * @typedef {object} Packed
 * @property {string} folder that of the package, below `packages`
 * @property {Record<string, any>} manifest
 * @property {ReadonlyMap<string, string>} files texts by path
 */

/**
 * What somebody who has nothing but a packed package would look for in vain.
 *
 * @param {Packed} packed
 * @returns {string[]}
 */
export function problemsForStrangers(packed) {
  return [...lackingInManifest(packed), ...lackingFiles(packed), ...strayFiles(packed), ...deadLinks(packed)]
}

/** @param {Packed} packed */
function lackingInManifest({ folder, manifest }) {
  const home = { homepage: `${site}/tree/main/packages/${folder}#readme`, bugs: `${site}/issues` }
  const wanted = {
    ...home,
    repository: { type: 'git', url: `git+${site}.git`, directory: `packages/${folder}` },
    license: 'MIT',
    publishConfig: { access: 'public', provenance: true },
  }
  const lacking = Object.entries(wanted)
    .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
    .map(([key, value]) => `package.json: ${key} should be ${JSON.stringify(value)}`)
  const filled = ['description', 'keywords', 'engines'].filter(
    (key) => !manifest[key]?.length && !manifest[key]?.node,
  )
  const ofWorkspace = Object.entries(manifest.dependencies ?? {}).filter(([, range]) =>
    /workspace|file|link/.test(range),
  )
  return [
    ...lacking,
    ...filled.map((key) => `package.json: ${key} is missing`),
    ...ofWorkspace.map(([name, range]) => `package.json: nobody else has ${name} ${range}`),
  ]
}

/** @param {Packed} packed */
function lackingFiles({ folder, files }) {
  const changelog = existsSync(join(repository, 'packages', folder, 'CHANGELOG.md')) ? ['CHANGELOG.md'] : []
  const guides =
    folder === 'core' ? readdirSync(join(repository, 'docs/guides')).map((each) => `guides/${each}`) : []
  const missing = ['README.md', 'LICENSE', ...changelog, ...guides].filter((path) => !files.get(path)?.trim())
  const isOurs = files.get('LICENSE') === readFileSync(join(repository, 'LICENSE'), 'utf8')
  return [
    ...missing.map((path) => `${path} is missing`),
    ...(isOurs ? [] : ['LICENSE is not that of the repository']),
  ]
}

/** Nothing but what is run, its types, and what is read or written by it. @param {Packed} packed */
function strayFiles({ folder, files }) {
  const belongs =
    /^(dist\/.+\.(js|cjs|d\.ts|d\.cts|md)|types\/.+\.d\.ts|custom-elements\.json|guides\/.+\.md|(README|CHANGELOG)\.md|LICENSE|package\.json)$/
  return [...files.keys()]
    .filter((path) => !belongs.test(path) && !(folder === 'create-plugin' && path.startsWith('template/')))
    .map((path) => `${path} does not belong in it`)
}

/** Links within the package must lead to what is in it, links to the repository to what is there. @param {Packed} packed */
function deadLinks({ files }) {
  const texts = [...files].filter(([path]) => path.endsWith('.md') && path !== 'dist/third-party.md')
  return texts.flatMap(([path, text]) =>
    linksOf(text)
      .filter((target) => !leads(target, path, files))
      .map((target) => `${path}: ${target} leads nowhere`),
  )
}

/** @param {string} target @param {string} from @param {Packed['files']} files */
function leads(target, from, files) {
  const ours = /^(?:blob|tree)\/main\/([^#]+)/.exec(
    target.startsWith(`${site}/`) ? target.slice(site.length + 1) : '',
  )
  if (ours) return existsSync(join(repository, ours[1] ?? ''))
  if (/^(https:|mailto:|#)/.test(target)) return true
  return files.has(posix.join(posix.dirname(from), target.replace(/#.*/, '')))
}
