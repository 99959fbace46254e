import type { DiagnosisInput } from '../case/index.ts'
import { caseInput, shape } from '../case/index.ts'
import type { Diagnoser, DiagnosisOf } from '../diagnoser/diagnoser.ts'
import type { Question } from '../diagnosis/diagnosis.ts'
import { envelope } from '../envelope/index.ts'
import { isBlank } from '../fact/blank.ts'
import { readFactValue } from '../fact/read-facts.ts'
import { limits } from '../limits.ts'
import type { AnyPlugin, ErrorIdOf, FactIdOf, KnownOf } from '../plugin/plugin.ts'
import { guarded, overLimit, type Problem, received, shown } from '../problem/index.ts'
import { err, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { noAnswer } from './no-answer.ts'
import { momentOf, type SessionState, type SessionStep, standingOf } from './state.ts'

/**
 * An interview that narrows a diagnosis down, one question at a time. It never changes: every answer gives another
 * session, and the old one goes on being valid. `state` is all that needs to be stored.
 */
export interface Session<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  readonly diagnoser: Diagnoser<P>
  readonly state: SessionState
  readonly diagnosis: DiagnosisOf<P>
}

/**
 * Begins an interview about an input.
 *
 * Errors: those of `diagnose`, when the input cannot be answered.
 *
 * @example
 * ```ts
 * const begun = startSession(diagnoser, { text, now })
 * if (begun.isErr()) return begun.error
 * let session = begun.value
 * for (let asked = question(session); asked; asked = question(session)) {
 *   const next =
 *     asked.kind === 'error'
 *       ? choose(session, await choice(asked.errors))
 *       : answer(session, asked.fact, await ask(asked))
 *   session = next.unwrapOr(session)
 * }
 * session.diagnosis.findings
 * ```
 */
export function startSession<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  input: DiagnosisInput<KnownOf<P>>,
): Result<Session<P>, readonly Problem[]> {
  return received('diagnoser', diagnoser, expectedDiagnoser, () => begun(diagnoser, input))
}

const expectedDiagnoser: Localized = { ja: 'createDiagnoser が返したもの', en: 'what createDiagnoser gives' }
const expectedSession: Localized = {
  ja: 'startSession が返した対話',
  en: 'an interview as startSession gives it',
}

function begun<const P extends readonly AnyPlugin[]>(
  diagnoser: Diagnoser<P>,
  input: DiagnosisInput<KnownOf<P>>,
): Result<Session<P>, readonly Problem[]> {
  const recognised = diagnoser.recognitionOf(input)
  const state: SessionState = {
    ...envelope('session'),
    version: 1,
    input: shape(caseInput, input).input as DiagnosisInput,
    ...(recognised.isOk() && { recognised: recognised.value }),
    steps: [],
  }
  return diagnoser
    .diagnose(input, recognised.isOk() ? { recognised: recognised.value } : {})
    .map((diagnosis) => ({ diagnoser, state, diagnosis }))
}

/** What is worth asking next. None when nothing that is still open can be settled. */
export const question = guarded(
  ['session'],
  expectedSession.en,
  <P extends readonly AnyPlugin[]>(session: Session<P>): Question<FactIdOf<P>, ErrorIdOf<P>> | undefined =>
    session.diagnosis.questions[0],
)

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
): Result<Session<P>, readonly Problem[]> {
  if (typeof fact !== 'string') return err([noFact(fact)])
  return isBlank(value) ? err([noAnswer(fact, value)]) : taken(session, { kind: 'answer', fact, value })
}

/**
 * The session in which a person who sees the screen says which error it is; `null` where it is none of those that were
 * suggested.
 *
 * Errors: `unknown-error`.
 */
export function choose<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  error: ErrorIdOf<P> | null,
): Result<Session<P>, readonly Problem[]> {
  return error === null || typeof error === 'string'
    ? next(session, { kind: 'choose', error })
    : err([noError(error)])
}

/**
 * The session in which a fact cannot be found out: it is not asked for again, nor is anything that is of use only
 * together with it. An answer given before is withdrawn, but for a day whose time cannot be found out: that stays.
 *
 * Errors: an unknown fact.
 */
export function skip<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  fact: FactIdOf<P> | 'error',
): Result<Session<P>, readonly Problem[]> {
  return taken(session, { kind: 'skip', fact })
}

/**
 * The session in which what there is to do against a cause, a fallback or a single step of either was done and has not
 * helped: the answer moves on.
 *
 * Errors: `unknown-step`.
 */
export function tried<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  id: string,
): Result<Session<P>, readonly Problem[]> {
  return typeof id === 'string' ? next(session, { kind: 'tried', id }) : err([noStep(id)])
}

/** The session before the last answer or skip; at the beginning the session itself. */
export const back = guarded(
  ['session'],
  expectedSession.en,
  <P extends readonly AnyPlugin[]>(session: Session<P>): Session<P> => {
    let { steps } = session.state
    while (steps.length > 0) {
      steps = steps.slice(0, -1)
      const earlier = sessionAt(session, { ...session.state, steps })
      // At another instant than then, earlier answers may contradict it by themselves.
      if (earlier.isOk()) return earlier.value
    }
    return session
  },
)

function taken<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  step: Extract<SessionStep, { readonly fact: string }>,
): Result<Session<P>, readonly Problem[]> {
  return typeof step.fact === 'string' ? next(session, step) : err([noFact(step.fact)])
}

function next<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  step: SessionStep,
): Result<Session<P>, readonly Problem[]> {
  return received('session', session, expectedSession, () => sessionAt(session, after(session, step)))
}

function after({ state }: { readonly state: SessionState }, step: SessionStep): SessionState {
  return { ...state, steps: [...state.steps, step] }
}

/** The session at another state of the same interview: its text is not recognised again. */
export function sessionAt<P extends readonly AnyPlugin[]>(
  { diagnoser }: Pick<Session<P>, 'diagnoser'>,
  state: SessionState,
): Result<Session<P>, readonly Problem[]> {
  const mostSteps = Math.min(diagnoser.limits.steps ?? limits.steps, limits.steps)
  if (state.steps.length > mostSteps) return err([overLimit('steps', mostSteps, state.steps.length)])
  const { input, answered } = standing({ diagnoser, state })
  return diagnoser
    .diagnose(input as DiagnosisInput<KnownOf<P>>, {
      ...(state.recognised && { recognised: state.recognised }),
      answered,
    })
    .map((diagnosis) => ({ diagnoser, state, diagnosis }))
}

/**
 * The input that an interview has come to: what it began with, and what was answered, chosen and tried since. A diagnosis
 * of it is that of the session.
 *
 * @example
 * diagnoser.diagnose(inputOf(session))
 */
export const inputOf = guarded(
  ['session'],
  expectedSession.en,
  <P extends readonly AnyPlugin[]>(
    session: Pick<Session<P>, 'diagnoser' | 'state'>,
  ): DiagnosisInput<KnownOf<P>> => standing(session).input as DiagnosisInput<KnownOf<P>>,
)

function standing({
  diagnoser,
  state,
}: Pick<Session, 'state'> & { readonly diagnoser: Pick<Diagnoser, 'composition'> }) {
  return standingOf(state, (fact, given) => valueIn(diagnoser, state, fact, given))
}

function valueIn(
  { composition }: Pick<Diagnoser, 'composition'>,
  { input }: SessionState,
  id: string,
  given: unknown,
): unknown {
  const fact = composition.facts[id]
  return (
    fact &&
    readFactValue(id, fact, given, momentOf(input)).match(
      ({ value }) => value,
      () => undefined,
    )
  )
}

function noFact(fact: unknown): Problem {
  return { kind: 'wrong-type', path: 'fact', found: shown(fact), expected: { ja: '文字列', en: 'a text' } }
}

function noStep(id: unknown): Problem {
  return { kind: 'wrong-type', path: 'id', found: shown(id), expected: { ja: '文字列', en: 'a text' } }
}

function noError(error: unknown): Problem {
  const expected = { ja: 'エラーの ID、または null', en: 'the id of an error, or null' }
  return { kind: 'wrong-type', path: 'error', found: shown(error), expected }
}
