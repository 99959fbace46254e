import { join } from 'node:path'
import { runNode } from '../bootstrap/run.mjs'
import { compilerOf, consumer, writeIn } from '../full/consumer.mjs'
import { pluginOf } from './plugin.mjs'

/** What an author's compiler may spend on a plugin of a hundred rules. */
export const budget = { instantiations: 150_000, seconds: 4 }

const settings = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ['**/*.ts'],
}

const tellCpu = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    console.log('CPU seconds:', (user + system) / 1e6)
  })`)}`

/**
 * What TypeScript 5.7 spends on a plugin of so many rules, against the packed packages: the work of checking it, and
 * the CPU seconds that it adds to those of a file that only imports the core.
 *
 * @param {number} rules
 */
export async function typeCost(rules) {
  const without = await spent('type-cost-without', new Map([['empty.ts', "import '@shindan/core'\n"]]))
  const { ok, output, ...whole } = await spent(`type-cost-${rules}`, pluginOf(rules))
  return {
    ok: ok && without.ok,
    output: `${without.output}\n${output}`,
    instantiations: whole.instantiations,
    seconds: whole.seconds - without.seconds,
  }
}

/** The least of five, as a machine with other work to do tells too much. */
const tries = 5

/** @param {string} folder @param {Map<string, string>} files */
async function spent(folder, files) {
  for (const [path, text] of files) writeIn(`${folder}/${path}`, text)
  writeIn(`${folder}/tsconfig.json`, JSON.stringify(settings))
  const project = ['--project', join(consumer, folder), '--extendedDiagnostics']
  const args = ['--import', tellCpu, compilerOf('typescript-5.7'), ...project]
  const seconds = []
  for (;;) {
    const { ok, output } = await runNode(args, { cwd: consumer })
    const figure = (/** @type {string} */ name) =>
      Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1])
    seconds.push(figure('CPU seconds'))
    if (ok && seconds.length < tries) continue
    return { ok, output, instantiations: figure('Instantiations'), seconds: Math.min(...seconds) }
  }
}
