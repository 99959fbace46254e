import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { packagesOf, repository } from './scripts/bootstrap/workspace.mjs'

/** Tests that move the host into another time zone, which only a process of their own can do. */
const moveHost = packagesOf(repository)
  .flatMap(({ directory }) => [join(directory, 'src'), join(directory, 'test')])
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('process.env.TZ'))
  .map((file) => file.replaceAll('\\', '/'))

// Properties take their time on a busy machine; none of them is about time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

/** Nothing else depends on the host, so all files of a thread share what they import. */
const pure = {
  name: 'pure',
  pool: 'threads' as const,
  isolate: false,
  include: ['packages/*/{src,test}/**/*.test.ts', '{scripts,docs}/**/*.test.ts'],
  exclude: moveHost,
}

export default defineConfig({
  // Packages of this workspace are taken from their sources, not from what was built of them.
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    projects: [
      { extends: true, test: { ...pure, ...patience } },
      { extends: true, test: { name: 'host', pool: 'forks', include: moveHost, ...patience } },
    ],
  },
})
