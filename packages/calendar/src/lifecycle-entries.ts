import {
  type AnyLifecycle,
  err,
  evaluateLifecycle,
  type Lifecycle,
  type LifecycleEvents,
  type LifecycleIds,
  type Localized,
  ok,
  type Problem,
  parseInstant,
  type Result,
  received,
} from '@shindan/core'
import { deadlineEntry } from './deadline-entry.ts'
import type { CalendarEntry } from './entry.ts'
import { reminderEntry } from './reminder-entry.ts'
import { knownLater, type Scope, subjectOf, timesOf } from './scope.ts'
import { windowEntries } from './window-entries.ts'

/** What goes into a calendar, and how it is told apart from other things in it. */
export interface LifecycleEntriesOptions {
  /** The instant to answer for, with `Z` or an offset. Alarms before it are left out. */
  readonly now: string
  /** For how many months from now the lifecycle's windows are listed: 0 to 120, 12 when absent. */
  readonly months?: number
  /**
   * What the events are about, e.g. the fingerprint of a certificate: the entries of one subject keep their identifiers
   * when its dates change. When absent, the events without which the lifecycle says nothing.
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
 * The deadlines and reminders that a lifecycle gives for these events, and its windows for the coming months.
 *
 * The identifier of an entry depends on the lifecycle, the subject and the entry's name alone (of a window: on the
 * lifecycle and its beginning), so that a later import updates it. Its sequence is `revision`, and one more for each
 * further event that has become known, e.g. a retrieval that brings the deadline forward, and for a deadline once it is
 * met.
 *
 * Errors: those of `evaluateLifecycle`, and `out-of-range` for `months`.
 *
 * @example
 * lifecycleEntries(cloudgateInstall, { issued: '2025-01-01' }, { now: '2025-01-03T00:00:00Z', months: 3 })
 *   .andThen((entries) => calendarOf(entries, { locale: 'ja', now: '2025-01-03T00:00:00Z' }))
 */
export function lifecycleEntries<Ids extends LifecycleIds>(
  lifecycle: Lifecycle<Ids>,
  events: LifecycleEvents<Ids>,
  options: LifecycleEntriesOptions,
): Result<readonly CalendarEntry[], readonly Problem[]>
export function lifecycleEntries(
  lifecycle: AnyLifecycle,
  events: LifecycleEvents,
  options: LifecycleEntriesOptions,
): Result<readonly CalendarEntry[], readonly Problem[]> {
  return received('lifecycle', lifecycle, expectedLifecycle, () => entriesOf(lifecycle, events, options))
}

const expectedLifecycle: Localized = { ja: '期限の種類の定義', en: 'the definition of a lifecycle' }

function entriesOf(
  lifecycle: AnyLifecycle,
  events: LifecycleEvents,
  options: LifecycleEntriesOptions,
): Result<readonly CalendarEntry[], readonly Problem[]> {
  const { months = 12, about, revision = 0 } = options
  const answer = evaluateLifecycle(lifecycle, events, { now: options.now })
  const now = parseInstant(options.now)
  const problems = [...(answer.isErr() ? answer.error : []), ...monthProblems(months)]
  if (answer.isErr() || now.isErr() || problems.length > 0) return err(problems)
  const times = timesOf(lifecycle, events, now.value)
  const { subject = subjectOf(lifecycle, times) } = options
  const sequence = revision + knownLater(lifecycle, times)
  const scope: Scope = { lifecycle, times, now: now.value, subject, sequence, about }
  return ok([
    ...answer.value.deadlines.flatMap((deadline) => deadlineEntry(deadline, scope) ?? []),
    ...answer.value.reminders.flatMap((reminder) => reminderEntry(reminder, scope) ?? []),
    ...Object.keys(lifecycle.windows).flatMap((window) => windowEntries(window, months, scope)),
  ])
}

function monthProblems(months: number): readonly Problem[] {
  if (Number.isInteger(months) && months >= 0 && months <= mostMonths) return []
  const expected = { ja: `0 から ${mostMonths} までの整数`, en: `a whole number from 0 to ${mostMonths}` }
  return [{ kind: 'out-of-range', path: 'months', found: String(months), expected }]
}
