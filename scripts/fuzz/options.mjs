import { parseArgs } from 'node:util'

export const usage = `usage: npm run fuzz -- [--minutes <n>] [--target <name>] [--seed <n>] [--cases <n>] [--path <path>]`

/**
 * @typedef {object} Options
 * @property {number} minutes for all targets together
 * @property {string[]} targets
 * @property {number} seed
 * @property {number} cases of one target at most
 * @property {string} [path] one case alone
 */

/**
 * What was asked for; a text that says what is wrong with it, where something is.
 *
 * @param {string[]} args
 * @param {readonly string[]} names of all targets
 * @param {() => number} fresh a seed where none is given
 * @returns {Options | string}
 */
export function optionsIn(args, names, fresh) {
  const text = /** @type {const} */ ({ type: 'string' })
  const options = {
    minutes: text,
    seed: text,
    cases: text,
    path: text,
    target: { ...text, multiple: /** @type {const} */ (true) },
  }
  let given
  try {
    given = parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    return /** @type {Error} */ (error).message
  }
  const { minutes = '1', seed = String(fresh()), cases = '2147483647', path, target = [...names] } = given
  if (!/^\d{1,4}(\.\d{1,4})?$/.test(minutes) || Number(minutes) === 0)
    return `--minutes ${minutes}: expected a number above 0`
  if (!/^\d{1,10}$/.test(seed) || Number(seed) >= 2 ** 31)
    return `--seed ${seed}: expected a whole number below 2147483648`
  if (!/^\d{1,10}$/.test(cases) || Number(cases) === 0)
    return `--cases ${cases}: expected a whole number above 0`
  const unknown = target.find((name) => !names.includes(name))
  if (unknown !== undefined) return `--target ${unknown}: expected one of ${names.join(', ')}`
  if (path !== undefined && !/^\d+(:\d+)*$/.test(path))
    return `--path ${path}: expected numbers such as 12:0:3`
  if (path !== undefined && (target.length !== 1 || given.seed === undefined))
    return '--path needs --target and --seed beside it'
  return {
    minutes: Number(minutes),
    targets: target,
    seed: Number(seed),
    cases: Number(cases),
    ...(path !== undefined && { path }),
  }
}
