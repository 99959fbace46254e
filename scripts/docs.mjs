import { watch } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './bootstrap/install.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'
import { repository } from './bootstrap/workspace.mjs'

/**
 * Builds the site into `.tools/site`, and serves it on this machine, built anew when a text or a definition changes; with
 * `--build` it is only built.
 */
await setUp(ensureInstalled)
const { buildApi, buildSite, clearSite } = await import('./site/build.mjs')

const begun = performance.now()
/** @param {string} done */
const tell = (done) =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${done}`)

clearSite()
const api = buildApi().then(() => tell('API written'))
await buildSite(tell)
if (process.argv.includes('--build')) {
  await api
  console.log(`\n${join('.tools', 'site')} holds the site.`)
} else {
  const { serve } = await import('./site/serve.mjs')
  const { address } = await serve(join(repository, '.tools', 'site'), '/shindan/', 8080)
  console.log(`\n${address}  (Ctrl+C ends it)\n`)
  await api
  rebuildOnChange()
}

function rebuildOnChange() {
  let isBuilding = false
  /** @type {NodeJS.Timeout | undefined} */
  let waiting
  const rebuild = async () => {
    if (isBuilding) return
    isBuilding = true
    await buildSite(tell).catch((error) => console.error(error))
    isBuilding = false
  }
  for (const folder of ['docs', 'packages']) {
    watch(join(repository, folder), { recursive: true }, (_, name) => {
      if (/(?:^|\/)(?:node_modules|dist)\//.test(name ?? '')) return
      clearTimeout(waiting)
      waiting = setTimeout(rebuild, 200)
    })
  }
}
