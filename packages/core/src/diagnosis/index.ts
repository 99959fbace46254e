export type {
  Diagnosis,
  DiagnosisNote,
  Finding,
  ErrorQuestion,
  Outcome,
  Question,
  RuleVerdict,
} from './diagnosis.ts'
