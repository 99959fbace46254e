import { readFileSync } from 'node:fs'
import { packagesOf, repository } from './bootstrap/workspace.mjs'
import { isMeantToAct } from './compile/effects.mjs'
import { withoutEffects } from './compile/without-effects.mjs'
import { budgetFor, importsIn, readBudgets, writeBudgets } from './sizes/budgets.mjs'
import { weigh } from './sizes/weigh.mjs'

const compiled = /** @type {import('esbuild').Plugin} */ ({
  name: 'compiled',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!packagesOf(repository).some(({ directory }) => path.startsWith(directory))) return
      const text = readFileSync(path, 'utf8')
      return { contents: isMeantToAct(path) ? text : withoutEffects(path, text), loader: 'ts' }
    }),
})

/**
 * What imports weigh, of the packages as they were built last. With an entry and a name, which sources that is, as they
 * are now. With `--write` the budgets become what is weighed, and some room.
 */
const [entry, name = '*'] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
if (entry === undefined) await weighAll(process.argv.includes('--write'))
else await weighSources(entry, name)

/** @param {boolean} isMeant */
async function weighAll(isMeant) {
  const budgets = readBudgets()
  const imports = importsIn(budgets)
  const weights = await weigh(imports)
  for (const [number, { entry, name, budget }] of imports.entries()) {
    const weight = /** @type {import('./sizes/weigh.mjs').Weight} */ (weights[number])
    const spent = `${kilobytes(weight.gzip)} of ${kilobytes(budget.gzip)}`
    console.log(`${`${entry} ${name}`.padEnd(44)}${spent}  ${weight.brings.join(' ')}`)
    if (isMeant) budgets[entry] = { ...budgets[entry], [name]: budgetFor(weight) }
  }
  if (isMeant) await writeBudgets(budgets)
}

/** @param {string} entry @param {string} name */
async function weighSources(entry, name) {
  const options = { conditions: ['source'], plugins: [compiled] }
  for (const { gzip, files } of await weigh([{ entry, name }], options)) {
    for (const [file, bytes] of files) console.log(`${kilobytes(bytes)}  ${file}`)
    console.log(`${kilobytes(gzip)}  all of it, compressed`)
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}
