export type {
  OperationAnswer,
  OperationInput,
  OperationVerdict,
  RequirementAnswer,
  RequirementResult,
} from './answer.ts'
export { evaluateOperation } from './evaluate.ts'
export {
  createOperationKit,
  type EffectInput,
  type MethodInput,
  type OperationExampleInput,
  type OperationKit,
  type OperationNoteInput,
  type RequirementInput,
} from './kit.ts'
export type {
  Effect,
  Method,
  Operation,
  OperationExample,
  OperationExpectation,
  OperationNote,
  Requirement,
} from './operation.ts'
