/** What an import weighs in a browser: each entry with all that it imports, in one minified file, and that compressed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { report } from './harness.mjs'

const peers = {
  rules: ['json-rules-engine', 'json-logic-js', 'json-logic-engine', 'rools', 'feelin'],
  recognition: [
    'fuse.js',
    'minisearch',
    'flexsearch',
    '@orama/orama',
    'fast-fuzzy',
    'string-similarity',
    '@leeoniya/ufuzzy',
  ],
  certificates: ['@peculiar/x509', 'pkijs', 'node-forge'],
  time: ['date-fns-tz', 'luxon', 'rrule', 'croner', 'temporal-polyfill'],
}
const tables = [
  await tableOf('what is published', entries()),
  ...(await Promise.all(
    Object.entries(peers).map(([subject, names]) => tableOf(`peers: ${subject}`, names)),
  )),
]
report({
  title: 'Sizes',
  about:
    'Bytes of an entry with all that it imports, made one file and minified by esbuild for browsers, and of that file compressed by gzip. A program that uses two entries pays for what they share once, and only for the functions that it uses.',
  tables,
})

/** Every entry of every library of this repository. */
function entries() {
  const packages = join(import.meta.dirname, '..', 'packages')
  return readdirSync(packages).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'))
    return Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'string' ? [] : [join(name, path)],
    )
  })
}

async function tableOf(title, names) {
  const rows = await Promise.all(
    names.map(async (name) => {
      const file = await bundled(name)
      return typeof file === 'string'
        ? [name, `none: ${file}`, '']
        : [name, kilobytes(file.length), kilobytes(gzipSync(file).length)]
    }),
  )
  return { title, columns: ['entry', 'minified', 'compressed'], rows }
}

/** The file, or why there is none. */
async function bundled(name) {
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as all from '${name}'\nglobalThis.all = all`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    return outputFiles[0].contents
  } catch (error) {
    return error.errors[0].text
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
