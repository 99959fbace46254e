import { type Envelope, envelope } from '../envelope/index.ts'
import type { Problem } from '../problem/index.ts'
import { guarded, outside } from '../problem/mistake.ts'
import { describeProblem } from './problem.ts'
import type { Voice } from './voice.ts'

/** Something wrong with what was given, in one language. */
export interface PresentedProblem {
  readonly kind: string
  /** The field, option, file or fact at fault. */
  readonly path: string
  readonly message: string
  /** Values of which one must be meant. */
  readonly choices?: readonly string[]
}

/** Why there is no answer, in one language. */
export interface PresentedProblems extends Envelope<'error'> {
  /** The first of `errors`. */
  readonly error: PresentedProblem
  readonly errors: readonly PresentedProblem[]
}

/** Says one problem in one language. */
export const presentProblem = guarded(
  ['problem', 'voice'],
  'a problem and a locale',
  (problem: Problem, { locale }: Pick<Voice, 'locale'>): PresentedProblem => ({
    kind: problem.kind,
    path: problem.path,
    message: describeProblem(problem, locale),
    ...(problem.choices && { choices: problem.choices }),
  }),
)

/** Says what is wrong with an input in one language: all of it. */
export const presentProblems = guarded(
  ['problems', 'voice'],
  'problems and a locale',
  (problems: readonly Problem[], voice: Pick<Voice, 'locale'>): PresentedProblems => {
    const errors = problems.map((problem) => presentProblem(problem, voice))
    const [error] = errors
    if (!error) throw outside('problems', 'at least one problem', problems)
    return { ...envelope('error'), error, errors }
  },
)
