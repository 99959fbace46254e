import {
  type Day,
  dayIn,
  daysBetween,
  epochOf,
  formatInstant,
  type Instant,
  type Locale,
  tagOf,
} from '@shindan/core'

/** `2025-01-05 (Sun)`: of one length in a language, so that dates stand in a column. */
export function sayDay(day: Day, locale: Locale): string {
  const weekday = new Intl.DateTimeFormat([tagOf(locale), 'en'], { weekday: 'short', timeZone: 'UTC' })
  return `${day} (${weekday.format(epochOf(`${day}T00:00:00Z`))})`
}

/** `2025-01-05 (Sun) 23:59`, as the clocks of a zone show it. */
export function sayMinute(instant: Instant, timeZone: string, locale: Locale): string {
  const text = formatInstant(instant, timeZone)
  return `${sayDay(text.slice(0, 10), locale)} ${text.slice(11, 16)}`
}

/** How far a day lies from now: `tomorrow`, `in 2 days`, `3 days ago`. */
export function sayDistance(day: Day, now: Instant, timeZone: string, locale: Locale): string {
  return relative(locale).format(daysBetween(dayIn(timeZone, now), day), 'day')
}

/** How far an instant lies from now: in days, or on the same day in hours or minutes. */
export function sayTimeLeft(instant: Instant, now: Instant, timeZone: string, locale: Locale): string {
  const day = dayIn(timeZone, instant)
  if (day !== dayIn(timeZone, now)) return sayDistance(day, now, timeZone, locale)
  const minutes = Math.trunc((epochOf(instant) - epochOf(now)) / 60_000)
  if (Math.abs(minutes) < 60) return relative(locale).format(minutes, 'minute')
  return relative(locale).format(Math.trunc(minutes / 60), 'hour')
}

function relative(locale: Locale): Intl.RelativeTimeFormat {
  return new Intl.RelativeTimeFormat([tagOf(locale), 'en'], { numeric: 'auto' })
}
