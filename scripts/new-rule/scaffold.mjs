import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withEntry } from './registry.mjs'

/** @typedef {{ ok: true, written: string[] } | { ok: false, reason: string }} Scaffolded */

/**
 * Writes a new definition and lists it in the index beside it, or says in one line why not.
 *
 * @param {string} root the repository
 * @param {import('./kinds.mjs').Kind} kind
 * @param {string | undefined} target `<vendor>/<id>`
 * @returns {Scaffolded}
 */
export function scaffold(root, { noun, list, template }, target) {
  const [vendor = '', id = '', ...rest] = (target ?? '').split('/')
  const refuse = (/** @type {string} */ reason) => /** @type {const} */ ({ ok: false, reason })
  if (vendor === '' || id === '' || rest.length > 0) {
    return refuse(`Say which: npm run new-${noun} <vendor>/<id>, e.g. cybertrust/clock-wrong.`)
  }
  const vendors = vendorsIn(root)
  if (!vendors.includes(vendor))
    return refuse(`There is no plugin "${vendor}". There are: ${vendors.join(', ')}.`)
  const name = identifierOf(id)
  if (name === undefined)
    return refuse(`"${id}" is no id: lower-case words joined by hyphens, e.g. clock-wrong.`)

  const folder = `packages/${vendor}/src/${list}`
  const path = `${folder}/${id}.ts`
  const indexPath = `${folder}/index.ts`
  if (existsSync(join(root, path))) return refuse(`${path} exists already.`)
  if (!existsSync(join(root, indexPath)))
    return refuse(`${vendor} has no ${list}: ${indexPath} does not exist.`)
  const index = readFileSync(join(root, indexPath), 'utf8')
  if (new RegExp(`\\b${name}\\b`).test(index)) return refuse(`${indexPath} uses the name ${name} already.`)
  const extended = withEntry(index, list, { name, file: `${id}.ts` })
  if (extended === undefined)
    return refuse(`${indexPath} has no list of the form: export const ${list} = […] as const.`)

  writeFileSync(join(root, path), template(`${vendor}/${id}`, name))
  writeFileSync(join(root, indexPath), extended)
  return { ok: true, written: [path, indexPath] }
}

/** The packages that are plugins. @param {string} root */
function vendorsIn(root) {
  const packages = join(root, 'packages')
  return readdirSync(packages)
    .filter((name) => existsSync(join(packages, name, 'src', 'plugin.ts')))
    .toSorted()
}

/** The constant's name of an id: `clock-wrong` is `clockWrong`. @param {string} id */
function identifierOf(id) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return undefined
  const name = id.replace(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase())
  return canBeDeclared(name) ? name : undefined
}

/** Whether a name is none of the language's own words. @param {string} name */
function canBeDeclared(name) {
  try {
    new Function(`'use strict'; const ${name} = 0`)
    return true
  } catch {
    return false
  }
}
