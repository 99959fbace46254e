export { orNearest } from './or-nearest.ts'
export { at, type Problem, within } from './problem.ts'
export { shortened, shown, shownId } from './shown.ts'
export { type ProblemKind, problemWords } from './words.ts'
