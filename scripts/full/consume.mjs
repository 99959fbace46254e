import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { compilerOf, consumer, specifiers, writeIn } from './consumer.mjs'

/** Every file of every package, declarations of others included, and the examples of the documents. */
const settings = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  files: ['everything.ts', 'everything.cts'],
  include: ['examples'],
  exclude: ['**/*.test.ts', 'examples/shown.ts'],
}

/** Compiles everything, imported and required, by a compiler of the consumer. @param {Parameters<typeof compilerOf>[0]} name */
export function compileConsumer(name) {
  const all = specifiers.map((specifier, i) => `import * as m${i} from '${specifier}'\nexport { m${i} }\n`)
  writeIn('everything.ts', all.join(''))
  writeIn('everything.cts', all.join(''))
  writeIn('tsconfig.json', JSON.stringify(settings))
  cpSync(join(repository, 'docs', 'examples'), join(consumer, 'examples'), { recursive: true })
  return runNode([compilerOf(name), '--project', consumer], { cwd: consumer })
}

/** Imports and requires everything, and starts the command. */
export async function runConsumer() {
  const names = JSON.stringify(specifiers)
  writeIn('everything.mjs', `for (const name of ${names}) await import(name)`)
  writeIn('everything.cjs', `for (const name of ${names}) require(name)`)
  const command = join('node_modules', '@shindan', 'cli', 'dist', 'main.js')
  const runs = [['everything.mjs'], ['everything.cjs'], [command, 'catalog', 'list']]
  const outcomes = await Promise.all(runs.map((args) => runNode(args, { cwd: consumer })))
  return outcomes.find(({ ok }) => !ok) ?? { ok: true, output: '' }
}
