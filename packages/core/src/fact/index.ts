export { createDerive, type DerivedFact, type DerivedInput, type DerivedSet, type Moment } from './derived.ts'
export { deviceFacts } from './device.ts'
export {
  type Difficulty,
  defineFacts,
  difficulties,
  type Fact,
  type FactSet,
  type FactTexts,
  type FactType,
  factTypes,
  type Known,
  type ValueOf,
} from './fact.ts'
export { boolean, choice, instant, maximumTextLength, nullable, number, text, version } from './kinds.ts'
export { mask } from './mask.ts'
export type { Instants } from './now.ts'
export { type KnownFacts, parseFacts } from './parse.ts'
export type { FactProblem, FactProblemKind } from './problem.ts'
export { readFact } from './read.ts'
