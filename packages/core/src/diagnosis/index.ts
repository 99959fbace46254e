export type {
  DiagnosedError,
  DiagnosedFallback,
  Diagnosis,
  DiagnosisNote,
  ErrorQuestion,
  Finding,
  Outcome,
  Question,
  RuleVerdict,
} from './diagnosis.ts'
export type { Excluded } from './excluded.ts'
