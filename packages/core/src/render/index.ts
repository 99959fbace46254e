export {
  type CatalogPart,
  catalogParts,
  type FactData,
  type NoteData,
  type PresentedCatalog,
  type PresentedEntry,
  type PresentedRow,
  presentCatalog,
  presentEntry,
} from './catalog.ts'
export { catalogWords, difficultyWords, noteWords, stageWords, typeWords } from './catalog-words.ts'
export { firstThing } from './first-thing.ts'
export { inert } from './inert.ts'
export { type Inquiry, inquiryOf, renderInquiry } from './inquiry.ts'
export type { Style, TextOptions } from './lines.ts'
export { renderMarkdown } from './markdown.ts'
export {
  type PresentedEffect,
  type PresentedOperation,
  type PresentedPresumption,
  type PresentedRequirement,
  presentOperation,
} from './operation.ts'
export { renderOperationText } from './operation-text.ts'
export {
  type PresentedBranch,
  type PresentedContact,
  type PresentedDiagnosis,
  type PresentedError,
  type PresentedExcluded,
  type PresentedFact,
  type PresentedFallback,
  type PresentedFinding,
  type PresentedNote,
  type PresentedReading,
  type PresentedSuggestion,
  present,
  presentFinding,
} from './present.ts'
export {
  type PresentedProblem,
  type PresentedProblems,
  presentProblem,
  presentProblems,
} from './present-problem.ts'
export {
  type PresentedErrorQuestion,
  type PresentedFactQuestion,
  type PresentedQuestion,
  presentQuestion,
} from './present-question.ts'
export { type PresentedSource, presentSources } from './present-source.ts'
export type { PresentedStep } from './present-step.ts'
export { describeProblem } from './problem.ts'
export { sayCondition } from './say-condition.ts'
export { nameFacts, nameOf, nameSlots, sayGiven, sayProofs } from './say-facts.ts'
export { sayInstant, saySpan } from './say-instant.ts'
export { sayConsequence, sayTerms, sayWindow } from './say-lifecycle.ts'
export { type KnownValues, sayText, sayValue } from './say-value.ts'
export { type StepMark, stepMarks } from './step-marks.ts'
export { renderFindings, renderText } from './text.ts'
export { visible } from './visible.ts'
export type { Voice } from './voice.ts'
export {
  actorWords,
  operationVerdictWords,
  outcomeWords,
  platformNames,
  resultWords,
  severityWords,
  verdictWords,
  words,
} from './words.ts'
export { widthOf, wrap } from './wrap.ts'
