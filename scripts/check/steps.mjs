import { ensureInstalled } from '../bootstrap/install.mjs'
import { runNode } from '../bootstrap/run.mjs'
import { SetupFailed } from '../bootstrap/setup-failed.mjs'
import { toolOf } from '../bootstrap/tool.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { runTests } from './tests.mjs'

/**
 * @typedef {import('./tally.mjs').Counts} Counts
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output shown when it failed
 * @property {Counts} [cases] for a step that is many test cases
 * @property {string} [note] figures to tell beside it
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} needs
 * @property {() => Promise<Outcome>} run
 */

/** @param {string} script @param {string[]} args @returns {Promise<Outcome>} */
const node = (script, ...args) => runNode([script, ...args], { cwd: repository })

/** @returns {Promise<Outcome>} */
async function install() {
  try {
    await ensureInstalled()
    return { ok: true, output: '' }
  } catch (error) {
    if (error instanceof SetupFailed) return { ok: false, output: error.message }
    throw error
  }
}

const checkFormat = () => node(toolOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.')

/** All that a change must pass, what takes longest first. @type {readonly Step[]} */
export const steps = [
  { name: 'install', needs: [], run: install },
  { name: 'build', needs: ['install'], run: () => node(toolOf('tsup')) },
  { name: 'types', needs: ['install'], run: () => node(toolOf('typescript', 'tsc'), '--noEmit') },
  {
    name: 'types of pages',
    needs: ['install'],
    run: () => node(toolOf('typescript', 'tsc'), '--noEmit', '--project', 'tsconfig.dom.json'),
  },
  { name: 'unit', needs: ['build'], run: () => runTests() },
  { name: 'declarations', needs: ['build'], run: () => node('scripts/declarations.mjs') },
  { name: 'docs', needs: ['install'], run: () => node(toolOf('typedoc')) },
  { name: 'api', needs: ['declarations'], run: () => node('scripts/api.mjs') },
  { name: 'packages', needs: ['declarations'], run: () => node('scripts/check-packages.mjs') },
  { name: 'unused', needs: ['declarations'], run: () => node(toolOf('knip')) },
  { name: 'format', needs: ['install'], run: checkFormat },
]
