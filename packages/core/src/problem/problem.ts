import type { Localized } from '../text/locale.ts'
import { guarded } from './mistake.ts'
import type { ProblemKind } from './words.ts'

/** One thing wrong with what was given, wherever it was: where, what stands there, what should. Plain JSON. */
export interface Problem<Kind extends ProblemKind = ProblemKind> {
  readonly kind: Kind
  /** The field at fault, e.g. `facts`, `steps[2].fact`, or the id of a fact; empty for the whole. */
  readonly path: string
  /** What was given, shortened; masked where it may be secret. */
  readonly found: string
  readonly expected: Localized
  /** Values that are read without doubt, where one of them must be meant: `1/2/2025` is one of two days. */
  readonly choices?: readonly string[]
  /** Of what is more than a limit allows: its name, as `docs/limits.md` lists it, and what it allows. */
  readonly limit?: string
  readonly allowed?: number
}

/** The same problem at another place. */
export const at = guarded(
  ['path', 'problem'],
  'a path and a problem',
  <Kind extends ProblemKind>(path: string, problem: Problem<Kind>): Problem<Kind> => ({ ...problem, path }),
)

/** The same problems, within a field. */
export function within(field: string): (problems: readonly Problem[]) => readonly Problem[] {
  return (problems) =>
    problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? field : `${field}.${problem.path}`,
    }))
}
