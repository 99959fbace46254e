export { renderMarkdown } from './markdown.ts'
export {
  type PresentedDiagnosis,
  type PresentedError,
  type PresentedFinding,
  type PresentedQuestion,
  type PresentedStep,
  present,
  presentFinding,
  presentQuestion,
} from './present.ts'
export { describeProblem } from './problem.ts'
export { sayInstant } from './say-instant.ts'
export { sayText, sayValue, type Voice } from './say-value.ts'
export { renderText, type Style, type TextOptions } from './text.ts'
export { actorWords, outcomeWords, severityWords, verdictWords, words } from './words.ts'
export { widthOf, wrap } from './wrap.ts'
