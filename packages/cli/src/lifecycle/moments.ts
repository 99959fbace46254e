import {
  type AnyLifecycle,
  type DeadlineAnswer,
  type DeadlineState,
  type DeadlineTerm,
  earliest,
  endOfDay,
  epochOf,
  type Instant,
  isSpan,
  isWait,
  type LifecycleAnswer,
  type Locale,
  parseDay,
  type ReminderAnswer,
  readTime,
  startOfDay,
  termsOf,
  textIn,
  timeText,
  type WindowAnswer,
} from '@shindan/core'
import { sayConsequence } from '@shindan/core/render'
import { sayDay, sayDistance, sayMinute, sayTimeLeft } from './say-date.ts'
import { words } from './words.ts'

/** One date on the time line. */
export interface Moment {
  /** Milliseconds from 1970-01-01; `end` is the same where it does not last. */
  readonly at: number
  readonly end: number
  readonly date: string
  readonly label: string
  /** How it stands now, e.g. `in 2 days`, `passed`. */
  readonly state: string
  readonly tone: 'plain' | 'past' | 'current' | 'alarm'
  readonly details: readonly string[]
}

/** What a time line is drawn from. */
export interface Scene {
  readonly lifecycle: AnyLifecycle
  /** As they were given. */
  readonly events: { readonly [event: string]: string }
  readonly answer: LifecycleAnswer
  readonly now: Instant
  /** The zone in which instants are printed. */
  readonly timeZone: string
  readonly locale: Locale
  /** The start of a certificate's validity, where no event of the lifecycle says it. */
  readonly validFrom?: Instant
}

/** Events, deadlines, windows and reminders in the order of time. */
export function momentsOf(scene: Scene): readonly Moment[] {
  const { validFrom, locale } = scene
  const { deadlines, windows, reminders } = scene.answer
  const drawnAsDeadline = new Set(deadlines.flatMap((deadline) => sameEvent(deadline, scene) ?? []))
  const events = Object.keys(scene.lifecycle.events).filter((event) => !drawnAsDeadline.has(event))
  return [
    ...(validFrom === undefined ? [] : [instantMoment(textIn(words.validFrom, locale), validFrom, scene)]),
    ...events.flatMap((event) => eventMoment(event, scene) ?? []),
    ...reminders.map((reminder) => reminderMoment(reminder, scene)),
    ...windows.map((window) => windowMoment(window, scene)),
    ...deadlines.map((deadline) => deadlineMoment(deadline, scene)),
  ].sort((one, other) => one.at - other.at)
}

function eventMoment(event: string, scene: Scene): Moment | undefined {
  const { lifecycle, events, now, locale } = scene
  const { timeZone } = lifecycle
  // What was checked and is no time, a blank or なし, has not happened.
  const time = readTime(events[event] ?? '', { now, timeZone }).unwrapOr(undefined)?.time
  if (time === undefined) return undefined
  const label = textIn(lifecycle.events[event]?.label, locale) ?? event
  const day = isSpan(time) ? parseDay(timeText(time, timeZone)).unwrapOr(undefined) : undefined
  const moment = instantMoment(label, earliest(time), scene)
  if (day === undefined) return moment
  return { ...moment, date: sayDay(day, locale), state: sayDistance(day, now, timeZone, locale) }
}

function instantMoment(label: string, instant: Instant, { lifecycle, now, timeZone, locale }: Scene): Moment {
  const at = epochOf(instant)
  return {
    at,
    end: at,
    date: sayMinute(instant, timeZone, locale),
    label,
    state: sayTimeLeft(instant, now, lifecycle.timeZone, locale),
    tone: at < epochOf(now) ? 'past' : 'plain',
    details: [],
  }
}

function reminderMoment(
  { id, on, due, inferred }: ReminderAnswer,
  { lifecycle, now, locale }: Scene,
): Moment {
  const at = epochOf(startOfDay(lifecycle.timeZone, on))
  return {
    at,
    end: at,
    date: sayDay(on, locale),
    label: textIn(lifecycle.reminders[id]?.label, locale) ?? id,
    state: due ? textIn(words.due, locale) : sayDistance(on, now, lifecycle.timeZone, locale),
    tone: due ? 'current' : at < epochOf(now) ? 'past' : 'plain',
    details: inferred ? [textIn(words.inferred, locale)] : [],
  }
}

function windowMoment(
  { id, from, to, open }: WindowAnswer,
  { lifecycle, now, timeZone, locale }: Scene,
): Moment {
  const until = sayMinute(to, timeZone, locale)
  return {
    at: epochOf(from),
    end: epochOf(to),
    date: sayMinute(from, timeZone, locale),
    label: textIn(lifecycle.windows[id]?.label, locale) ?? id,
    state: open ? textIn(words.open, locale) : sayTimeLeft(from, now, lifecycle.timeZone, locale),
    tone: open ? 'current' : 'plain',
    details: [textIn({ ja: `${until} まで`, en: `until ${until}` }, locale)],
  }
}

const tones: { readonly [S in DeadlineState]: Moment['tone'] } = {
  open: 'current',
  uncertain: 'current',
  met: 'past',
  passed: 'alarm',
}

function deadlineMoment(deadline: DeadlineAnswer, scene: Scene): Moment {
  const { lifecycle, now, timeZone, locale } = scene
  const at = epochOf(deadline.at)
  const distance = sayTimeLeft(deadline.at, now, lifecycle.timeZone, locale)
  const reason = textIn(termOf(deadline, scene)?.label, locale)
  const definition = lifecycle.deadlines[deadline.id]
  return {
    at,
    end: at,
    date: isDay(deadline, scene) ? sayDay(deadline.on, locale) : sayMinute(deadline.at, timeZone, locale),
    label: textIn(definition?.label, locale) ?? deadline.id,
    state: {
      open: distance,
      uncertain: textIn(words.uncertain, locale),
      met: textIn(words.met, locale),
      passed: `${textIn(definition && isWait(definition) ? words.ended : words.passed, locale)} · ${distance}`,
    }[deadline.state],
    tone: tones[deadline.state],
    details: [...(reason ? [`${textIn(words.reason, locale)}: ${reason}`] : []), ...costOf(deadline, scene)],
  }
}

/** What it costs to miss a deadline, while that may be, or was. */
function costOf({ id, state }: DeadlineAnswer, { lifecycle, locale }: Scene): readonly string[] {
  const deadline = lifecycle.deadlines[id]
  const cost = deadline && sayConsequence(deadline, locale)
  if (cost === undefined || state === 'met') return []
  return [`${textIn(state === 'passed' ? words.effect : words.afterwards, locale)}: ${cost}`]
}

/** Whether its hour is not known: then none is shown. */
function isDay(deadline: DeadlineAnswer, scene: Scene): boolean {
  const { id, on, from, at } = deadline
  const { timeZone, deadlines } = scene.lifecycle
  if (deadlines[id]?.boundary && termOf(deadline, scene)?.calendarDays !== undefined) return true
  return from === startOfDay(timeZone, on) && at === endOfDay(timeZone, on)
}

function termOf({ id, because }: DeadlineAnswer, { lifecycle }: Scene): DeadlineTerm | undefined {
  const deadline = lifecycle.deadlines[id]
  return deadline && termsOf(deadline)[because]
}

/** The event that a deadline is, where it is not counted from one: it is drawn once. */
function sameEvent(deadline: DeadlineAnswer, scene: Scene): string | undefined {
  const term = termOf(deadline, scene)
  return term && term.calendarDays === undefined && !term.exactly ? term.from : undefined
}
