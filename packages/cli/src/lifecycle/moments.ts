import {
  type AnyPolicy,
  type DeadlineAnswer,
  type DeadlineTerm,
  epochOf,
  type Instant,
  type LifecycleAnswer,
  type LifecycleEvents,
  type Locale,
  parseDay,
  parseInstant,
  type ReminderAnswer,
  startOfDay,
  type WindowAnswer,
} from '@shindan/core'
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
  readonly policy: AnyPolicy
  readonly events: LifecycleEvents
  readonly answer: LifecycleAnswer
  readonly now: Instant
  /** The zone in which instants are printed. */
  readonly timeZone: string
  readonly locale: Locale
  /** The start of a certificate's validity, where no event of the policy says it. */
  readonly validFrom?: Instant
}

/** Events, deadlines, windows and reminders in the order of time. */
export function momentsOf(scene: Scene): readonly Moment[] {
  const { validFrom, locale } = scene
  const { deadlines, windows, reminders } = scene.answer
  const drawnAsDeadline = new Set(deadlines.flatMap((deadline) => sameEvent(deadline, scene) ?? []))
  const events = Object.keys(scene.policy.events).filter((event) => !drawnAsDeadline.has(event))
  return [
    ...(validFrom === undefined ? [] : [instantMoment(words.validFrom[locale], validFrom, scene)]),
    ...events.flatMap((event) => eventMoment(event, scene) ?? []),
    ...reminders.map((reminder) => reminderMoment(reminder, scene)),
    ...windows.map((window) => windowMoment(window, scene)),
    ...deadlines.map((deadline) => deadlineMoment(deadline, scene)),
  ].sort((one, other) => one.at - other.at)
}

function eventMoment(event: string, scene: Scene): Moment | undefined {
  const { policy, events, now, locale } = scene
  const given = events[event]
  if (!given) return undefined
  const label = policy.events[event]?.label[locale] ?? event
  if (parseDay(given).isErr()) return instantMoment(label, parseInstant(given).unwrapOr(given), scene)
  const start = startOfDay(policy.timeZone, given)
  return {
    ...instantMoment(label, start, scene),
    date: sayDay(given, locale),
    state: sayDistance(given, now, policy.timeZone, locale),
  }
}

function instantMoment(label: string, instant: Instant, { policy, now, timeZone, locale }: Scene): Moment {
  const at = epochOf(instant)
  return {
    at,
    end: at,
    date: sayMinute(instant, timeZone, locale),
    label,
    state: sayTimeLeft(instant, now, policy.timeZone, locale),
    tone: at < epochOf(now) ? 'past' : 'plain',
    details: [],
  }
}

function reminderMoment({ id, on, due }: ReminderAnswer, { policy, now, locale }: Scene): Moment {
  const at = epochOf(startOfDay(policy.timeZone, on))
  return {
    at,
    end: at,
    date: sayDay(on, locale),
    label: policy.reminders[id]?.label[locale] ?? id,
    state: due ? words.due[locale] : sayDistance(on, now, policy.timeZone, locale),
    tone: due ? 'current' : at < epochOf(now) ? 'past' : 'plain',
    details: [],
  }
}

function windowMoment(
  { id, from, to, open }: WindowAnswer,
  { policy, now, timeZone, locale }: Scene,
): Moment {
  const until = sayMinute(to, timeZone, locale)
  return {
    at: epochOf(from),
    end: epochOf(to),
    date: sayMinute(from, timeZone, locale),
    label: policy.windows[id]?.label[locale] ?? id,
    state: open ? words.open[locale] : sayTimeLeft(from, now, policy.timeZone, locale),
    tone: open ? 'current' : 'plain',
    details: [{ ja: `${until} まで`, en: `until ${until}` }[locale]],
  }
}

function deadlineMoment(deadline: DeadlineAnswer, scene: Scene): Moment {
  const { policy, events, now, timeZone, locale } = scene
  const definition = policy.deadlines[deadline.id]
  const at = epochOf(deadline.at)
  const isMet = definition?.metBy?.some((event) => events[event]) ?? false
  const isPassed = Math.floor(epochOf(now) / 1000) > Math.floor(at / 1000)
  const distance = sayTimeLeft(deadline.at, now, policy.timeZone, locale)
  const reason = termOf(deadline, scene)?.label[locale]
  return {
    at,
    end: at,
    date: sayMinute(deadline.at, timeZone, locale),
    label: definition?.label[locale] ?? deadline.id,
    state: isMet ? words.met[locale] : isPassed ? `${words.passed[locale]} · ${distance}` : distance,
    tone: isMet ? 'past' : isPassed ? 'alarm' : 'current',
    details: reason ? [`${words.reason[locale]}: ${reason}`] : [],
  }
}

function termOf({ id, because }: DeadlineAnswer, { policy }: Scene): DeadlineTerm | undefined {
  const { earliest, latest } = policy.deadlines[id] ?? {}
  return (earliest ?? latest)?.[because]
}

/** The event that a deadline is, where it is not counted from one: it is drawn once. */
function sameEvent(deadline: DeadlineAnswer, scene: Scene): string | undefined {
  const term = termOf(deadline, scene)
  return term && term.calendarDays === undefined && !term.exactly ? term.from : undefined
}
