export { createInterview, type Interview, type InterviewState } from './interview.ts'
export { resumeSession } from './resume.ts'
export {
  answer,
  back,
  choose,
  inputOf,
  question,
  type Session,
  skip,
  startSession,
  tried,
} from './session.ts'
export type { SessionState, SessionStep } from './state.ts'
export { withoutSecrets } from './without-secrets.ts'
