export { ShindanDiagnosis } from './element.ts'
export type {
  ChangeDetail,
  CompleteDetail,
  CopyDetail,
  DiagnosisEvents,
  OutcomeDetail,
  UnrecognisedDetail,
} from './events.ts'
export { type UnknownTemplate, unknownsOf } from './unknowns.ts'
