import { defineConfig } from 'vitest/config'
import { testsWith } from './scripts/check/tests-with.mjs'

/**
 * Tests that change the process that they run in, and so have one of their own: those that move the host into another time
 * zone, and those of a kit that sets up zod for everybody.
 */
const changeHost = [
  ...testsWith('process.env.TZ'),
  'packages/mcp/**/*.test.ts',
  'docs/examples/*.test.ts',
  'scripts/promise/*.test.ts',
]

// Properties take their time on a busy machine, and more so where they are tried more often; none is about time.
const { FC_RUNS } = process.env
const patience = {
  testTimeout: FC_RUNS ? 600_000 : 60_000,
  hookTimeout: 60_000,
  setupFiles: ['scripts/check/properties.ts'],
  // What the client of an assistant imports has a condition `source` of its own, for TypeScript that Node does not load.
  server: { deps: { inline: [/@modelcontextprotocol.client/, /eventsource/] } },
}

/** Nothing else depends on the host, so all files of a thread share what they import. */
const pure = {
  name: 'pure',
  pool: 'threads' as const,
  isolate: false,
  include: ['packages/*/{src,test,template}/**/*.test.ts', '{scripts,docs}/**/*.test.ts', 'bench/*.test.ts'],
  exclude: changeHost,
}

export default defineConfig({
  // Packages of this workspace are taken from their sources, not from what was built of them.
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    projects: [
      { extends: true, test: { ...pure, ...patience } },
      { extends: true, test: { name: 'host', pool: 'forks', include: changeHost, ...patience } },
    ],
  },
})
