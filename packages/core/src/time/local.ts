import { outside } from '../problem/index.ts'
import { type Day, dayNumberOf, dayOfNumber, millisecondsOfDay } from './day.ts'
import { epochOf, type Instant, instantAt } from './instant.ts'
import { changeWithin, offsetAt } from './zone.ts'

/**
 * The calendar day that the clocks of a zone show at an instant. Here and below an unknown zone is a
 * `RangeError`: ask `isTimeZone` where a zone comes in from outside.
 */
export function dayIn(timeZone: string, instant: Instant): Day {
  return dayOfNumber(dayNumberAt(timeZone, epochOf(instant)))
}

/** The first instant of a day in a zone: where the clocks skip midnight, the instant at which they do. */
export function startOfDay(timeZone: string, day: Day): Instant {
  return instantAt(startOfDayNumber(timeZone, dayNumberOf(day)))
}

/**
 * The last second of a day in a zone, 23:59:59: deadlines that include their day are printed so. The day is over
 * one second later.
 */
export function endOfDay(timeZone: string, day: Day): Instant {
  return instantAt(endOfDayNumber(timeZone, dayNumberOf(day)) - 1000)
}

/**
 * The instant at which the clocks of a zone show `time` (`HH:mm`) on a day: the first of two where the clocks
 * repeat it, and as much later as the clocks jump where they skip it.
 */
export function instantOf(timeZone: string, day: Day, time: string): Instant {
  return instantAt(epochOnDay(timeZone, dayNumberOf(day), time))
}

/** As `dayIn`, in numbers: days from 1970-01-01 and milliseconds. For loops over very many certificates. */
export function dayNumberAt(timeZone: string, epoch: number): number {
  return Math.floor((epoch + offsetAt(timeZone, epoch)) / millisecondsOfDay)
}

/** As `instantOf`, in numbers. */
export function epochOnDay(timeZone: string, day: number, time: string): number {
  if (typeof time !== 'string' || !/^\d{2}:\d{2}$/.test(time)) throw outside('time', 'a time HH:mm', time)
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return readings(timeZone, day * millisecondsOfDay + minutes * 60_000)[0]
}

/** As `startOfDay`, in numbers. */
export function startOfDayNumber(timeZone: string, day: number): number {
  return firstAt(timeZone, day * millisecondsOfDay)
}

/** The first millisecond after a day, from which on the clocks show later days only. */
export function endOfDayNumber(timeZone: string, day: number): number {
  return endBefore(timeZone, (day + 1) * millisecondsOfDay)
}

/** As `startOfDayNumber`, of an hour of a day. */
export function startOfHourNumber(timeZone: string, day: number, hour: number): number {
  return firstAt(timeZone, day * millisecondsOfDay + hour * 3_600_000)
}

/** As `endOfDayNumber`, of an hour of a day: where the clocks repeat it, the end of the second one. */
export function endOfHourNumber(timeZone: string, day: number, hour: number): number {
  return endBefore(timeZone, day * millisecondsOfDay + (hour + 1) * 3_600_000)
}

/** When the clocks of a zone show a time on the wall: once, never, or twice. */
export interface OnWall {
  readonly shown: 'once' | 'skipped' | 'repeated'
  /** In milliseconds: the instants themselves; of a skipped time those by the offsets before and after the change. */
  readonly epochs: readonly [number, number]
}

/** When the clocks show `wall`, the milliseconds that a clock without a zone shows from 1970-01-01 on. */
export function onWall(timeZone: string, wall: number): OnWall {
  const epochs = readings(timeZone, wall)
  const [before, after] = epochs
  if (before === after) return { shown: 'once', epochs }
  return { shown: before < after ? 'repeated' : 'skipped', epochs }
}

/** The first instant at which the clocks show a time on the wall or, where they skip it, a later one. */
function firstAt(timeZone: string, wall: number): number {
  const [first, last] = readings(timeZone, wall)
  return first > last ? changeWithin(timeZone, last, first) : first
}

/** The first instant after which the clocks never show a time before `wall` again. */
function endBefore(timeZone: string, wall: number): number {
  const [first, last] = readings(timeZone, wall)
  if (first > last) return changeWithin(timeZone, last, first)
  // Before the second reading they show what is before `wall` only where they fall back to before it.
  return last - 1 + offsetAt(timeZone, last - 1) < wall ? last : first
}

/**
 * Both readings of a time on the wall: by the offset of the day before and by that of the day after. They are one
 * on most days, in order where the clocks repeat the time, and the wrong way round where they skip it.
 */
function readings(timeZone: string, wall: number): readonly [number, number] {
  const before = wall - offsetAt(timeZone, wall - millisecondsOfDay)
  const after = wall - offsetAt(timeZone, wall + millisecondsOfDay)
  if (before === after) return [before, before]
  const beforeHolds = before + offsetAt(timeZone, before) === wall
  const afterHolds = after + offsetAt(timeZone, after) === wall
  if (beforeHolds === afterHolds) return [before, after]
  return beforeHolds ? [before, before] : [after, after]
}
