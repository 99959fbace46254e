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
 * What TypeScript 5.7 spends on a plugin of so many rules, against the packed packages.
 *
 * @param {number} rules
 */
export async function typeCost(rules) {
  const folder = `type-cost-${rules}`
  for (const [path, text] of pluginOf(rules)) writeIn(`${folder}/${path}`, text)
  writeIn(`${folder}/tsconfig.json`, JSON.stringify(settings))
  const project = ['--project', join(consumer, folder), '--extendedDiagnostics']
  const args = ['--import', tellCpu, compilerOf('typescript-5.7'), ...project]
  const { ok, output } = await runNode(args, { cwd: consumer })
  const figure = (/** @type {string} */ name) =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1])
  return { ok, output, instantiations: figure('Instantiations'), seconds: figure('CPU seconds') }
}
