import { guarded } from './mistake.ts'
import type { Problem } from './problem.ts'

/** The problem of what is more than a limit allows: which one, how much it allows, and how much was found. */
export const overLimit = guarded(
  ['limit', 'allowed', 'found'],
  'a name and two numbers',
  (limit: string, allowed: number, found: number, path: string = limit): Problem<'limit-exceeded'> => {
    const expected = { ja: `${limit}: ${allowed} まで`, en: `${limit}: at most ${allowed}` }
    return { kind: 'limit-exceeded', path, found: `${found}`, expected, limit, allowed }
  },
)
