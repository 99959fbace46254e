import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
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

/** A mutant dies of the first test that fails, so what takes long comes last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => area?.slow?.some((part) => moduleId.includes(part))
    return files.toSorted((one, other) => Number(isSlow(one) ?? false) - Number(isSlow(other) ?? false))
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    include: [...(area?.tests ?? [])],
    setupFiles: ['scripts/mutation/made-once.ts', 'scripts/mutation/same-tries.ts'],
    // Where a property may be tried less often, a mutant of it is tried so.
    env: { FC_RUNS: '20' },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
})
