import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const packages = fileURLToPath(new URL('packages', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@shindan\/([^/]+)\/(.+)$/, replacement: `${packages}/$1/src/$2/index.ts` },
      { find: /^@shindan\/([^/]+)$/, replacement: `${packages}/$1/src/index.ts` },
    ],
  },
  test: {
    // Properties take their time on a busy machine; none of them is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'docs/**/*.test.ts',
    ],
    typecheck: { enabled: true, include: ['packages/*/src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
  },
})
