import { ensureInstalled } from './bootstrap/install.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'

await setUp(ensureInstalled)
const { buildSite } = await import('./site/build.mjs')
await buildSite()
