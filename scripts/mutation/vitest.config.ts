import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'
import { areas } from './areas.mjs'

const area = areas.find(({ name }) => name === process.env.MUTATION_AREA)

/** The links in `node_modules` lead out of the copy that is mutated, so packages are taken from the copy by name. */
const alias = packagesOf(repository).flatMap(({ name, directory, manifest }) =>
  Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [{ find: new RegExp(`^${name}${path.slice(1)}$`), replacement: join(directory, target.source) }],
  ),
)

export default defineConfig({
  resolve: { alias },
  test: {
    include: [...(area?.tests ?? [])],
    setupFiles: ['scripts/mutation/same-tries.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})
