import { expect, it } from 'vitest'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'
import { budgetFor, importsIn, readBudgets } from './budgets.mjs'
import { type Weight, weigh } from './weigh.mjs'

const budgets = readBudgets()

it('has a budget for every entry of every library as a whole', () => {
  const entries = packagesOf(repository).flatMap(({ name, manifest }) =>
    // It runs on Node alone, where nobody waits for a page.
    name === '@shindan/fleet-node'
      ? []
      : Object.entries(manifest.exports ?? {})
          .filter(([, target]) => typeof target !== 'string')
          .map(([path]) => name + path.slice(1)),
  )
  expect(Object.keys(budgets)).toEqual(entries)
  expect(entries.filter((entry) => budgets[entry]?.['*'] === undefined)).toEqual([])
})

const imports = importsIn(budgets)
const weights = await weigh(imports)

it.each(imports.map((each, number) => ({ ...each, ...(weights[number] as Weight) })))(
  '$name of $entry costs what it is',
  ({ entry, name, budget, gzip, brings }) => {
    const look = `npm run sizes -- ${entry} '${name}' tells what it holds; if that is meant, npm run sizes -- --write, and review the difference`
    expect(gzip, `${gzip} bytes compressed, of ${budget.gzip}: ${look}`).toBeLessThanOrEqual(budget.gzip)
    expect(brings, `it holds something of other packages than it may: ${look}`).toEqual(budget.brings)
    // A budget that is twice what is spent holds nothing.
    expect(
      budget.gzip,
      `only ${gzip} bytes compressed: npm run sizes -- --write lowers its budget`,
    ).toBeLessThan(gzip * 2 + 200)
  },
)

it('leaves room for what is small, and for no more', () => {
  expect(budgetFor({ gzip: 10_000, brings: ['zod'], files: [] })).toEqual({ gzip: 10_700, brings: ['zod'] })
})

it('costs a seventh less where a bundler leaves a language out', async () => {
  const entry = '@shindan/cybertrust'
  const [whole, english] = await Promise.all(
    [[], ['shindan-en']].map((conditions) => weigh([{ entry, name: '*' }], { conditions })),
  )
  expect(english?.[0]?.gzip).toBeLessThan((whole?.[0]?.gzip ?? 0) * (6 / 7))
})
