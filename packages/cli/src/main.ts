#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { version } from './version.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early, such as `| head`, is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
const args = process.argv.slice(2)
if (!isMainThread) await (await import('./fleet/thread.ts')).serveThread()
// Asked by scripts before anything else: answered without loading what diagnoses.
else if (args.length === 1 && (args[0] === '--version' || args[0] === '-V'))
  process.stdout.write(`${version}\n`)
else {
  const [{ run }, { nodeWorld }] = await Promise.all([import('./run.ts'), import('./world.ts')])
  process.exitCode = await run(args, nodeWorld(new URL(import.meta.url)))
}
