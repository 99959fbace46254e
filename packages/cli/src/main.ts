#!/usr/bin/env node
import { run } from './run.ts'
import { nodeWorld } from './world.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early, such as `| head`, is no failure of ours.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await run(process.argv.slice(2), nodeWorld())
