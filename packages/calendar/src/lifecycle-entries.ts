import {
  type AnyPolicy,
  err,
  evaluateLifecycle,
  type LifecycleError,
  type LifecycleEvents,
  type Localized,
  ok,
  type Policy,
  type PolicyIds,
  parseInstant,
  type Result,
} from '@shindan/core'
import { deadlineEntry } from './deadline-entry.ts'
import type { CalendarEntry } from './entry.ts'
import { reminderEntry } from './reminder-entry.ts'
import { knownLater, type Scope, subjectOf } from './scope.ts'
import { windowEntries } from './window-entries.ts'

/** What goes into a calendar, and how it is told apart from other things in it. */
export interface LifecycleEntriesOptions {
  /** The instant to answer for, with `Z` or an offset. Alarms before it are left out. */
  readonly now: string
  /** For how many months from now the policy's windows are listed: 0 to 120, 12 when absent. */
  readonly months?: number
  /**
   * What the events are about, e.g. the fingerprint of a certificate: the entries of one subject keep their identifiers
   * when its dates change. When absent, the events without which the policy says nothing.
   */
  readonly subject?: string
  /** The subject as a person knows it, for the descriptions. */
  readonly about?: Localized
  /** Raise it when a date was corrected: calendars take the higher one for the newer. 0 when absent. */
  readonly revision?: number
}

/** The most months for which windows are listed. */
export const mostMonths = 120

/**
 * The deadlines and reminders that a policy gives for these events, and its windows for the coming months.
 *
 * The identifier of an entry depends on the policy, the subject and the entry's name alone (of a window: on the policy
 * and its beginning), so that a later import updates it. Its sequence is `revision`, and one more for each further
 * event that has become known, e.g. a retrieval that brings the deadline forward.
 *
 * Errors: those of `evaluateLifecycle`, and `out-of-range` for `months`.
 *
 * @example
 * lifecycleEntries(cloudgateInstall, { issued: '2025-01-01' }, { now: '2025-01-03T00:00:00Z', months: 3 })
 *   .andThen((entries) => calendarOf(entries, { locale: 'ja', now: '2025-01-03T00:00:00Z' }))
 */
export function lifecycleEntries<Ids extends PolicyIds>(
  policy: Policy<Ids>,
  events: LifecycleEvents<Ids>,
  options: LifecycleEntriesOptions,
): Result<readonly CalendarEntry[], readonly LifecycleError[]>
export function lifecycleEntries(
  policy: AnyPolicy,
  events: LifecycleEvents,
  options: LifecycleEntriesOptions,
): Result<readonly CalendarEntry[], readonly LifecycleError[]> {
  const { months = 12, subject = subjectOf(policy, events), about, revision = 0 } = options
  const answer = evaluateLifecycle(policy, events, { now: options.now })
  const now = parseInstant(options.now)
  const problems = [...(answer.isErr() ? answer.error : []), ...monthProblems(months)]
  if (answer.isErr() || now.isErr() || problems.length > 0) return err(problems)
  const sequence = revision + knownLater(policy, events)
  const scope: Scope = { policy, events, now: now.value, subject, sequence, about }
  return ok([
    ...answer.value.deadlines.flatMap((deadline) => deadlineEntry(deadline, scope) ?? []),
    ...answer.value.reminders.flatMap((reminder) => reminderEntry(reminder, scope) ?? []),
    ...Object.keys(policy.windows).flatMap((window) => windowEntries(window, months, scope)),
  ])
}

function monthProblems(months: number): LifecycleError[] {
  if (Number.isInteger(months) && months >= 0 && months <= mostMonths) return []
  const expected = `a whole number from 0 to ${mostMonths}`
  return [{ kind: 'out-of-range', path: 'months', found: String(months), expected }]
}
