export type { Case, CaseFacts, Origin } from './case.ts'
export { caseInput, isRecord, type Shaped, shape } from './door.ts'
export { type CaseInput, defaultTimeZone, openCase, type Provenance, type World } from './open-case.ts'
