import type { Problem } from '../../problem/index.ts'
import { err, ok, type Result } from '../../result.ts'
import type { Localized } from '../../text/locale.ts'
import { type Day, dayNumberOf, millisecondsOfDay } from '../day.ts'
import { formatInstant } from '../format.ts'
import { firstEpoch, instantAt, lastEpoch } from '../instant.ts'
import { endOfDayNumber, endOfHourNumber, onWall, startOfDayNumber, startOfHourNumber } from '../local.ts'
import { type Time, timeBetween } from '../span.ts'

/** Why no clock of a zone, or more than one, shows a time on a day. */
export type OnDayProblemKind = 'impossible-date' | 'out-of-range' | 'skipped-time' | 'repeated-time'

type Read = Result<Time, Problem<OnDayProblemKind>>

/** A whole day on the clocks of a zone, from its first to its last millisecond. */
export function wholeDay(day: Day, timeZone: string): Read {
  const number = dayNumberOf(day)
  return spanOf(startOfDayNumber(timeZone, number), endOfDayNumber(timeZone, number), timeZone)
}

/**
 * A whole hour of a day on the clocks of a zone, or what is left of it. `skipped-time` and `repeated-time`, where they skip
 * all of it or show it twice, offer both instants at which it may be meant to begin.
 */
export function wholeHour(day: Day, hour: number, timeZone: string): Read {
  const number = dayNumberOf(day)
  const [from, end] = [startOfHourNumber(timeZone, number, hour), endOfHourNumber(timeZone, number, hour)]
  const begin = instantOnDay(day, hour * 3_600_000, timeZone)
  const isTwice = begin.isErr() && begin.error.kind === 'repeated-time'
  return isTwice || from >= end ? begin : spanOf(from, end, timeZone)
}

/** Some hours of a day on the clocks of a zone, the last one included; those after 23 are of the next day. */
export function someHours(day: Day, from: number, to: number, timeZone: string): Read {
  const [first, last] = [dayNumberOf(day), dayNumberOf(day) + Math.floor(to / 24)]
  return spanOf(startOfHourNumber(timeZone, first, from), endOfHourNumber(timeZone, last, to % 24), timeZone)
}

/** The span of the milliseconds from `from` to just before `end`. */
function spanOf(from: number, end: number, timeZone: string): Read {
  if (from < end) return ok(timeBetween(instantAt(from), instantAt(end - 1)))
  return problem('impossible-date', {
    ja: `${timeZone} の時計にある日付または時刻（時計の変更で飛ばされていないもの）`,
    en: `a day or an hour that the clocks of ${timeZone} do not skip`,
  })
}

/**
 * The instant at which the clocks of a zone show a time on a day. `skipped-time` and `repeated-time` offer both instants
 * that may be meant.
 */
export function instantOnDay(day: Day, milliseconds: number, timeZone: string): Read {
  const { shown, epochs } = onWall(timeZone, dayNumberOf(day) * millisecondsOfDay + milliseconds)
  if (shown === 'once') return inRange(epochs[0])
  const choices = epochs.map((epoch) => formatInstant(instantAt(epoch), timeZone)).toSorted()
  return shown === 'skipped'
    ? problem('skipped-time', words.skipped(timeZone), choices)
    : problem('repeated-time', words.repeated(timeZone), choices)
}

/** The instant at which clocks that are `offset` milliseconds ahead of UTC show a time on a day. */
export function instantAtOffset(day: Day, milliseconds: number, offset: number): Read {
  return inRange(dayNumberOf(day) * millisecondsOfDay + milliseconds - offset)
}

function inRange(epoch: number): Read {
  if (epoch >= firstEpoch && epoch <= lastEpoch) return ok(instantAt(epoch))
  return problem('out-of-range', {
    ja: '1970 年から 9999 年までの日時（UTC）',
    en: 'a time from 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z',
  })
}

const words = {
  skipped: (timeZone: string): Localized => ({
    ja: `${timeZone} の時計が飛ばしていない時刻`,
    en: `a time that the clocks of ${timeZone} do not skip`,
  }),
  repeated: (timeZone: string): Localized => ({
    ja: `${timeZone} の時計が 2 回示すうちのどちらか`,
    en: `one of the two times at which the clocks of ${timeZone} show it`,
  }),
}

function problem(kind: OnDayProblemKind, expected: Localized, choices?: readonly string[]): Read {
  return err({ kind, path: '', found: '', expected, ...(choices && { choices }) })
}
