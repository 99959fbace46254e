import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ensureRunnable } from './bootstrap/ensure.mjs'
import { setUp } from './bootstrap/set-up.mjs'
import { repository } from './bootstrap/workspace.mjs'

await setUp(async () => {
  await ensureInstalled()
  await ensureRunnable('@shindan/cli')
})

// npm runs scripts in the repository; a file that the person names is meant from where they stand.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

const main = join(repository, 'packages', 'cli', 'dist', 'main.js')
process.argv[1] = main
await import(pathToFileURL(main).href)
