#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { outliveReader } from './reader.ts'
import { version } from './version.ts'

for (const stream of [process.stdout, process.stderr]) outliveReader(stream)
const args = process.argv.slice(2)
if (!isMainThread) await (await import('./fleet/thread.ts')).serveThread()
// Asked by scripts before anything else: answered without loading what diagnoses.
else if (args.length === 1 && (args[0] === '--version' || args[0] === '-V'))
  process.stdout.write(`${version}\n`)
else {
  const [{ run }, { nodeWorld }] = await Promise.all([import('./run.ts'), import('./world.ts')])
  process.exitCode = await run(args, nodeWorld(new URL(import.meta.url)))
}
