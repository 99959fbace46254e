export type {
  Diagnosis,
  DiagnosisNote,
  Finding,
  Outcome,
  RuleVerdict,
} from './diagnosis.ts'
