export { orNearest } from './or-nearest.ts'
export { at, type Problem, within } from './problem.ts'
export { shortened, shown } from './shown.ts'
export { type ProblemKind, problemWords } from './words.ts'
