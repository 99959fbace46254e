export { type Action, actions } from './action.ts'
export {
  type ByExclusion,
  byExclusion,
  type CauseInput,
  type Causes,
  type ErrorCauses,
  listed,
} from './causes.ts'
export type { Sound, StepTexts, TextComplaint } from './checked-text.ts'
export type { CompleteRuleExamples, ExampleInput } from './complete-examples.ts'
export type { Fallback } from './fallback.ts'
export type { Note, NoteKind } from './note.ts'
export {
  type Actor,
  type Affects,
  type Alternatives,
  actors,
  type RemedyInput,
  type Step,
  type StepInput,
  stepsOf,
} from './remedy.ts'
export type { Example, Expectation, Rule } from './rule.ts'
