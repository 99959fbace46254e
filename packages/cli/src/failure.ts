import type { Locale, Localized, Problem } from '@shindan/core'
import { describeProblem, visible } from '@shindan/core/render'

/** Why a command could not do what it was asked: bad input, never a defect. */
export interface Failure {
  readonly kind: string
  /** The option, file or fact concerned. */
  readonly path: string
  readonly message: string
}

/** A failure in the reader's language. */
export function failure(kind: string, path: string, message: Localized, locale: Locale): Failure {
  return { kind, path, message: visible(`${path}: ${message[locale]}`) }
}

/** A problem of an input as a failure. */
export function failureOf(problem: Problem, locale: Locale): Failure {
  return { kind: problem.kind, path: problem.path, message: describeProblem(problem, locale) }
}

/** Problems of an input as failures. */
export function failuresOf(problems: readonly Problem[], locale: Locale): readonly Failure[] {
  return problems.map((problem) => failureOf(problem, locale))
}
