import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './bootstrap/install.mjs'
import { ensureProgram, program } from './bootstrap/program.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'

await setUp(async () => {
  await ensureInstalled()
  await ensureProgram()
})

// npm runs scripts in the repository; a file that the person names is meant from where they stand.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

process.argv[1] = program
await import(pathToFileURL(program).href)
