import type { Voice } from './voice.ts'

const mostFormats = 64
const formats = new Map<string, Intl.DateTimeFormat>()

/** An instant in the zone of the voice, with the zone's name, to the minute: `2025年1月5日 23:59 (Asia/Tokyo)`. */
export function sayInstant(instant: string, { locale, timeZone }: Voice): string {
  const key = `${locale} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
      timeZone,
      year: 'numeric',
      month: locale === 'ja' ? 'long' : 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    if (formats.size >= mostFormats) formats.clear()
    formats.set(key, format)
  }
  return `${format.format(Date.parse(instant))} (${timeZone})`
}
