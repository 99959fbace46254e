import { guarded } from '../problem/mistake.ts'
/**
 * Why an error can show. In order of likelihood, as the sources name them; or `inOrder`, where the order is part of
 * the meaning: the first cause that is not ruled out is the answer, nothing is said of those behind it, and no other
 * plugin adds to them.
 */
export type ErrorCauses<RuleId extends string = string> =
  | readonly CauseInput<RuleId>[]
  | { readonly inOrder: readonly CauseInput<RuleId>[] }

/** A rule by its id, or one that is left when the others are ruled out. */
export type CauseInput<RuleId extends string = string> = RuleId | ByExclusion<RuleId>

/** What is left when other causes are ruled out: said only of an error, never of facts alone. */
export interface ByExclusion<RuleId extends string = string> {
  readonly byExclusion: RuleId
}

/** Marks a cause that is concluded by exclusion. */
export function byExclusion<const RuleId extends string>(rule: RuleId): ByExclusion<RuleId> {
  return { byExclusion: rule }
}

/** The causes of errors, by the errors' ids: of the plugin itself, and of those that it uses. */
export type Causes<ErrorId extends string = string, RuleId extends string = string> = {
  readonly [Id in ErrorId]?: ErrorCauses<RuleId>
}

/** The rule that a cause names. */
export function ruleOfCause(cause: CauseInput): string {
  return typeof cause === 'string' ? cause : cause.byExclusion
}

/** The causes in their order, whichever way it is meant. */
export const listed = guarded(
  ['causes'],
  'the causes of an error',
  (causes: ErrorCauses): readonly CauseInput[] => ('inOrder' in causes ? causes.inOrder : causes),
)
