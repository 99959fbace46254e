import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runNode } from '../bootstrap/run.mjs'
import { toolOf } from '../bootstrap/tool.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/**
 * @typedef {object} Budget
 * @property {number} gzip the most bytes that it may weigh
 * @property {string[]} brings the other packages that it may hold something of
 *
 * @typedef {Record<string, Record<string, Budget>>} Budgets by entry, and name of the import
 */

const file = fileURLToPath(new URL('budgets.json', import.meta.url))

/** @returns {Budgets} */
export const readBudgets = () => JSON.parse(readFileSync(file, 'utf8'))

/** @param {Budgets} budgets */
export async function writeBudgets(budgets) {
  writeFileSync(file, JSON.stringify(budgets, null, 2))
  await runNode([toolOf('@biomejs/biome', 'biome'), 'format', '--write', file], { cwd: repository })
}

/** What a weight that is as it should be leaves for small changes: a fourteenth. @param {import('./weigh.mjs').Weight} weight @returns {Budget} */
export function budgetFor({ gzip, brings }) {
  return { gzip: Math.ceil((gzip * 1.07) / 100) * 100, brings }
}

/** @param {Budgets} budgets */
export function importsIn(budgets) {
  return Object.entries(budgets).flatMap(([entry, names]) =>
    Object.entries(names).map(([name, budget]) => ({ entry, name, budget })),
  )
}
