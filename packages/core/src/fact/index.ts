export {
  type ComputedInput,
  computingFrom,
} from './compute.ts'
export { deviceFacts } from './device.ts'
export {
  type AskedFact,
  type Computation,
  type ComputedFact,
  type Difficulty,
  defineFacts,
  difficulties,
  type Fact,
  type FactSet,
  type FactTexts,
  type FactType,
  factTypes,
  type GivenIds,
  inputsOf,
  isAsked,
  isGiven,
  type Known,
  type Moment,
  type ValueOf,
  type ValueTypes,
} from './fact.ts'
export {
  assumed,
  boolean,
  choice,
  instant,
  nullable,
  number,
  openChoice,
  text,
  told,
  toldChoice,
  version,
} from './kinds.ts'
export { type Instants, instants } from './now.ts'
export { product } from './product.ts'
export { type KnownFacts, readFacts } from './read-facts.ts'
export { factSchema } from './schema.ts'
