import type { Options } from 'tsup'

/**
 * One build for every package. `SHINDAN_BUILD=run` leaves all but the JavaScript out: a command line needs
 * no more, and declarations are most of the time a build takes.
 */
const forRunning = process.env.SHINDAN_BUILD === 'run'

const common = {
  target: 'es2022',
  tsconfig: '../../tsconfig.build.json',
  sourcemap: !forRunning,
  clean: !forRunning,
  treeshake: !forRunning,
  silent: true,
} satisfies Options

/** A package to import: ESM, CommonJS and declarations, for any runtime. */
export function library(entry: Record<string, string>): Options {
  return {
    ...common,
    entry,
    format: forRunning ? ['esm'] : ['esm', 'cjs'],
    platform: 'neutral',
    dts: forRunning ? false : { compilerOptions: { ignoreDeprecations: '6.0' } },
  }
}

/** A command to run in Node. What it imports late is a file of its own, loaded when it is needed. */
export function command(entry: Record<string, string>): Options {
  return { ...common, entry, format: ['esm'], platform: 'node', dts: false }
}
