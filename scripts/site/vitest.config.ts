import { defineConfig } from 'vitest/config'
import { repository } from '../bootstrap/workspace.mjs'

/** What is looked at once the site is built: its files, and its pages in a browser. */
export default defineConfig({
  root: repository,
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: ['scripts/site/built/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
