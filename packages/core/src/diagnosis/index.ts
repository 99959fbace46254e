export { createDiagnoser, type Diagnoser } from './diagnoser.ts'
export type {
  Diagnosis,
  DiagnosisInput,
  DiagnosisNote,
  Finding,
  InputProblem,
  Outcome,
  Question,
} from './diagnosis.ts'
export { defaultTimeZone } from './read-input.ts'
