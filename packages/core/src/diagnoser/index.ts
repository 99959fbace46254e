export { createDiagnoser, type Diagnoser, type DiagnosisOf, safeCreateDiagnoser } from './diagnoser.ts'
