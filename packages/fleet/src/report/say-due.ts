import { dayIn, endOfDay, formatInstant, type Instant, type Locale, startOfDay } from '@shindan/core'
import { sayInstant, saySpan } from '@shindan/core/render'

/** The last instant that is in time for a deadline; where its hour is not known, also the first at which it may be over. */
interface Due {
  readonly at: Instant
  readonly from?: Instant | null | undefined
}

/**
 * A deadline in words: its time, where the reader is. Where its hour is not known there is the day alone, or the hours between
 * which it is, where its lifecycle counts them.
 */
export function sayDue(
  { at, from }: Due,
  { dayZone, ...voice }: { readonly dayZone: string; readonly locale: Locale; readonly timeZone: string },
): string {
  return from ? saySpan({ from, to: at }, { ...voice, timeZone: dayZone }) : sayInstant(at, voice)
}

/** The same as ISO 8601 writes it: an instant, a day, or an interval. */
export function dueText(
  { at, from }: Due,
  { dayZone, timeZone }: Record<'dayZone' | 'timeZone', string>,
): string {
  if (!from) return formatInstant(at, timeZone)
  const day = dayIn(dayZone, at)
  const isDay = startOfDay(dayZone, day) === from && endOfDay(dayZone, day).slice(0, 19) === at.slice(0, 19)
  return isDay ? day : [from, at].map((each) => formatInstant(each, timeZone)).join('/')
}
