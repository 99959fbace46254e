import { defineConfig } from 'vitest/config'
import { repository } from '../bootstrap/workspace.mjs'

/** Tests in a real browser, one file after the other: each starts one of its own. */
export default defineConfig({
  root: repository,
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['packages/*/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
