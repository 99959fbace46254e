import { envelope } from '@shindan/core'
import type { Failure } from './failure.ts'
import type { World } from './world.ts'

/** Exit codes: the same for every command. */
export const exit = { done: 0, unsafe: 1, badInput: 2, undecided: 3, defect: 70 } as const

/**
 * Says what is wrong with the input, all of it, and gives the exit code for it. For programs it is a document on one line, also
 * among lines that are documents themselves.
 */
export function refuse(failures: readonly Failure[], json: boolean, world: World): number {
  for (const { message } of failures) world.err(`shindan: ${message}\n`)
  if (json) world.out(`${JSON.stringify({ ...envelope('error'), error: failures[0], errors: failures })}\n`)
  return exit.badInput
}
