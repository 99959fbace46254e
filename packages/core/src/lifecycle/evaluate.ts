import { err, ok, type Result } from '../result.ts'
import { dayOfNumber } from '../time/day.ts'
import { epochOf, instantAt, isTimeZone, parseInstant } from '../time/index.ts'
import type { LifecycleAnswer, ReminderAnswer, WindowAnswer } from './answer.ts'
import { deadlineAnswer, dueDates } from './deadline.ts'
import type { Happenings } from './happening.ts'
import { notesOn } from './note.ts'
import { phaseNow } from './phase.ts'
import type { Policy, PolicyIds } from './policy.ts'
import type { LifecycleError } from './problem.ts'
import { readEvents } from './read-events.ts'
import { reminderSpan } from './reminder.ts'
import { watchAt } from './watch.ts'
import { currentWindow } from './window.ts'

/** When each event was or will be: an instant, or a day `YYYY-MM-DD`, which is taken as a day in the policy's zone. */
export type LifecycleEvents<Ids extends PolicyIds = PolicyIds> = {
  readonly [E in Ids['event']]?: string | null
}

/** The moment of the question, and what was sent already. */
export interface LifecycleOptions<Ids extends PolicyIds = PolicyIds> {
  /** The instant to answer for, with `Z` or an offset. */
  readonly now: string
  /** Where calendar days are counted, if not in the policy's own zone. Windows keep theirs. */
  readonly timeZone?: string
  /** Which certificate this is, e.g. its serial number: a renewed one is reminded of anew. */
  readonly revision?: string
  /** What has been sent so far, for any revision. These are not due again. */
  readonly sentReminders?: readonly SentReminder<Ids>[]
}

/** A reminder that went out, and for which revision of the certificate. */
export interface SentReminder<Ids extends PolicyIds = PolicyIds> {
  readonly id: Ids['reminder']
  readonly revision?: string
}

/**
 * What a policy says of these events now: phase, deadlines with what set them, windows, reminders that are due, and
 * when to ask again. Pure; the zone of the host plays no part. Errors: every problem of the input at once.
 *
 * @example
 * const answer = evaluateLifecycle(cloudgateInstall, { issued: '2025-01-01' }, { now: '2025-01-03T00:00:00Z' })
 */
export function evaluateLifecycle<Ids extends PolicyIds>(
  policy: Policy<Ids>,
  events: LifecycleEvents<Ids>,
  options: LifecycleOptions<Ids>,
): Result<LifecycleAnswer<Ids>, readonly LifecycleError[]>
export function evaluateLifecycle(
  policy: Policy,
  events: LifecycleEvents,
  options: LifecycleOptions,
): Result<LifecycleAnswer, readonly LifecycleError[]> {
  const given = options.timeZone ?? policy.timeZone
  const timeZone = isTimeZone(given) ? given : 'UTC'
  const problems = unknownZones(policy, given)
  const now = parseInstant(options.now)
  if (now.isErr()) problems.push({ ...now.error, path: 'now' })
  const read = readEvents(policy, events, timeZone)
  problems.push(...read.problems)
  if (now.isErr() || problems.length > 0) return err(problems)
  return ok(answerAt(policy, read.events, timeZone, epochOf(now.value), options))
}

function unknownZones(policy: Policy, timeZone: string): LifecycleError[] {
  const windows = Object.entries(policy.windows).map(
    ([id, window]) => [`policy.windows.${id}.timeZone`, window.timeZone ?? policy.timeZone] as const,
  )
  return [['timeZone', timeZone] as const, ...windows]
    .filter(([, zone]) => !isTimeZone(zone))
    .map(([path, found]) => ({
      kind: 'unknown-zone',
      path,
      found,
      expected: 'an IANA name, e.g. Asia/Tokyo',
    }))
}

function answerAt(
  policy: Policy,
  events: Happenings,
  timeZone: string,
  now: number,
  { revision, sentReminders = [] }: LifecycleOptions,
): LifecycleAnswer {
  const watch = watchAt(now)
  const dates = dueDates(policy.deadlines, events, timeZone)
  const deadlines = Object.entries(dates).map(([id, date]) => deadlineAnswer(id, date))
  const windows = Object.entries(policy.windows).map(([id, window]): WindowAnswer => {
    const { from, to } = currentWindow(window, policy.timeZone, now)
    return { id, from: instantAt(from), to: instantAt(to), open: watch.isWithin(from, to) }
  })
  const reminders = Object.entries(policy.reminders).flatMap(([id, reminder]): ReminderAnswer[] => {
    const span = reminderSpan(reminder, events, timeZone)
    if (!span) return []
    const isSent = sentReminders.some((sent) => sent.id === id && sent.revision === revision)
    return [{ id, on: dayOfNumber(span.on), due: !isSent && watch.isWithin(span.from, span.end) }]
  })
  const notes = notesOn(policy, events, dates, timeZone, watch)
  const { phase, nextAt } = phaseNow(policy.phases, events, dates, timeZone, now)
  const nextChange = Math.min(nextAt, watch.nextChange())
  const nextChangeAt = Number.isFinite(nextChange) ? instantAt(nextChange) : null
  return { policy: policy.id, phase, deadlines, windows, reminders, nextChangeAt, notes }
}
