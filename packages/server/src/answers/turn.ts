import {
  answer,
  back,
  choose,
  type Diagnoser,
  err,
  fieldOf,
  isTimeZone,
  ok,
  type Problem,
  type Result,
  resumeSession,
  type Session,
  type SessionState,
  skip,
  startSession,
  tried,
  unknownTimeZone,
  within,
} from '@shindan/core'
import type { PresentedDiagnosis } from '@shindan/core/render'
import { documents } from '@shindan/core/schema'
import type { Asked } from './asked.ts'
import { inputOf, questionFields, zoneOf } from './diagnose.ts'
import { type InterviewStep, interviewTurn } from './door.ts'
import { unknownFields, unknownFieldsIn } from './fields.ts'
import { readQuestion } from './read-question.ts'

/** How an interview stands: what to send with the next step, and what is known so far with what to ask next. */
export interface Turn {
  /** To be sent back with the next step. It holds what was answered: keep it as you would keep that. */
  readonly session: SessionState
  /** Its first question is the one to ask. */
  readonly diagnosis: PresentedDiagnosis
}

/** A turn of an interview: it begins, or goes on with one step. */
export function turned(
  diagnoser: Diagnoser,
  given: unknown,
  { timeZone: usual, ...when }: Asked,
): Result<Turn, readonly Problem[]> {
  const read = readQuestion(interviewTurn, given)
  if (read.isErr()) return err(read.error)
  const turn = read.value
  const stray = [
    ...unknownFields(turn.input, questionFields, 'input'),
    ...unknownFieldsIn(documents.session, turn.session, 'session'),
  ]
  if (stray.length > 0) return err(stray)
  if ((turn.input === undefined) === (turn.session === undefined)) return err([eitherOr])
  const { step, timeZone = usual } = turn
  if (!isTimeZone(timeZone)) return err([unknownTimeZone('timeZone', timeZone)])
  const asked = { ...when, timeZone }
  const session = turn.session
    ? resumeSession(diagnoser, masked(turn.session), { now: asked.now }).mapErr(within('session'))
    : startSession(diagnoser, inputOf(turn.input, asked)).mapErr(within('input'))
  return session
    .andThen((at) => (step ? taken(at, step).mapErr(within('step')) : ok(at)))
    .map(({ state, diagnosis }) => ({
      session: state,
      diagnosis: diagnoser.present(diagnosis, { locale: asked.locale, timeZone: zoneOf(state.input, asked) }),
    }))
}

function taken(session: Session, step: InterviewStep): Result<Session, readonly Problem[]> {
  switch (step.kind) {
    case 'answer':
      return answer(session, step.fact, step.value)
    case 'choose':
      return choose(session, step.error)
    case 'skip':
      return skip(session, step.fact)
    case 'tried':
      return tried(session, step.id)
    case 'back':
      return ok(back(session))
  }
}

/** What would unmask its answers is not taken from a session. */
function masked(session: { readonly [field: string]: unknown }): object {
  const input = fieldOf(session, 'input')
  return fieldOf(input, 'showSensitive') === true
    ? { ...session, input: { ...(input as object), showSensitive: false } }
    : session
}

const eitherOr: Problem<'missing-field'> = {
  kind: 'missing-field',
  path: 'session',
  found: '',
  expected: {
    ja: 'input（始めるとき）または session（続けるとき）のどちらか一方',
    en: 'either input, to begin, or session, to go on',
  },
}
