import { defineConfig } from 'vitest/config'
import { repository } from '../bootstrap/workspace.mjs'

/** Tests on servers of this machine, one file after the other: each starts its own. */
export default defineConfig({
  root: repository,
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['packages/*/services/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
})
