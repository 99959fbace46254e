import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { type Composition, CompositionError, compose, createDiagnoser, type Diagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

/** The plugins that the command line knows. */
export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
export type AllPlugins = typeof plugins

/** A diagnoser over all of them. */
export function openDiagnoser(): Diagnoser<AllPlugins> {
  return createDiagnoser({ plugins })
}

/** What all of them hold, for commands that recognise nothing: indexing messages is most of what opening costs. */
export function openCatalog(): Composition {
  return compose(plugins).match(
    (composition) => composition,
    (problems) => {
      throw new CompositionError(problems)
    },
  )
}
