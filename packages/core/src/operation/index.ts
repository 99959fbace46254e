export type {
  OperationAnswer,
  OperationInput,
  OperationVerdict,
  RequirementAnswer,
  RequirementResult,
} from './answer.ts'
export { requirementIn } from './evaluate.ts'
export type {
  Build,
  CompleteOperationExamples,
  EffectInput,
  MethodInput,
  OperationExampleInput,
  OperationNoteInput,
  RequirementInput,
} from './input.ts'
export type {
  AddedMethod,
  Effect,
  Method,
  Operation,
  OperationExample,
  OperationExpectation,
  OperationNote,
  Requirement,
} from './operation.ts'
