export { judge, type KnownValue } from './judge.ts'
export type { Question } from './questions.ts'
