import { spawn } from 'node:child_process'
import { ensurePackageManager } from './bootstrap/ensure.mjs'
import { pnpmEnvironment, pnpmOf } from './bootstrap/pnpm.mjs'
import { setUp } from './bootstrap/set-up.mjs'
import { repository } from './bootstrap/workspace.mjs'

/** Runs the pinned pnpm with the arguments given, for those who have none or another one. */
await setUp(() => ensurePackageManager())

const child = spawn(process.execPath, [pnpmOf(repository).script, ...process.argv.slice(2)], {
  cwd: repository,
  env: pnpmEnvironment(repository),
  stdio: 'inherit',
})
child.on('close', (code) => process.exit(code ?? 1))
