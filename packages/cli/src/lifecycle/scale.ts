import { addDays, addMonths, dayIn, epochOf, formatInstant, instantAt, startOfDay } from '@shindan/core'

/** A mark on the scale of an axis. */
export interface Tick {
  readonly at: number
  readonly label: string
}

type Step = readonly [unit: 'minutes' | 'days' | 'months', count: number]

/** How far ticks may lie apart. */
const steps: readonly Step[] = [
  ...[10, 30, 60, 180, 360, 720].map((count): Step => ['minutes', count]),
  ...[1, 2, 7, 14].map((count): Step => ['days', count]),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000].map((count): Step => ['months', count]),
]
const widest: Step = ['months', 12_000]

const minute = 60_000
const lengths = { minutes: minute, days: 1440 * minute, months: 30 * 1440 * minute }

/** More ticks than lie in a day of minutes and on a line together. */
const enough = 200

/** Ticks at round times between two instants, in milliseconds, about `most` of them at most. */
export function scaleOf(from: number, to: number, most: number, timeZone: string): readonly Tick[] {
  const step = steps.find(([unit, count]) => (to - from) / (lengths[unit] * count) <= most) ?? widest
  return Array.from({ length: enough }, (_, i) => tickAt(i, from, step, timeZone)).filter(
    ({ at }) => at >= from && at <= to,
  )
}

function tickAt(i: number, from: number, [unit, count]: Step, timeZone: string): Tick {
  const first = dayIn(timeZone, instantAt(from))
  const startOf = (day: string) => epochOf(startOfDay(timeZone, day))
  const at = {
    minutes: () => startOf(first) + i * count * minute,
    days: () => startOf(addDays(first, i * count)),
    months: () => startOf(addMonths(`${first.slice(0, 4)}-01-01`, i * count)),
  }[unit]()
  const text = formatInstant(instantAt(at), timeZone)
  const isMidnight = text.slice(11, 16) === '00:00'
  const label = {
    minutes: isMidnight ? text.slice(5, 10) : text.slice(11, 16),
    days: text.slice(5, 10),
    months: count < 12 ? text.slice(0, 7) : text.slice(0, 4),
  }[unit]
  return { at, label }
}
