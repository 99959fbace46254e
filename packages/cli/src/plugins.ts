import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'

/** The plugins that the command line knows. */
export const plugins = [cybertrust] as const

/** A diagnoser over all of them. */
export function openDiagnoser() {
  return createDiagnoser({ plugins }).match(
    (diagnoser) => diagnoser,
    (problems) => {
      throw new Error(`the plugins do not go together: ${JSON.stringify(problems)}`)
    },
  )
}
