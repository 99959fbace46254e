import {
  type AnyPolicy,
  type Instant,
  type LifecycleEvents,
  type Localized,
  parseInstant,
} from '@shindan/core'

/** What all entries of one policy and its events share. */
export interface Scope {
  readonly policy: AnyPolicy
  readonly events: LifecycleEvents
  readonly now: Instant
  readonly subject: string
  readonly sequence: number
  /** The subject as a person knows it. */
  readonly about: Localized | undefined
}

/** What events are about where nobody names it: those without which nothing can be said, however they are written. */
export function subjectOf(policy: AnyPolicy, events: LifecycleEvents): string {
  const required = Object.keys(policy.events).filter((event) => policy.events[event]?.required)
  return JSON.stringify(required.map((event) => [event, inOneForm(events[event] ?? '')]))
}

/** How many events are known that need not be: with each, the same entries may say something else. */
export function knownLater(policy: AnyPolicy, events: LifecycleEvents): number {
  return Object.keys(policy.events).filter((event) => !policy.events[event]?.required && events[event]).length
}

function inOneForm(date: string): string {
  return parseInstant(date).unwrapOr(date)
}
