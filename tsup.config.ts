import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { type Package, packagesOf, repository } from './scripts/bootstrap/workspace.mjs'
import { isMeantToAct } from './scripts/compile/effects.mjs'
import { inOneLanguage, type Language, languages } from './scripts/compile/one-language.mjs'
import { thirdParty } from './scripts/compile/third-party.mjs'
import { withoutEffects } from './scripts/compile/without-effects.mjs'

const sources = packagesOf(repository)
  .filter(({ entries }) => entries.length > 0)
  .map(({ directory }) => join(directory, 'src'))

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What a program does not use of a library, its bundler leaves out; with a language, texts in the other as well. */
const compiled = (language?: Language): Plugin => ({
  name: 'compiled',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!sources.some((directory) => path.startsWith(directory))) return
      const source = readFileSync(path, 'utf8')
      const text = language ? inOneLanguage(path, source, language) : source
      return { contents: isMeantToAct(path) ? text : withoutEffects(path, text), loader: 'ts' }
    })
  },
})

/** Who copies from others passes their licences on. */
const licences: Plugin = {
  name: 'licences',
  setup: ({ initialOptions: { outdir = '' }, onEnd }) => {
    onEnd(({ metafile }) => {
      const notices = thirdParty(
        Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs)),
      )
      if (notices === '') return
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, 'third-party.md'), notices)
    })
  },
}

const common = {
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  clean: true,
  treeshake: true,
  silent: true,
  esbuildPlugins: [compiled(), licences],
} satisfies Options

/** The JavaScript of every package; its declarations come from scripts/declarations.mjs. */
export default defineConfig(
  packagesOf(repository).flatMap((one) =>
    one.entries.length > 0
      ? [library(one), ...languages.map((language) => inLanguage(one, language))]
      : [command(one)],
  ),
)

/**
 * To import, for any runtime: ESM, and CommonJS where its `package.json` says so; with a command beside it, if it has one.
 * What its `package.json` has for development alone is copied in where it is imported: a few functions of a library that is
 * many megabytes.
 */
function library({ directory, entries, manifest, isRequired }: Package): Options {
  return {
    ...common,
    clean: ['**/*', ...languages.map((language) => `!${language}/**`)],
    entry: { ...entryOf({ directory, entries }), ...(manifest.bin && commandOf(directory)) },
    outDir: join(directory, 'dist'),
    format: isRequired ? ['esm', 'cjs'] : ['esm'],
    splitting: true,
    platform: 'neutral',
    skipNodeModulesBundle: true,
    noExternal: Object.keys(manifest.devDependencies ?? {})
      .filter((name) => !(name in (manifest.peerDependencies ?? {})))
      .map((name) => new RegExp(`^${name}(/|$)`)),
    esbuildOptions: inUtf8,
  }
}

/** The same for bundlers that are told to leave a language out, by the condition `shindan-en` or `shindan-ja`. */
function inLanguage(one: Package, language: Language): Options {
  return {
    ...library(one),
    clean: true,
    entry: entryOf(one),
    outDir: join(one.directory, 'dist', language),
    format: ['esm'],
    esbuildPlugins: [compiled(language), licences],
  }
}

/**
 * To run in Node, with all that it imports: finding and loading two hundred files takes longer than an answer. What it
 * imports late is a file of its own, loaded when it is needed. Beside itself it installs what comes as a binary alone.
 */
function command({ directory, manifest }: Package): Options {
  return {
    ...common,
    entry: commandOf(directory),
    outDir: join(directory, 'dist'),
    format: ['esm'],
    platform: 'node',
    noExternal: [allBut(Object.keys(manifest.dependencies ?? {}))],
    external: Object.keys(manifest.dependencies ?? {}),
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

/** The names of all packages but these. */
function allBut(names: readonly string[]): RegExp {
  return names.length === 0 ? /./ : new RegExp(`^(?!(?:${names.join('|')})(?:/|$))`)
}

function entryOf({ directory, entries }: Pick<Package, 'directory' | 'entries'>): { [name: string]: string } {
  return Object.fromEntries(entries.map(({ name, source }) => [name, join(directory, source)]))
}

function commandOf(directory: string): { [name: string]: string } {
  return { main: join(directory, 'src', 'main.ts') }
}

/** Half of what is compiled is Japanese, which escapes make twice as long. */
function inUtf8(options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void {
  options.charset = 'utf8'
}
