import { join } from 'node:path'
import { expect } from 'vitest'
import { createViteServer } from 'vitest/node'
import { packagesOf } from '../bootstrap/workspace.mjs'
import { areas } from './areas.mjs'

/**
 * @typedef {object} Test
 * @property {string} id
 * @property {string} name
 * @property {string} fileName
 * @property {() => unknown} run
 *
 * @typedef {object} MutantRun what Stryker asks for
 * @property {readonly string[]} [testFilter] ids of the tests that come by the mutant
 * @property {number} [hitLimit] how often it may be come by before it counts as one without end
 * @property {{ readonly id: string }} activeMutant
 */

/**
 * @typedef {object} Mutated what mutated code asks which mutant it is to be, and tells how often it asked
 * @property {string | undefined} [activeMutant]
 * @property {string | undefined} [currentTestId]
 * @property {number | undefined} [hitCount]
 * @property {number | undefined} [hitLimit]
 * @property {unknown} [mutantCoverage]
 */

/** @type {Mutated} */
const mutated = {}
/** What `made-once.ts` counts, which is to be the same for a test whenever it runs. */
const thread = /** @type {{ makes?: Map<string, number> }} */ (globalThis)
Object.assign(globalThis, { __stryker__: mutated })

/**
 * Runs tests where they were loaded: once, for all mutants. A mutant is chosen while the code runs, so that nothing has
 * to be loaded again for the next one, which takes longer than most tests do. The quickest of the tests that come by a
 * mutant is tried first.
 */
class InPlace {
  /** @type {Test[]} */
  #tests = []
  /** @type {Map<string, number>} */
  #took = new Map()
  /** @type {Awaited<ReturnType<typeof createViteServer>> | undefined} */
  #server
  /** @type {ReadonlyMap<string, number>} */
  #made = new Map()
  /** Whether no mutant has been tried since all was loaded. */
  #isAnew = true

  /** Asked to load anew for a mutant that is come by while modules load as well, it is tried in the tests alone. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // Where a property may be tried less often, a mutant of it is tried so.
    process.env.FC_RUNS = '20'
    this.#server = await createViteServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: [{ find: /^vitest$/, replacement: ofVitest }, ...ofTheCopy(process.cwd())] },
      plugins: [standIn],
    })
    await this.#load()
  }

  async dispose() {
    await this.#server?.close()
  }

  async dryRun() {
    const tests = []
    for (const test of this.#tests) {
      mutated.currentTestId = test.id
      tests.push(await this.#try(test))
    }
    mutated.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: mutated.mutantCoverage }
  }

  /**
   * A mutant is not killed by what another one has left behind: where a test that failed does not hold without the
   * mutant either, all is loaded anew and the mutant tried again.
   *
   * @param {MutantRun} run
   * @returns {Promise<object>}
   */
  async mutantRun(run) {
    const { testFilter, hitLimit, activeMutant } = run
    const isFirst = this.#isAnew
    this.#isAnew = false
    const tests = this.#quickestFirst(testFilter)
    for (const [i, test] of tests.entries()) {
      Object.assign(mutated, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
      const { status, failureMessage } = await this.#try(test)
      const isEndless = hitLimit !== undefined && (mutated.hitCount ?? 0) > hitLimit
      Object.assign(mutated, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined })
      if (status === passed && !isEndless) continue
      const holds = (await this.#try(test)).status === passed
      if (!holds) await this.#load()
      if (!holds && !isFirst) return this.mutantRun(run)
      if (isEndless) return { status: 'timeout', reason: 'it never comes to an end' }
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: i + 1 }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  async #load() {
    const server = /** @type {Awaited<ReturnType<typeof createViteServer>>} */ (this.#server)
    server.environments.ssr.moduleGraph.invalidateAll()
    collected.length = 0
    for (const setup of ['made-once', 'same-tries'])
      await server.ssrLoadModule(join(process.cwd(), 'scripts', 'mutation', `${setup}.ts`))
    const { default: files } = await server.ssrLoadModule(ofTheArea)
    for (const [file, load] of Object.entries(files)) {
      within = [join(process.cwd(), file)]
      await load()
    }
    this.#tests = [...collected]
    this.#made = new Map(thread.makes)
    this.#isAnew = true
  }

  /** @param {readonly string[] | undefined} ids */
  #quickestFirst(ids) {
    const wanted = ids && new Set(ids)
    const took = (/** @type {Test} */ { id }) => this.#took.get(id) ?? 0
    return this.#tests
      .filter(({ id }) => wanted?.has(id) ?? true)
      .toSorted((one, other) => took(one) - took(other))
  }

  /** @param {Test} test */
  async #try({ id, name, fileName, run }) {
    const begun = performance.now()
    const of = (/** @type {number} */ status, /** @type {string} */ failureMessage) => {
      const timeSpentMs = performance.now() - begun
      if (status === passed) this.#took.set(id, timeSpentMs)
      return { id, name, fileName, timeSpentMs, status, failureMessage }
    }
    thread.makes = new Map(this.#made)
    try {
      await run()
      return of(passed, '')
    } catch (thrown) {
      return of(failed, String(thrown))
    }
  }
}

/** As Stryker numbers them. */
const [passed, failed] = [0, 1]

/** @type {Test[]} */
const collected = []
/** @type {string[]} the file that is loaded, and the groups that a test stands in */
let within = []

/**
 * What the tests of all areas take of vitest. Several may have one name.
 *
 * @param {string} name
 * @param {() => unknown} run
 */
function test(name, run) {
  const [fileName = ''] = within
  collected.push({ id: `${collected.length} ${name}`, name: [...within, name].join(' '), fileName, run })
}

/** @param {string} name @param {() => void} tests */
function describe(name, tests) {
  within.push(name)
  tests()
  within.pop()
}

test.each = eachOf(test)
describe.each = eachOf(describe)

/**
 * As vitest has it: lists are taken apart where all cases are lists.
 *
 * @param {(name: string, run: () => void) => void} define
 */
function eachOf(define) {
  return (/** @type {readonly unknown[]} */ cases) =>
    (/** @type {string} */ name, /** @type {(...of: readonly unknown[]) => void} */ run) => {
      const isTable = cases.every(Array.isArray)
      for (const one of cases) define(name, () => run(...(isTable ? /** @type {unknown[]} */ (one) : [one])))
    }
}

Object.assign(globalThis, { inPlace: { describe, expect, it: test, test } })

const ofTheArea = 'virtual:tests'
const ofVitest = 'virtual:vitest'

/** The tests of the area, and what stands in for vitest where they import it. @type {import('vitest/config').Plugin} */
const standIn = {
  name: 'in-place',
  enforce: 'pre',
  resolveId: (id) => (id === ofTheArea || id === ofVitest ? id : undefined),
  load(id) {
    if (id === ofVitest) return 'export const { describe, expect, it, test } = globalThis.inPlace'
    if (id !== ofTheArea) return undefined
    const area = areas.find(({ name }) => name === process.env.MUTATION_AREA)
    const files = area?.tests.map((file) => file.replace(/^!?/, '$&/'))
    return `export default import.meta.glob(${JSON.stringify(files)})`
  },
}

/**
 * The links in `node_modules` lead out of the copy that is mutated, so packages are taken from the copy by name.
 *
 * @param {string} copy
 */
function ofTheCopy(copy) {
  return packagesOf(copy).flatMap(({ name, directory, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      typeof target === 'string'
        ? []
        : [{ find: new RegExp(`^${name}${path.slice(1)}$`), replacement: join(directory, target.source) }],
    ),
  )
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-place', injectableClass: InPlace }]
