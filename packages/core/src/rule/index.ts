export type { CheckTexts } from './checked-text.ts'
export { createRuleKit, type ExampleInput, type KitInput, type LocalId, type RuleKit } from './kit.ts'
export {
  type Actor,
  type Affects,
  type Alternatives,
  actors,
  type RemedyInput,
  type Step,
  type StepInput,
} from './remedy.ts'
export type { Constraint, Example, Expectation, Note, Rule, RuleVerdict } from './rule.ts'
