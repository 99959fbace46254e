import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import {
  type Composition,
  type CompositionProblem,
  compose,
  createDiagnoser,
  type Diagnoser,
} from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platformCatalog } from '@shindan/platforms'

/** The plugins that the command line knows. */
export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platformCatalog] as const
export type AllPlugins = typeof plugins

/** A diagnoser over all of them. */
export function openDiagnoser(): Diagnoser<AllPlugins> {
  return createDiagnoser({ plugins }).match((diagnoser) => diagnoser, defect)
}

/** What all of them hold, for commands that recognise nothing: indexing messages is most of what opening costs. */
export function openCatalog(): Composition {
  return compose(plugins).match((composition) => composition, defect)
}

function defect(problems: readonly CompositionProblem[]): never {
  throw new Error(`the plugins do not go together: ${JSON.stringify(problems)}`)
}
