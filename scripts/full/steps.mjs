import { run, runNode } from '../bootstrap/run.mjs'
import { toolOf } from '../bootstrap/tool.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { installChromium } from '../browser/chromium.mjs'
import { runTests } from '../check/tests.mjs'
import { testsWith } from '../check/tests-with.mjs'
import { fetchCorpora } from '../corpora/packages.mjs'
import { installRuntimes } from '../runtimes/runtimes.mjs'
import { installServices } from '../services/install.mjs'
import { budget, typeCost } from '../type-cost/measure.mjs'
import { compileConsumer, runConsumer } from './consume.mjs'
import { installConsumer } from './consumer.mjs'
import { createOutsidePlugin } from './created-plugin.mjs'
import { runExamples } from './examples.mjs'
import { startFreshClone } from './fresh-clone.mjs'
import { rehearseRelease } from './release.mjs'

/**
 * @typedef {import('../check/steps.mjs').Outcome} Outcome
 *
 * @typedef {object} FullStep
 * @property {string} name
 * @property {string} needs what a machine may lack
 * @property {() => Promise<string | undefined>} [install] brings it here; why it could not, where it could not
 * @property {() => Promise<Outcome>} run
 */

const registry = { needs: 'the npm registry', install: installConsumer }

/** @type {readonly FullStep[]} */
export const steps = [
  { name: 'build', needs: 'nothing', run: () => runNode(['scripts/build.mjs'], { cwd: repository }) },
  { name: 'typescript 5.7', ...registry, run: () => compileConsumer('typescript-5.7') },
  { name: 'typescript 5.9', ...registry, run: () => compileConsumer('typescript-5.9') },
  { name: 'typescript 6.0', ...registry, run: () => compileConsumer('typescript-6.0') },
  { name: 'typescript newest', ...registry, run: () => compileConsumer('typescript-newest') },
  { name: 'packed packages', ...registry, run: runConsumer },
  { name: 'created plugin', ...registry, run: createOutsidePlugin },
  { name: 'examples', ...registry, run: runExamples },
  {
    name: 'installed',
    ...registry,
    run: () => runNode(['scripts/installed.mjs'], { cwd: repository }),
  },
  { name: 'type cost', ...registry, run: measureTypes },
  { name: 'fresh clone', needs: 'a git clone', install: findCommit, run: startFreshClone },
  { name: 'release', needs: 'a git clone', install: findCommit, run: rehearseRelease },
  { name: 'fuzz', needs: 'openssl', install: findOpenssl, run: fuzz },
  { name: 'corpora', needs: 'the packages of Debian', install: findCorpora, run: readCorpora },
  {
    name: 'runtimes',
    needs: 'Deno, Bun, workerd and Chromium',
    install: installRuntimes,
    run: () => runNode(['scripts/runtimes.mjs'], { cwd: repository }),
  },
  { name: 'browser', needs: 'Chromium', install: installChromium, run: testInBrowser },
  { name: 'services', needs: 'PostgreSQL and Redis', install: installServices, run: testOnServices },
  { name: 'site', needs: 'Chromium', install: installChromium, run: buildAndLookAtSite },
  { name: 'properties', needs: 'nothing', run: () => runTests(testsWith('fast-check'), { FC_RUNS: '5000' }) },
]

/** @returns {Promise<Outcome>} */
async function measureTypes() {
  const { ok, output, instantiations, seconds } = await typeCost(100)
  const within = instantiations <= budget.instantiations && seconds <= budget.seconds
  const spent = `${instantiations} instantiations of ${budget.instantiations}`
  return { ok: ok && within, output, note: `${spent}, ${seconds.toFixed(1)} s of ${budget.seconds} s` }
}

/** The elements in a page, as they were built. @returns {Promise<Outcome>} */
async function testInBrowser() {
  const vitest = [toolOf('vitest'), 'run', '--config', 'scripts/browser/vitest.config.ts']
  const { ok, output } = await runNode(vitest, { cwd: repository })
  return { ok, output, note: /Tests\s+(.+)/.exec(output)?.[1] ?? '' }
}

/** The fleet on the servers that it runs on. @returns {Promise<Outcome>} */
async function testOnServices() {
  const vitest = [toolOf('vitest'), 'run', '--config', 'scripts/services/vitest.config.ts']
  const { ok, output } = await runNode(vitest, { cwd: repository })
  return { ok, output, note: /Tests\s+(.+)/.exec(output)?.[1] ?? '' }
}

/** The site as it is built, with the API: its links, its ids, and its pages in a browser. @returns {Promise<Outcome>} */
async function buildAndLookAtSite() {
  const built = await runNode(['scripts/docs.mjs', '--build'], { cwd: repository })
  if (!built.ok) return built
  const vitest = [toolOf('vitest'), 'run', '--config', 'scripts/site/vitest.config.ts']
  const { ok, output } = await runNode(vitest, { cwd: repository })
  return { ok, output, note: /Tests\s+(.+)/.exec(output)?.[1] ?? '' }
}

/** @returns {Promise<string | undefined>} */
async function findCommit() {
  const { ok } = await run('git', ['rev-parse', 'HEAD'], { cwd: repository })
  return ok ? undefined : 'There is none.'
}

/** About a minute, with files to make, and with the same cases on every machine: `npm run fuzz` looks for new ones. @returns {Promise<Outcome>} */
async function fuzz() {
  const some = ['--minutes', '0.5', '--seed', '1', '--cases', '2000']
  const { ok, output } = await runNode(['scripts/fuzz.mjs', ...some], { cwd: repository })
  const cases = [...output.matchAll(/(\d+) cases/g)].reduce((sum, [, count]) => sum + Number(count), 0)
  return { ok, output, note: `${cases} cases` }
}

/** @returns {Promise<string | undefined>} */
async function findOpenssl() {
  const { ok } = await run('openssl', ['version'], { cwd: repository })
  return ok ? undefined : 'There is none.'
}

/** @returns {Promise<string | undefined>} */
async function findCorpora() {
  const corpora = await fetchCorpora()
  return typeof corpora === 'string' ? corpora : undefined
}

/** @returns {Promise<Outcome>} */
async function readCorpora() {
  const outcome = await runNode(['scripts/corpora.mjs'], { cwd: repository })
  return { ...outcome, note: outcome.output.split('\n')[0] ?? '' }
}
