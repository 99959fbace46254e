import { shape } from '../case/index.ts'
import { at, type Problem, received } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { dayOfNumber } from '../time/day.ts'
import { epochOf, type Instant, instantAt, isTimeZone, parseInstant, unknownTimeZone } from '../time/index.ts'
import type { DeadlineAnswer, LifecycleAnswer, ReminderAnswer, WindowAnswer } from './answer.ts'
import { changesOf, type DueDate, dueDates, earliestOf, metOf, stateAt } from './deadline.ts'
import { type LifecycleEvents, type LifecycleOptions, lifecycleEvents, lifecycleOptions } from './door.ts'
import type { Happenings } from './happening.ts'
import type {
  AnyLifecycle,
  DeadlineDefinition,
  Lifecycle,
  LifecycleIds,
  ReminderDefinition,
} from './lifecycle.ts'
import { notesOn } from './note.ts'
import { phaseAt, turnsOf } from './phase.ts'
import { readEvents } from './read-events.ts'
import { reminderSpan } from './reminder.ts'
import { type Watch, watchAt } from './watch.ts'
import { currentWindow } from './window.ts'

/**
 * What a lifecycle says of these events now: phase, deadlines with what set them, windows, reminders that are due, and
 * when to ask again. Pure; the zone of the host plays no part. Errors: every problem of the input at once.
 *
 * @example
 * const answer = evaluateLifecycle(cloudgateInstall, { issued: '2025-01-01' }, { now: '2025-01-03T00:00:00Z' })
 */
export function evaluateLifecycle<Ids extends LifecycleIds>(
  lifecycle: Lifecycle<Ids>,
  events: LifecycleEvents<Ids>,
  options: LifecycleOptions<Ids>,
): Result<LifecycleAnswer<Ids>, readonly Problem[]>
export function evaluateLifecycle(
  lifecycle: AnyLifecycle,
  events: LifecycleEvents,
  options: LifecycleOptions,
): Result<LifecycleAnswer, readonly Problem[]> {
  return received('lifecycle', lifecycle, expectedLifecycle, () => evaluatorAt(lifecycle, options)(events))
}

/**
 * `evaluateLifecycle` for one certificate after the other at one moment: what is the same for all of them is read once.
 *
 * @example
 * const answerTo = lifecycleAt(cloudgateInstall, { now: '2025-01-03T00:00:00Z' })
 * answerTo({ issued: '2025-01-01' }).map(({ phase }) => phase)
 */
export function lifecycleAt<Ids extends LifecycleIds>(
  lifecycle: Lifecycle<Ids>,
  options: LifecycleOptions<Ids>,
): (events: LifecycleEvents<Ids>) => Result<LifecycleAnswer<Ids>, readonly Problem[]>
export function lifecycleAt(
  lifecycle: AnyLifecycle,
  options: LifecycleOptions,
): (events: LifecycleEvents) => Result<LifecycleAnswer, readonly Problem[]> {
  let prepared: Evaluator | undefined
  return (events) =>
    received('lifecycle', lifecycle, expectedLifecycle, () => {
      prepared ??= evaluatorAt(lifecycle, options)
      return prepared(events)
    })
}

const expectedLifecycle: Localized = { ja: '期限の種類の定義', en: 'the definition of a lifecycle' }

type Evaluator = (events: LifecycleEvents) => Result<LifecycleAnswer, readonly Problem[]>

function evaluatorAt(lifecycle: AnyLifecycle, options: LifecycleOptions): Evaluator {
  const asked = shape(lifecycleOptions, options, 'options')
  const { timeZone: zone = lifecycle.timeZone } = asked.input
  const timeZone = isTimeZone(zone) ? zone : 'UTC'
  const now = nowOf(asked.input)
  // Where it is wrong, which is reported, times are read by any other.
  const moment = { now: now.unwrapOr('2000-01-01T00:00:00.000Z'), timeZone }
  const epoch = epochOf(moment.now)
  const inZone = { ...lifecycle, timeZone }
  const wrong = [...asked.problems, ...unknownZones(lifecycle, zone), ...(now.isErr() ? now.error : [])]
  return (events) => {
    const given = shape(lifecycleEvents, { events })
    const read = readEvents(lifecycle, given.input.events, moment)
    const problems = [...wrong, ...given.problems, ...read.problems]
    if (now.isErr() || problems.length > 0) return err(problems)
    return ok(answerAt(inZone, lifecycle.timeZone, read.events, epoch, asked.input))
  }
}

/** A field of the wrong type has been reported already. */
function nowOf({ now }: Partial<LifecycleOptions>): Result<Instant, readonly Problem[]> {
  return now === undefined ? err([]) : parseInstant(now).mapErr((problem) => [at('now', problem)])
}

function unknownZones(lifecycle: AnyLifecycle, timeZone: string): Problem[] {
  const windows = Object.entries(lifecycle.windows).map(
    ([id, window]) => [`lifecycle.windows.${id}.timeZone`, window.timeZone ?? lifecycle.timeZone] as const,
  )
  return [['timeZone', timeZone] as const, ...windows]
    .filter(([, zone]) => !isTimeZone(zone))
    .map(([path, found]) => unknownTimeZone(path, found))
}

/** `lifecycle` counts its days where the reader wants them; its windows keep the zone that it has of its own. */
function answerAt(
  lifecycle: AnyLifecycle,
  windowZone: string,
  events: Happenings,
  now: number,
  { revision, sentReminders = [] }: Omit<LifecycleOptions, 'now'>,
): LifecycleAnswer {
  const { timeZone } = lifecycle
  const watch = watchAt(now)
  const dates = dueDates(lifecycle.deadlines, events, timeZone)
  const deadlines: DeadlineAnswer[] = []
  for (const id in dates) {
    const [date, definition] = [dates[id] as DueDate, lifecycle.deadlines[id] as DeadlineDefinition]
    deadlines.push(deadlineAnswer(id, date, definition, events, watch, now))
  }
  const windows = Object.entries(lifecycle.windows).map(([id, window]): WindowAnswer => {
    const { from, to } = currentWindow(window, windowZone, now)
    return { id, from: instantAt(from), to: instantAt(to), open: watch.isWithin(from, to) }
  })
  const reminders: ReminderAnswer[] = []
  for (const id in lifecycle.reminders) {
    const reminder = lifecycle.reminders[id] as ReminderDefinition
    const span = reminderSpan(reminder, events, timeZone)
    if (!span) continue
    const isSent = sentReminders.some((sent) => sent.id === id && sent.revision === revision)
    const due = !isSent && watch.isWithin(span.from, span.end)
    const on = dayOfNumber(span.on)
    reminders.push(reminder.inferred ? { id, on, due, inferred: true } : { id, on, due })
  }
  const notes = notesOn(lifecycle, events, dates, watch, now)
  const phaseOf = (at: number) => phaseAt(lifecycle, events, dates, at)
  const { phase, possible, undecidedBy } = phaseOf(now)
  watch.noteFirst(turnsOf(lifecycle, events, dates), (at) => {
    const later = phaseOf(at)
    return !isSame(later.possible, possible) || !isSame(later.undecidedBy, undecidedBy)
  })
  const nextChange = watch.nextChange()
  return {
    policy: lifecycle.id,
    phase,
    possible,
    missing: undecidedBy.map((event) => lifecycle.events[event]?.fact ?? event),
    deadlines,
    windows,
    reminders,
    nextChangeAt: Number.isFinite(nextChange) ? instantAt(nextChange) : null,
    notes,
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i])
}

function deadlineAnswer(
  id: string,
  date: DueDate,
  definition: DeadlineDefinition,
  events: Happenings,
  watch: Watch,
  now: number,
): DeadlineAnswer {
  const met = metOf(definition, events)
  const stateOf = (at: number) => stateAt(date, met, at)
  const state = stateOf(now)
  watch.noteFirst(changesOf(date, met), (at) => stateOf(at) !== state)
  const from = earliestOf(date)
  return {
    id,
    on: dayOfNumber(date.on),
    ...(from !== undefined && { from: instantAt(from) }),
    at: instantAt(date.at),
    because: date.because,
    state,
  }
}
