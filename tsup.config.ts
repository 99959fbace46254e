import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { type Package, packagesOf, repository } from './scripts/bootstrap/workspace.mjs'
import { withoutEffects } from './scripts/pure/pure.mjs'

const sources = packagesOf(repository)
  .filter(({ entries }) => entries.length > 0)
  .map(({ directory }) => join(directory, 'src'))

/** What a program does not use of a library, its bundler leaves out. */
const pure: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!sources.some((directory) => path.startsWith(directory))) return
      return { contents: withoutEffects(path, readFileSync(path, 'utf8')), loader: 'ts' }
    })
  },
}

const common = {
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true,
  treeshake: true,
  silent: true,
  skipNodeModulesBundle: true,
  esbuildPlugins: [pure],
} satisfies Options

/** The JavaScript of every package; its declarations come from scripts/declarations.mjs. */
export default defineConfig(
  packagesOf(repository).map((one) => (one.entries.length > 0 ? library(one) : command(one))),
)

/** To import, for any runtime: ESM and CommonJS. */
function library({ directory, entries }: Package): Options {
  const entry = Object.fromEntries(entries.map(({ name, source }) => [name, join(directory, source)]))
  const outDir = join(directory, 'dist')
  return { ...common, entry, outDir, format: ['esm', 'cjs'], platform: 'neutral', esbuildOptions: inUtf8 }
}

/**
 * To run in Node, with all that it imports: finding and loading two hundred files takes longer than an answer. What it
 * imports late is a file of its own, loaded when it is needed. Its dependencies stay named in its `package.json`, for
 * audits, licences and versions.
 */
function command({ directory }: Package): Options {
  return {
    ...common,
    entry: { main: join(directory, 'src', 'main.ts') },
    outDir: join(directory, 'dist'),
    format: ['esm'],
    platform: 'node',
    skipNodeModulesBundle: false,
    noExternal: [/./],
    // Dependencies in CommonJS ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
    },
    esbuildOptions: (options) => {
      options.minifyWhitespace = true
      options.minifyIdentifiers = true
      inUtf8(options)
      options.conditions = ['source', 'node']
    },
  }
}

/** Half of what is compiled is Japanese, which escapes make twice as long. */
function inUtf8(options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void {
  options.charset = 'utf8'
}
