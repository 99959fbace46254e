import { join } from 'node:path'
import { createViteServer } from 'vitest/node'
import { repository } from './bootstrap/workspace.mjs'

/**
 * Writes what is generated from the definitions; with `--check`, only says what is out of date; with `--released`, after
 * versions were raised. The definitions are loaded as the tests load them, from the sources.
 */
const task = process.argv.includes('--check') ? 'check' : 'write'

const server = await createViteServer({
  root: repository,
  configFile: join(repository, 'vitest.config.ts'),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
})
try {
  const { reference } = await server.ssrLoadModule('/scripts/generate/reference.ts')
  const { elements } = await server.ssrLoadModule('/scripts/generate/elements.ts')
  const { upgrading } = await server.ssrLoadModule('/scripts/generate/upgrading.ts')
  /** @type {string[]} */
  const pages = await reference(task)
  /** @type {string[]} */
  const guides = await upgrading(process.argv.includes('--released') ? 'release' : task)
  /** @type {string[]} */
  const typings = await elements(task)
  const changes = [
    ...pages.map((change) => `docs/reference/${change}`),
    ...guides.map((change) => `docs/guides/${change}`),
    ...typings.map((change) => `packages/element/${change}`),
  ]
  for (const change of changes) console.log(change)
  if (task === 'check' && changes.length > 0) {
    console.log('Run: npm run generate')
    process.exitCode = 1
  }
} finally {
  await server.close()
}
