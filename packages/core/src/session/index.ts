export { type ResumeProblem, resumeSession } from './resume.ts'
export {
  answer,
  back,
  question,
  result,
  type Session,
  type SessionResult,
  skip,
  startSession,
} from './session.ts'
export type { SessionState, SessionStep } from './state.ts'
