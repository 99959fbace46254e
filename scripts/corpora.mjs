/**
 * Compares what is read of certificates in public corpora with OpenSSL, and holds the table of
 * `docs/certificates-against-openssl.md` to it: `npm run corpora`, and with `-- --write` writes the table.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bootstrap/bundle.mjs'
import { runNode } from './bootstrap/run.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { fetchCorpora } from './corpora/packages.mjs'
import { tablesIn, withTables } from './corpora/tables.mjs'

const page = join(repository, 'docs', 'certificates-against-openssl.md')

const corpora = await fetchCorpora()
if (typeof corpora === 'string') {
  console.error(`The corpora of Debian cannot be had: ${corpora}`)
  process.exitCode = 1
} else process.exitCode = (await compare(corpora)) ? 0 : 1

/** @param {readonly import('./corpora/packages.mjs').Corpus[]} corpora */
async function compare(corpora) {
  const program = await bundle(join(import.meta.dirname, 'corpora', 'corpora.ts'))
  const { ok, output } = await runNode([program, ...corpora.map(({ path }) => path)], { cwd: repository })
  if (!ok) {
    console.error(output)
    return false
  }
  /** @type {import('./corpora/corpora.ts').Comparison} */
  const comparison = JSON.parse(output.trim().split('\n').pop() ?? '')
  const { files, certificates, pairs, classes, unexplained } = comparison
  const differences = classes.reduce((sum, { count }) => sum + count, 0)
  console.log(
    `${files} files, ${certificates} certificates, ${pairs} pairs of issuer and issued, ${differences} differences`,
  )
  for (const one of unexplained) console.log(one)
  const text = readFileSync(page, 'utf8')
  const right = withTables(text, corpora, comparison)
  if (process.argv.includes('--write')) writeFileSync(page, right)
  else if (isOfThese(text, corpora) && text !== right) {
    console.log('docs/certificates-against-openssl.md says otherwise. Run: npm run corpora -- --write')
    return false
  }
  return unexplained.length === 0
}

/** Other versions have other files, and so other counts. @param {string} text @param {readonly import('./corpora/packages.mjs').Corpus[]} corpora */
function isOfThese(text, corpora) {
  const { packages } = tablesIn(text)
  return corpora.every(({ name, version }) => packages.includes(`| \`${name}\` | ${version} |`))
}
