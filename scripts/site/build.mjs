import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Eleventy from '@11ty/eleventy'
import { build } from 'esbuild'
import { bundle } from '../bootstrap/bundle.mjs'
import { runNode } from '../bootstrap/run.mjs'
import { toolOf } from '../bootstrap/tool.mjs'
import { repository } from '../bootstrap/workspace.mjs'

const sources = join(repository, 'docs', 'site')

/** Where the site is built. */
export const built = join(repository, '.tools', 'site')

/**
 * Builds all of the site but the API, and tells what it does.
 *
 * @param {(done: string) => void} tell
 */
export async function buildSite(tell) {
  const program = await bundle(join(sources, 'site.ts'))
  /** @type {typeof import('../../docs/site/site.ts')} */
  const { siteFiles } = await import(pathToFileURL(program).href)
  const files = new Map(siteFiles(repository).map((file) => [file.path, file]))
  tell(`${files.size} pages made`)
  await Promise.all([writePages(files), bundleScripts()])
  mkdirSync(join(built, 'assets'), { recursive: true })
  for (const name of ['style.css', 'icon.svg']) {
    cpSync(join(sources, 'theme', name), join(built, 'assets', name))
  }
  cpSync(join(repository, 'docs', 'pictures'), join(built, 'assets'), { recursive: true })
  tell('pages and scripts written')
}

/** Removes what an earlier build left. */
export function clearSite() {
  rmSync(built, { recursive: true, force: true })
}

/** Builds the pages of the API: half a minute in a process of its own. What lacks documentation is for `check:docs` to refuse. */
export async function buildApi() {
  const options = ['--emit', 'both', '--out', join(built, 'api'), '--treatWarningsAsErrors', 'false']
  const { ok, output } = await runNode([toolOf('typedoc'), ...options], { cwd: repository })
  if (!ok) throw new Error(output)
}

/** @param {ReadonlyMap<string, import('../../docs/site/site.ts').SiteFile>} files */
async function writePages(files) {
  const eleventy = new Eleventy(sources, built, {
    quietMode: true,
    configPath: false,
    config: (config) => {
      config.setTemplateFormats(['11ty.js'])
      config.addGlobalData('paths', () => [...files.keys()])
      config.addTemplate('file.11ty.js', {
        data: () => ({
          pagination: { data: 'paths', size: 1, alias: 'path' },
          permalink: (/** @type {{ path: string }} */ { path }) => path,
          eleventyExcludeFromCollections: true,
        }),
        render: (/** @type {{ path: string }} */ { path }) => files.get(path)?.content() ?? '',
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
}

/** The scripts of the pages. What one loads late is a file of its own. */
async function bundleScripts() {
  const { metafile } = await build({
    entryPoints: ['site', 'search', 'captures', 'heir', 'chooser', 'playground'].map((name) =>
      join(sources, 'browser', `${name}.ts`),
    ),
    outdir: join(built, 'assets'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['source'],
    logLevel: 'error',
    metafile: true,
  })
  return metafile
}
