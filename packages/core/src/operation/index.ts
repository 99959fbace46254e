export type {
  OperationAnswer,
  OperationInput,
  OperationVerdict,
  RequirementAnswer,
  RequirementResult,
} from './answer.ts'
export { evaluateOperation } from './evaluate.ts'
export type {
  EffectInput,
  MethodInput,
  OperationExampleInput,
  OperationNoteInput,
  RequirementInput,
} from './input.ts'
export { createOperationKit, type OperationKit } from './kit.ts'
export type {
  Effect,
  Method,
  Operation,
  OperationExample,
  OperationExpectation,
  OperationNote,
  Requirement,
} from './operation.ts'
