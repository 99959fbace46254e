export { type Judgement, judge, type KnownValue } from './judge.ts'
export type { Question } from './questions.ts'
export type { Statement } from './statement.ts'
