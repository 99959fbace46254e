import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach } from 'vitest'

/** Every zone that this platform knows. */
export const zones = Intl.supportedValuesOf('timeZone')

/** Zones of hosts, on both sides of Greenwich and of the equator, with and without changes of their clocks. */
export const hosts = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Cairo',
  'Australia/Lord_Howe',
]

/** Lets each test of a file move the host to another zone, by `process.env.TZ`. */
export function returnHome() {
  let own: string | undefined
  beforeEach(() => {
    own = process.env.TZ
  })
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })
}

/** The changes of a zone's clocks from 2024 to 2027 by Temporal, and a day of none. */
export function changesOf(timeZone: string): readonly number[] {
  const changes = [Date.UTC(2025, 6, 1, 12, 34)]
  let at = Temporal.Instant.from('2024-01-01T00:00:00Z').toZonedDateTimeISO(timeZone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.year > 2027) return changes
    changes.push(next.epochMilliseconds)
    at = next
  }
}

/**
 * The last second that the clocks of a zone show of a day, by Temporal: the second one where they repeat it, and where
 * they skip it the one before the next day begins.
 */
export function lastSecondOf(day: Temporal.PlainDate, timeZone: string): number {
  const last = day.toPlainDateTime('23:59:59').toZonedDateTime(timeZone, { disambiguation: 'later' })
  const isSkipped = !last.toPlainDate().equals(day)
  return isSkipped ? last.startOfDay().epochMilliseconds - 1000 : last.epochMilliseconds
}
