import { err, ok, type Result } from '../result.ts'
import { dayOfNumber } from '../time/day.ts'
import { epochOf, instantAt, isTimeZone, parseInstant } from '../time/index.ts'
import type {
  DeadlineAnswer,
  LifecycleAnswer,
  LifecycleNote,
  ReminderAnswer,
  WindowAnswer,
} from './answer.ts'
import { type DueDate, dueDate } from './deadline.ts'
import type { Happenings } from './happening.ts'
import { assumptionNote, boundaryNote, lateEventNote } from './note.ts'
import { phaseNow } from './phase.ts'
import type { Policy, PolicyIds } from './policy.ts'
import type { LifecycleError } from './problem.ts'
import { readEvents } from './read-events.ts'
import { reminderSpan } from './reminder.ts'
import { currentWindow } from './window.ts'

/** When each event was or will be: an instant, or a day `YYYY-MM-DD`, which is taken as a day in the policy's zone. */
export type LifecycleEvents<Ids extends PolicyIds = PolicyIds> = {
  readonly [E in Ids['event']]?: string | null
}

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
  const timeZone = options.timeZone ?? policy.timeZone
  if (!isTimeZone(timeZone)) {
    return err([
      { kind: 'unknown-zone', path: 'timeZone', found: timeZone, expected: 'an IANA name, e.g. Asia/Tokyo' },
    ])
  }
  const read = readEvents(policy, events, timeZone)
  const now = parseInstant(options.now)
  if (now.isErr()) return err([{ ...now.error, path: 'now' }, ...read.problems])
  if (read.problems.length > 0) return err(read.problems)
  return ok(answerAt(policy, read.events, timeZone, epochOf(now.value), options))
}

function answerAt(
  policy: Policy,
  events: Happenings,
  timeZone: string,
  now: number,
  { revision, sentReminders = [] }: LifecycleOptions,
): LifecycleAnswer {
  const changes: number[] = []
  const isWithin = (from: number, end: number): boolean => {
    if (from >= end) return false
    changes.push(from, end)
    return from <= now && now < end
  }

  const dates: { [deadline: string]: DueDate } = {}
  const deadlines: DeadlineAnswer[] = []
  const notes: LifecycleNote[] = []
  for (const [id, deadline] of Object.entries(policy.deadlines)) {
    const date = dueDate(deadline, events, timeZone)
    if (!date) continue
    dates[id] = date
    deadlines.push({ id, on: dayOfNumber(date.on), at: instantAt(date.at), because: date.because })
    const { boundary } = deadline
    const isOpen = boundary && isWithin(date.openFrom, Math.min(date.passedAt, date.metAt))
    if (isOpen) notes.push(boundaryNote(id, { boundary }))
  }

  for (const [id, event] of Object.entries(policy.events)) {
    const happening = events[id]
    if (!happening) continue
    if (happening.wholeDay) notes.push(assumptionNote(id, event, happening, timeZone))
    const [limit, date] = [policy.deadlines[event.notAfter ?? ''], dates[event.notAfter ?? '']]
    if (limit && date && happening.from >= date.passedAt) notes.push(lateEventNote(id, event, limit, date))
  }

  const windows = Object.entries(policy.windows).map(([id, window]): WindowAnswer => {
    const { from, to } = currentWindow(window, window.timeZone ?? policy.timeZone, now)
    return { id, from: instantAt(from), to: instantAt(to), open: isWithin(from, to) }
  })

  const reminders: ReminderAnswer[] = []
  for (const [id, reminder] of Object.entries(policy.reminders)) {
    const span = reminderSpan(reminder, events, timeZone)
    if (!span) continue
    const isSent = sentReminders.some((sent) => sent.id === id && sent.revision === revision)
    reminders.push({ id, on: dayOfNumber(span.on), due: !isSent && isWithin(span.from, span.end) })
  }

  const { phase, nextAt } = phaseNow(policy.phases, events, dates, timeZone, now)
  const nextChange = Math.min(nextAt, ...changes.filter((change) => change > now))
  const nextChangeAt = Number.isFinite(nextChange) ? instantAt(nextChange) : null
  return { policy: policy.id, phase, deadlines, windows, reminders, nextChangeAt, notes }
}
