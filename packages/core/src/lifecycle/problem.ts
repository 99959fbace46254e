import type { TimeProblem } from '../time/index.ts'

/** What is wrong with the input of `evaluateLifecycle`: where (`events.issued`, `now`, `timeZone`), what, and what would do. */
export interface LifecycleError {
  /**
   * - `unknown-event`: the policy has no such event.
   * - `missing-event`: an event without which nothing can be said.
   * - `out-of-order`: before an event that must come first.
   * - `unknown-zone`: not in the platform's time zone data.
   * - `not-a-date`: neither an instant nor a day.
   * - the rest: as in `TimeProblem`.
   */
  readonly kind:
    | 'unknown-event'
    | 'missing-event'
    | 'out-of-order'
    | 'unknown-zone'
    | 'not-a-date'
    | TimeProblem['kind']
  readonly path: string
  readonly found: string
  readonly expected: string
}
