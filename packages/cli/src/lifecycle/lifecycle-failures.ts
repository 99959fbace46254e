import type { AnyPolicy, LifecycleError, Locale } from '@shindan/core'
import { describeLifecycleProblem } from '@shindan/core/render'
import type { Failure } from '../failure.ts'

/** Problems of events as failures that name the event. */
export function lifecycleFailures(
  problems: readonly LifecycleError[],
  policy: AnyPolicy,
  locale: Locale,
): readonly Failure[] {
  return problems.map((problem) => {
    const path = problem.path.replace(/^events\./, '')
    return {
      kind: problem.kind,
      path,
      message: describeLifecycleProblem({ ...problem, path }, policy, locale),
    }
  })
}
