export { judge, type KnownValue } from './judge.ts'
export type { FactQuestion } from './questions.ts'
