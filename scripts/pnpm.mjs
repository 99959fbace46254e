import { spawn } from 'node:child_process'
import { ensurePnpm, pnpm, withPnpm } from './bootstrap/install.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'
import { repository } from './bootstrap/workspace.mjs'

/** Runs the pinned pnpm with the arguments given, for those who have none or another one. */
await setUp(ensurePnpm)

const child = spawn(process.execPath, [pnpm, ...process.argv.slice(2)], {
  cwd: repository,
  env: withPnpm,
  stdio: 'inherit',
})
child.on('close', (code) => process.exit(code ?? 1))
