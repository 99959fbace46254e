import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { isNewer, noteMade } from './newer.mjs'
import { SetupFailed } from './setup-failed.mjs'
import { packagesOf, readManifest, repository } from './workspace.mjs'

/**
 * The command line in one file, with all that it imports but what comes as a binary: it starts faster than what is
 * published. It stands where that binary is found.
 */
export const program = join(repository, '.tools', 'shindan.mjs')

const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/** Makes the program from the sources, where one of them is newer. */
export async function ensureProgram() {
  const packages = packagesOf(repository).flatMap(({ directory }) => [
    join(directory, 'package.json'),
    join(directory, 'src'),
  ])
  if (isNewer(program, [join(repository, 'pnpm-lock.yaml'), ...packages])) return
  const begun = new Date()
  const { build } = await import('esbuild')
  const made = `${program}.${process.pid}`
  try {
    await build({
      entryPoints: [join(repository, 'packages', 'cli', 'src', 'main.ts')],
      outfile: made,
      bundle: true,
      external: Object.keys(readManifest(join(repository, 'packages', 'cli')).dependencies ?? {}),
      conditions: ['source'],
      platform: 'node',
      format: 'esm',
      target: `node${readManifest(repository).engines?.node.replace('>=', '')}`,
      tsconfig: join(repository, 'tsconfig.json'),
      banner: { js: require },
      logLevel: 'silent',
    })
  } catch (error) {
    throw new SetupFailed(`The sources do not build.\n${/** @type {Error} */ (error).message}`)
  }
  // At once and as a whole, so that a second start finds either the old program or the new one.
  noteMade(made, begun)
  renameSync(made, program)
}
