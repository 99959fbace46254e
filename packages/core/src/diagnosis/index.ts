export { createDiagnoser, type Diagnoser, type DiagnosisOf, safeCreateDiagnoser } from './diagnoser.ts'
export type {
  Diagnosis,
  DiagnosisInput,
  DiagnosisNote,
  Finding,
  Outcome,
  RuleVerdict,
} from './diagnosis.ts'
