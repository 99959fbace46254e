import { ensureInstalled, ensurePublishable } from './bootstrap/ensure.mjs'
import { setUp } from './bootstrap/set-up.mjs'

await setUp(async () => {
  await ensureInstalled()
  await ensurePublishable()
})
