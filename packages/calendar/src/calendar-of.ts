import {
  epochOf,
  err,
  type Locale,
  type Localized,
  ok,
  type Problem,
  parseInstant,
  type Result,
  readLocale,
  received,
  shape,
  tagOf,
  textIn,
  within,
} from '@shindan/core'
import { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { type CalendarOptions, calendarOptions } from './door.ts'
import type { CalendarEntry } from './entry.ts'
import { limitProblems } from './limits.ts'
import { entryProblems, timeProblems } from './problem.ts'

/**
 * Entries as an iCalendar file (RFC 5545): times in UTC, days without a zone, lines folded at 75 octets and ended by
 * CRLF. The same entries and options give the same text. Of entries with one identifier the last counts. Nothing in it
 * makes its reader busy.
 *
 * Errors: every option that does not fit, and every entry with dates, numbers or an identifier that cannot be written,
 * at once.
 *
 * @example
 * const entry = {
 *   uid: 'meeting-1',
 *   sequence: 0,
 *   summary: { ja: '更新作業', en: 'Renewal' },
 *   when: { on: '2025-03-02' },
 *   alarms: [9 * 60],
 * }
 * calendarOf([entry], { locale: 'ja', now: '2025-01-03T00:00:00Z' }).map((text) => text.length)
 */
export function calendarOf(
  entries: readonly CalendarEntry[],
  options: CalendarOptions,
): Result<string, readonly Problem[]> {
  return received('entries', entries, expectedEntries, () => written(entries, options))
}

const expectedEntries: Localized = { ja: 'カレンダーの項目の配列', en: 'a list of calendar entries' }

function written(
  entries: readonly CalendarEntry[],
  options: CalendarOptions,
): Result<string, readonly Problem[]> {
  const { input, problems: misfits } = shape(calendarOptions, options, 'options')
  const { now, name } = input
  const locale = input.locale === undefined ? undefined : readLocale(input.locale)
  const stamp = now === undefined ? undefined : parseInstant(now)
  const excess = limitProblems(entries, name)
  if (excess.length > 0) return err(excess)
  const problems = [
    ...misfits,
    ...(locale?.isErr() ? locale.error : []),
    ...(stamp ? timeProblems(stamp, 'now') : []),
    ...entries.flatMap((entry, i) => within(`entries[${i}]`)(entryProblems(entry))),
  ]
  if (!locale?.isOk() || !stamp?.isOk() || problems.length > 0) return err(problems)
  const calendar = new ICalCalendar({
    prodId: { company: 'shindan', product: 'calendar', language: tagOf(locale.value).toUpperCase() },
    ...(name !== undefined && { name: escaped(name) }),
  })
  for (const entry of new Map(entries.map((each) => [each.uid, each])).values()) {
    addEvent(calendar, entry, locale.value, dateOf(stamp.value))
  }
  return ok(`${calendar.toString()}\r\n`)
}

function addEvent(calendar: ICalCalendar, entry: CalendarEntry, locale: Locale, stamp: Date): void {
  const { uid, sequence, summary, description, when, alarms } = entry
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp,
    summary: printable(textIn(summary, locale)),
    description: description ? printable(textIn(description, locale)) : null,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...('on' in when
      ? { start: dateOf(`${when.on}T00:00:00Z`), allDay: true }
      : { start: dateOf(when.from), end: isMoment(when) ? null : dateOf(when.to) }),
  })
  for (const minutes of alarms) {
    event
      .createAlarm({ type: ICalAlarmType.display, triggerAfter: minutes * 60 })
      .relatesTo(ICalAlarmRelatesTo.start)
  }
}

function isMoment({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return dateOf(from).getTime() === dateOf(to).getTime()
}

function dateOf(instant: string): Date {
  return new Date(epochOf(parseInstant(instant).unwrapOr(instant)))
}

/** A name on one line: the one text that the library writes as it is. */
function escaped(name: string): string {
  return printable(name)
    .replace(/\n/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
}

/** Without what a TEXT cannot hold: control characters and halves of surrogate pairs (RFC 5545 §3.3.11). */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, ' ')
}
