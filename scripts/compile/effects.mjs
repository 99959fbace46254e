import { join } from 'node:path'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

/** The modules that do something when they are loaded, and are meant to: those that a `package.json` lists as `sideEffects`. */
const meant = new Set(
  packagesOf(repository).flatMap(({ directory, manifest: { sideEffects } }) =>
    (Array.isArray(sideEffects) ? sideEffects : []).map((file) => join(directory, file)),
  ),
)

/** Whether a module is loaded for what it does, such as to register an element. @param {string} path */
export const isMeantToAct = (path) => meant.has(path)
