import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { compilerOf, consumer, required, specifiers, writeIn } from './consumer.mjs'

/**
 * Every file of every package, declarations of others included, and the examples of the documents; and whether who
 * publishes a plugin can name all types of its declarations.
 */
const strictly = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
}

/** What is for Node alone, whose types it names; a project without them compiles everything else. */
const forNode = /^@shindan\/fleet-node/

/** How consumers find packages: as Node does, imported and required, and as bundlers do. */
const projects = {
  nodenext: { module: 'nodenext', files: ['everything.ts', 'everything.cts'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', files: ['everything.ts'] },
  node: { module: 'nodenext', files: ['for-node.ts', 'examples/fleet-node.ts'] },
}

/** Compiles everything by a compiler of the consumer, in every way. @param {Parameters<typeof compilerOf>[0]} name */
export async function compileConsumer(name) {
  const all = (/** @type {readonly string[]} */ names) =>
    names.map((name, i) => `import * as m${i} from '${name}'\nexport { m${i} }\n`).join('')
  writeIn('everything.ts', all(specifiers.filter((name) => !forNode.test(name))))
  writeIn('for-node.ts', all(specifiers.filter((name) => forNode.test(name))))
  writeIn('everything.cts', all(required))
  cpSync(join(repository, 'docs', 'examples'), join(consumer, 'examples'), { recursive: true })
  const outcomes = []
  for (const [project, { files, ...resolution }] of Object.entries(projects)) {
    const settings = {
      compilerOptions: { ...strictly, ...resolution },
      files,
      include: project === 'node' ? [] : ['examples'],
      exclude: ['**/*.test.ts', 'examples/shown.ts', 'examples/fleet-node.ts'],
    }
    writeIn(`tsconfig.${project}.json`, JSON.stringify(settings))
    const args = [compilerOf(name), '--project', join(consumer, `tsconfig.${project}.json`)]
    outcomes.push(await runNode(args, { cwd: consumer }))
  }
  return outcomes.find(({ ok }) => !ok) ?? { ok: true, output: '' }
}

/** Imports and requires everything that can be, and starts the command. */
export async function runConsumer() {
  writeIn('everything.mjs', `for (const name of ${JSON.stringify(specifiers)}) await import(name)`)
  writeIn('everything.cjs', `for (const name of ${JSON.stringify(required)}) require(name)`)
  const command = join('node_modules', '@shindan', 'cli', 'dist', 'main.js')
  const runs = [['everything.mjs'], ['everything.cjs'], [command, 'catalog', 'list']]
  const outcomes = await Promise.all(runs.map((args) => runNode(args, { cwd: consumer })))
  return outcomes.find(({ ok }) => !ok) ?? { ok: true, output: '' }
}
