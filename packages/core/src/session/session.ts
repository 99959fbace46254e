import type { Diagnoser } from '../diagnosis/diagnoser.ts'
import type { Diagnosis, DiagnosisInput, InputProblem, Question } from '../diagnosis/diagnosis.ts'
import { shapeInput, text, wrongType } from '../diagnosis/shape.ts'
import type { AnyPlugin, ErrorIdOf, FactIdOf, KnownOf, RuleIdOf } from '../plugin/plugin.ts'
import { err, type Result } from '../result.ts'
import { inputOf, type SessionState, type SessionStep } from './state.ts'

/** What an interview has found out so far. */
export type SessionResult<P extends readonly AnyPlugin[]> = Diagnosis<ErrorIdOf<P>, RuleIdOf<P>, FactIdOf<P>>

/**
 * An interview that narrows a diagnosis down, one question at a time. It never changes: every answer gives another
 * session, and the old one goes on being valid. `state` is all that needs to be stored.
 */
export interface Session<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  readonly diagnoser: Diagnoser<P>
  readonly state: SessionState
  readonly diagnosis: SessionResult<P>
  /** The session before the last step. */
  readonly previous?: Session<P>
}

/**
 * Begins an interview about an input.
 *
 * Errors: those of `diagnose`, when the input cannot be answered.
 *
 * @example
 * ```ts
 * let session = startSession(diagnoser, { text, now })._unsafeUnwrap()
 * for (let asked = question(session); asked; asked = question(session)) {
 *   session = answer(session, asked.fact, await ask(asked)).unwrapOr(session)
 * }
 * result(session).findings
 * ```
 */
export function startSession<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  input: DiagnosisInput<KnownOf<P>>,
): Result<Session<P>, readonly InputProblem[]> {
  return diagnoser.diagnose(input).map((diagnosis) => ({
    diagnoser,
    state: { version: 1, input: shapeInput(input).input, steps: [] },
    diagnosis,
  }))
}

/** The fact worth asking for next. None when nothing that is still open can be settled. */
export function question<P extends readonly AnyPlugin[]>(
  session: Session<P>,
): Question<FactIdOf<P>> | undefined {
  return session.diagnosis.questions[0]
}

/** What is known so far, at any time: it need not wait for the last question. */
export function result<P extends readonly AnyPlugin[]>(session: Session<P>): SessionResult<P> {
  return session.diagnosis
}

/**
 * The session with a fact known: the one that was asked for, or any other. An answer given before is replaced.
 *
 * Errors: an answer of the wrong type, an unknown fact, an answer that contradicts what is known. The session that
 * was given stays as it was, and asks the same question again.
 */
export function answer<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  fact: FactIdOf<P>,
  value: unknown,
): Result<Session<P>, readonly InputProblem[]> {
  return value === undefined ? err([noAnswer(fact)]) : after(session, { kind: 'answer', fact, value })
}

/**
 * The session in which a fact cannot be found out: it is not asked for again, nor is anything that is of use only
 * together with it. An answer given before is withdrawn.
 *
 * Errors: an unknown fact.
 */
export function skip<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  fact: FactIdOf<P>,
): Result<Session<P>, readonly InputProblem[]> {
  return after(session, { kind: 'skip', fact })
}

/** The session before the last answer or skip; at the beginning the session itself. */
export function back<P extends readonly AnyPlugin[]>(session: Session<P>): Session<P> {
  return session.previous ?? session
}

function after<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  step: SessionStep,
): Result<Session<P>, readonly InputProblem[]> {
  const { diagnoser, state } = session
  if (!text.holds(step.fact)) return err([wrongType('fact', step.fact, text)])
  return sessionAt(diagnoser, { ...state, steps: [...state.steps, step] }, session)
}

function sessionAt<P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  state: SessionState,
  previous: Session<P>,
): Result<Session<P>, readonly InputProblem[]> {
  return diagnoser
    .diagnose(inputOf(state) as DiagnosisInput<KnownOf<P>>)
    .map((diagnosis) => ({ diagnoser, state, diagnosis, previous }))
}

function noAnswer(fact: string): InputProblem {
  return {
    kind: 'wrong-type',
    path: fact,
    found: 'undefined',
    expected: { ja: '答えの値', en: 'a value as the answer' },
  }
}
