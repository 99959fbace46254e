import { type Locale, type Localized, type Problem, textIn } from '@shindan/core'
import { type PresentedProblem, presentProblem, visible } from '@shindan/core/render'

/** Why a command could not do what it was asked: bad input, never a defect. */
export type Failure = PresentedProblem

/** A failure in the reader's language. */
export function failure(kind: string, path: string, message: Localized, locale: Locale): Failure {
  return { kind, path, message: visible(`${path}: ${textIn(message, locale)}`) }
}

/** A problem of an input as a failure. */
export function failureOf(problem: Problem, locale: Locale): Failure {
  return presentProblem(problem, { locale })
}

/** Problems of an input as failures. */
export function failuresOf(problems: readonly Problem[], locale: Locale): readonly Failure[] {
  return problems.map((problem) => failureOf(problem, locale))
}
