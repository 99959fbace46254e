export { type Condition, factsReadBy, type Literal } from './condition.ts'
export { decide, explain, type FactReader, missingIn, type Trace, type Verdict } from './evaluate.ts'
export { knownWhen } from './known-when.ts'
export { type Reading, type When, when } from './when.ts'
