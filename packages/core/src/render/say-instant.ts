import { guarded } from '../problem/mistake.ts'
import { tagOf, textIn } from '../text/locale.ts'
import { dayIn, endOfDay, epochOf, formatInstant, instantAt, type Span, startOfDay } from '../time/index.ts'
import type { Voice } from './voice.ts'

const mostFormats = 64
const formats = new Map<string, Intl.DateTimeFormat>()

const day = { year: 'numeric', day: 'numeric', weekday: 'short' } as const
/** How long the name of a month is. */
const months = { ja: 'long', en: 'short' } as const
const dash = { ja: '～', en: '–' }
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** An instant in the zone of the voice, with the zone's name, to the minute: `2025年1月5日 23:59 (Asia/Tokyo)`. */
export const sayInstant = guarded(
  ['instant', 'voice'],
  'an instant and a voice',
  (instant: string, voice: Voice): string => `${formatted(instant, voice, minute)} (${voice.timeZone})`,
)

/** A span in the zone of the voice: the day that it is, or from when to when. */
export const saySpan = guarded(['span', 'voice'], 'a span and a voice', spanSaid)

function spanSaid({ from: first, to }: Span, voice: Voice): string {
  const { timeZone } = voice
  // To the second: where a whole day may be too late, the last instant in time is that before it at the earliest.
  const from = instantAt(Math.ceil(epochOf(first) / 1000) * 1000)
  const date = dayIn(timeZone, from)
  const isWholeDay =
    startOfDay(timeZone, date) === from && endOfDay(timeZone, date).slice(0, 19) === to.slice(0, 19)
  if (isWholeDay) return `${formatted(from, voice, {})} (${timeZone})`
  const isOneDay = dayIn(timeZone, to) === date
  const end = isOneDay ? formatInstant(to, timeZone).slice(11, 16) : formatted(to, voice, minute)
  return `${formatted(from, voice, minute)}${textIn(dash, voice.locale)}${end} (${timeZone})`
}

function formatted(
  instant: string,
  { locale, timeZone }: Voice,
  time: typeof minute | Record<string, never>,
): string {
  const tag = tagOf(locale)
  const key = `${tag} ${timeZone} ${Object.keys(time).length}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat([tag === 'en' ? 'en-GB' : tag, 'en-GB'], {
      timeZone,
      month: textIn(months, locale),
      ...day,
      ...time,
    })
    if (formats.size >= mostFormats) formats.clear()
    formats.set(key, format)
  }
  return format.format(Date.parse(instant))
}
