export { checkCitations } from './check-citations.ts'
export { type CheckOptions, checkPlugin } from './check-plugin.ts'
export { checkRule } from './check-rule.ts'
export type { CheckProblem } from './problem.ts'
