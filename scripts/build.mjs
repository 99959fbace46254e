import { ensureInstalled } from './bootstrap/install.mjs'
import { runNode } from './bootstrap/run.mjs'
import { SetupFailed, setUp } from './bootstrap/setup-failed.mjs'
import { toolOf } from './bootstrap/tool.mjs'
import { repository } from './bootstrap/workspace.mjs'

/** Builds every package as it is published. */
await setUp(async () => {
  await ensureInstalled()
  for (const script of [toolOf('tsup'), 'scripts/declarations.mjs']) {
    const { ok, output } = await runNode([script], { cwd: repository })
    if (!ok) throw new SetupFailed(`The build failed.\n${output}`)
  }
})
