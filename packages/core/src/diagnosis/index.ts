export type {
  DiagnosedError,
  Diagnosis,
  DiagnosisNote,
  ErrorQuestion,
  Finding,
  Outcome,
  Question,
  RuleVerdict,
} from './diagnosis.ts'
