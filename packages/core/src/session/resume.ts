import type { Diagnoser } from '../diagnosis/diagnoser.ts'
import type { DiagnosisInput, InputProblem } from '../diagnosis/diagnosis.ts'
import type { AnyPlugin, FactIdOf, KnownOf } from '../plugin/plugin.ts'
import { err, type Result } from '../result.ts'
import { readState, type StateProblem } from './read-state.ts'
import { answer, type Session, skip, startSession } from './session.ts'

/** Why a stored interview cannot go on. */
export interface ResumeProblem extends Omit<InputProblem, 'kind'> {
  readonly kind: StateProblem['kind'] | InputProblem['kind']
}

/**
 * Goes on with a stored interview: its `state`, or the JSON text of it. Every step is taken again, so what is resumed
 * is as sound as if it had just been answered. With `now` the question is asked anew at that instant; without it,
 * at the instant at which the interview began.
 *
 * Errors: `not-json`, `wrong-shape`, `unknown-version`, and those of `diagnose` with the step at fault in their
 * path, e.g. `steps[2].cybertrust.issuedAt`, when these plugins do not know a fact or its value any more.
 */
export function resumeSession<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  json: unknown,
  options?: { readonly now?: string },
): Result<Session<P>, readonly ResumeProblem[]> {
  const now = options?.now
  return readState(json).andThen(({ input, steps }) => {
    const begun = startSession(diagnoser, { ...input, ...(now && { now }) } as DiagnosisInput<KnownOf<P>>)
    let session: Result<Session<P>, readonly ResumeProblem[]> = begun.mapErr(within('input'))
    for (const [i, step] of steps.entries()) {
      if (session.isErr()) return err(session.error)
      const fact = step.fact as FactIdOf<P>
      const next =
        step.kind === 'answer' ? answer(session.value, fact, step.value) : skip(session.value, fact)
      session = next.mapErr(within(`steps[${i}]`))
    }
    return session
  })
}

function within(place: string) {
  return (problems: readonly InputProblem[]): readonly ResumeProblem[] =>
    problems.map((problem) => ({ ...problem, path: `${place}.${problem.path}` }))
}
