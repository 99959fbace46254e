import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { repository } from '../bootstrap/workspace.mjs'

/** The strictest policy under which a page of its own scripts and styles can live. */
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'"

/** Pages on this machine. */
export interface Site {
  readonly url: string
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** What stands under a path. */
export interface Page {
  readonly type: string
  readonly body: string | Uint8Array
}

export interface SiteOptions {
  /** Modules by their name, each bundled as an application would: its chunks come when they are imported. */
  readonly modules: { readonly [name: string]: string }
  /** Documents, styles and whatever else, by path. */
  readonly pages: { readonly [path: string]: Page }
  /** Where modules find what they import. */
  readonly from: string
  readonly conditions?: readonly string[]
  /** Packages that stand in for others. */
  readonly alias?: { readonly [name: string]: string }
  readonly policy?: string
}

/** Serves pages with scripts as a bundler makes them of the packages that were built last. */
export async function serve({
  modules,
  pages,
  from,
  conditions = [],
  alias = {},
  policy = strictPolicy,
}: SiteOptions): Promise<Site> {
  const files = new Map<string, Page>(Object.entries(pages))
  for (const [path, text] of await bundled(modules, from, conditions, alias))
    files.set(path, { type: 'text/javascript', body: text })
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    asked.push(path)
    const page = files.get(path)
    response.writeHead(page ? 200 : 404, {
      'content-type': `${page?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(page?.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const made = new Map<string, ReturnType<typeof bundle>>()

/** The files that a bundler makes of modules, by path; the same for the same modules. */
function bundled(...of: Parameters<typeof bundle>): ReturnType<typeof bundle> {
  const key = JSON.stringify(of)
  const files = made.get(key) ?? bundle(...of)
  made.set(key, files)
  return files
}

async function bundle(
  modules: SiteOptions['modules'],
  from: string,
  conditions: readonly string[] = [],
  alias: NonNullable<SiteOptions['alias']> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: Object.keys(modules).map((name) => ({ in: `module:${name}`, out: name })),
    plugins: [
      {
        name: 'modules',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^module:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'module' }))
          onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => ({
            contents: modules[path] ?? '',
            resolveDir: from,
          }))
        },
      },
    ],
    outdir: repository,
    absWorkingDir: repository,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: [...conditions],
    alias: { ...alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [`/${path.slice(repository.length)}`, contents]))
}
