import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './bootstrap/install.mjs'
import { setUp } from './bootstrap/setup-failed.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { areas } from './mutation/areas.mjs'
import { page } from './mutation/page.mjs'
import { reasons } from './mutation/survivors.mjs'

/**
 * Tries the tests of all areas, or of those named, on mutated sources, and writes `docs/mutation.md`; with `--page`,
 * only writes the page again, after a change of reasons.
 */
const { values, positionals } = parseArgs({
  options: { page: { type: 'boolean' }, concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !areas.some((area) => area.name === name))
if (unknown.length > 0) {
  console.error(`No such area: ${unknown.join(', ')}. There are: ${areas.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
const chosen = areas.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

const kept = join(repository, 'scripts', 'mutation', 'figures.json')
/** @returns {Record<string, import('./mutation/run.mjs').Figures>} */
const last = () => JSON.parse(readFileSync(kept, 'utf8'))
const write = () => writeFileSync(join(repository, 'docs', 'mutation.md'), page(last(), reasons))

if (values.page) write()
else {
  await setUp(ensureInstalled)
  process.chdir(repository)
  const { mutate } = await import('./mutation/run.mjs')
  for (const area of chosen) {
    const figures = await mutate(area, Number(values.concurrency))
    // Another area may have been run beside this one.
    writeFileSync(kept, `${JSON.stringify({ ...last(), [area.name]: figures }, null, 2)}\n`)
    write()
  }
}
