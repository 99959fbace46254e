import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { repository } from '../bootstrap/workspace.mjs'

/**
 * @typedef {object} Import one thing of an entry, or everything
 * @property {string} entry
 * @property {string} name `*` for everything
 *
 * @typedef {object} Weight what an import adds to a page
 * @property {number} gzip bytes, minified and compressed
 * @property {string[]} brings the other packages of which it holds something
 * @property {[file: string, bytes: number][]} files what the minified bytes are, the most first
 */

/**
 * What a page gets with each of these imports, by itself.
 *
 * @param {readonly Import[]} imports
 * @param {Pick<import('esbuild').BuildOptions, 'conditions' | 'plugins'>} [options] for another form of the packages than what was built
 * @returns {Promise<Weight[]>}
 */
export async function weigh(imports, { conditions = [], plugins = [] } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: imports.map((_, number) => ({ in: `import:${number}`, out: String(number) })),
    outdir: repository,
    plugins: [pagesOf(imports), ...plugins],
    conditions,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    absWorkingDir: repository,
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return imports.map(({ entry }, number) => {
    const file = outputFiles.find(({ path }) => path.endsWith(`/${number}.js`))
    const files = Object.entries(metafile.outputs[`${number}.js`]?.inputs ?? {})
      .map(([path, { bytesInOutput }]) => /** @type {[string, number]} */ ([path, bytesInOutput]))
      .filter(([path, bytes]) => bytes > 0 && !path.startsWith('import:'))
      .sort(([, one], [, other]) => other - one)
    const own = entry.split('/').slice(0, 2).join('/')
    const packages = new Set(files.map(([path]) => packageOf(path)).filter((each) => each !== own))
    return { gzip: gzipSync(file?.contents ?? '').length, brings: [...packages].sort(), files }
  })
}

/** A page that keeps what it imports. @param {readonly Import[]} imports @returns {import('esbuild').Plugin} */
const pagesOf = (imports) => ({
  name: 'pages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^import:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'import' }))
    onLoad({ filter: /.*/, namespace: 'import' }, ({ path }) => {
      const { entry = '', name } = imports[Number(path)] ?? {}
      const imported = name === '*' ? '* as it' : `{ ${name} as it }`
      return {
        contents: `import ${imported} from '${entry}'\nglobalThis.it = it`,
        resolveDir: repository,
      }
    })
  },
})

/** @param {string} path */
function packageOf(path) {
  const ours = /^packages\/([^/]+)\//.exec(path)
  if (ours) return `@shindan/${ours[1]}`
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path
}
