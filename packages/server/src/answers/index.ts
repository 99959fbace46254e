/**
 * The answers of a host, apart from how it is asked: JSON in, a document or problems out.
 *
 * @packageDocumentation
 */
export { type Answer, type Answers, type AnswersOptions, createAnswers } from './answers.ts'
export type { Asked } from './asked.ts'
export {
  type InterviewStep,
  interviewStep,
  interviewTurn,
  lifecycleQuestion,
  operationQuestion,
  renewalQuestion,
  turnDocument,
} from './door.ts'
export { type Host, hostOf } from './host.ts'
export type { Turn } from './turn.ts'
