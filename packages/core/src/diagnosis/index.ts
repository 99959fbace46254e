export type {
  DiagnosedError,
  DiagnosedFallback,
  Diagnosis,
  DiagnosisNote,
  ErrorQuestion,
  Finding,
  Outcome,
  Place,
  Question,
  RuleVerdict,
} from './diagnosis.ts'
export type { Excluded } from './excluded.ts'
