import {
  type AnyLifecycle,
  type Instant,
  isSpan,
  type LifecycleEvents,
  type Localized,
  readTime,
  type Time,
} from '@shindan/core'

/** What all entries of one lifecycle and its events share. */
export interface Scope {
  readonly lifecycle: AnyLifecycle
  readonly times: Times
  readonly now: Instant
  readonly subject: string
  readonly sequence: number
  /** The subject as a person knows it. */
  readonly about: Localized | undefined
}

/** When the events were or will be that are known. */
export interface Times {
  readonly [event: string]: Time
}

/** Events that were read before, in one form; what is no time, a blank or なし, has not happened. */
export function timesOf({ timeZone }: AnyLifecycle, events: LifecycleEvents, now: Instant): Times {
  const times: Record<string, Time> = {}
  for (const [event, given] of Object.entries(events)) {
    const time = isSpan(given) ? given : readTime(given ?? '', { now, timeZone }).unwrapOr(undefined)?.time
    if (time !== undefined) times[event] = time
  }
  return times
}

/** What events are about where nobody names it: those without which nothing can be said, however they are written. */
export function subjectOf({ events }: AnyLifecycle, times: Times): string {
  const required = Object.keys(events).filter((event) => events[event]?.required)
  return JSON.stringify(required.map((event) => [event, written(times[event] ?? '')]))
}

/** How many events are known that need not be: with each, the same entries may say something else. */
export function knownLater({ events }: AnyLifecycle, times: Times): number {
  return Object.keys(events).filter((event) => !events[event]?.required && times[event]).length
}

function written(time: Time): string {
  return isSpan(time) ? `${time.from}/${time.to}` : time
}
