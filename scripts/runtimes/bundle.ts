import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { repository } from '../bootstrap/workspace.mjs'

/** What every browser and edge runtime has beside the language itself. */
const webGlobals = { Blob, TextDecoder, TextEncoder, URL, atob, btoa, crypto }

/**
 * Runs a module, bundled with everything that it imports, where there is no Node: an import of a Node module fails
 * the bundle, a global of Node fails the run. Gives what the module exports.
 */
export async function runWithoutNode(module: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: repository, loader: 'ts' },
    conditions: ['source'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'bundled',
    write: false,
    logLevel: 'silent',
  })
  const realm = createContext({ ...webGlobals })
  runInContext(outputFiles[0]?.text ?? '', realm)
  return runInContext('bundled', realm)
}
