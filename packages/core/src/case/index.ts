export type { Case, Origin } from './case.ts'
export type { Constraint } from './constraint.ts'
export { caseInput, type DiagnosisInput, type Shaped, shape } from './door.ts'
export { type CaseInput, defaultTimeZone, openCase, type Provenance, type World } from './open-case.ts'
