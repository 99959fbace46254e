import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Eleventy from '@11ty/eleventy'
import { bundle } from '../bootstrap/bundle.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/** Where the site is built. */
export const built = join(repository, '.tools', 'site')

/** Builds all pages. */
export async function buildSite() {
  rmSync(built, { recursive: true, force: true })
  const program = await bundle(join(repository, 'docs', 'site', 'site.ts'))
  /** @type {typeof import('../../docs/site/site.ts')} */
  const { siteFiles } = await import(pathToFileURL(program).href)
  const files = new Map(siteFiles().map((file) => [file.path, file]))
  const eleventy = new Eleventy(join(repository, 'docs', 'site'), built, {
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
