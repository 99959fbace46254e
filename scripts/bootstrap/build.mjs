import { runNode } from './child.mjs'
import { freshness } from './freshness.mjs'
import { schedule } from './schedule.mjs'
import { stackless } from './stackless.mjs'
import { toolIn } from './tool.mjs'

/**
 * @typedef {import('./workspace.mjs').Package} Package
 * @typedef {import('./freshness.mjs').Kind} Kind
 */

const atATime = 2

/**
 * @param {string} root
 * @param {Package[]} packages
 * @param {Kind} kind
 */
export function stalePackages(root, packages, kind) {
  const { isFresh } = freshness(root, packages)
  return packages.filter((one) => !isFresh(one, kind))
}

/**
 * Builds what is stale. JavaScript needs no order; declarations are read from the packages below, so these
 * come first.
 *
 * @param {string} root
 * @param {Package[]} packages
 * @param {Kind} kind
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function build(root, packages, kind) {
  const { isFresh, remember } = freshness(root, packages)
  const tasks = packages
    .filter((one) => !isFresh(one, kind))
    .map((one) => ({ ...one, needs: kind === 'full' ? one.needs : [] }))
  let output = ''
  const { failed } = await schedule(tasks, atATime, async (one) => {
    const built = await buildPackage(root, one, kind)
    if (built.ok) remember(one, kind)
    else output += `${one.name}\n${stackless(built.output)}\n`
    return built.ok
  })
  return { ok: failed.length === 0, output }
}

/** @param {string} root @param {Package} one @param {Kind} kind */
function buildPackage(root, one, kind) {
  return runNode([toolIn(root, 'tsup')], { cwd: one.directory, env: { ...process.env, SHINDAN_BUILD: kind } })
}
