import { outside } from '../problem/index.ts'

/**
 * Offsets of a time zone, read from the platform's own zone data and remembered.
 *
 * date-fns-tz cannot give them: `getTimezoneOffset` reads its date as the time on a wall, not as an instant, and
 * inside the hour that the clocks repeat in autumn both it and `fromZonedTime` answer by the zone of the host.
 */

const block = 400 * 86_400_000
const step = 10 * 86_400_000
/** No zone of the database has a longer name. */
const longestName = 64
const mostZones = 64
const mostBlocks = 256

/** From `at` on, until the next change, the zone's clocks are `offset` milliseconds ahead of UTC. */
interface Change {
  readonly at: number
  readonly offset: number
}

interface Zone {
  readonly clock: Intl.DateTimeFormat
  readonly blocks: Map<number, readonly Change[]>
}

const zones = new Map<string, Zone>()

/** Whether `name` is a time zone of the IANA database that this platform knows. Offsets such as `+09:00` are none. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > longestName || !/^[A-Za-z]/.test(name)) return false
  try {
    return zoneOf(name) !== undefined
  } catch {
    return false
  }
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. An unknown zone is a `RangeError`. */
export function offsetAt(timeZone: string, epoch: number): number {
  let offset = 0
  for (const change of changesAround(timeZone, epoch)) {
    if (change.at > epoch) break
    offset = change.offset
  }
  return offset
}

/** When the zone's clocks change first after `from`, up to `to`, which must not lie months later; else `to`. */
export function changeWithin(timeZone: string, from: number, to: number): number {
  // A block begins with the offset that it begins with, which is no change.
  const changes = [...changesAround(timeZone, from), ...changesAround(timeZone, to).slice(1)]
  return changes.find(({ at }) => from < at && at <= to)?.at ?? to
}

function changesAround(timeZone: string, epoch: number): readonly Change[] {
  const zone = zoneOf(timeZone)
  const index = Math.floor(epoch / block)
  const known = zone.blocks.get(index)
  if (known) return known
  const changes = readChanges(zone.clock, index * block)
  if (zone.blocks.size >= mostBlocks) zone.blocks.clear()
  zone.blocks.set(index, changes)
  return changes
}

function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const clock = clockOf(name)
  if (zones.size >= mostZones) zones.clear()
  const zone = { clock, blocks: new Map() }
  zones.set(name, zone)
  return zone
}

function clockOf(name: string): Intl.DateTimeFormat {
  try {
    return clockShowing(name)
  } catch {
    throw outside('timeZone', 'an IANA time zone name', name)
  }
}

function clockShowing(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

function readChanges(clock: Intl.DateTimeFormat, start: number): readonly Change[] {
  const changes: Change[] = [{ at: start, offset: readOffset(clock, start) }]
  for (let from = start; from < start + block; from += step) {
    const offset = readOffset(clock, from + step)
    const before = changes.at(-1) as Change
    if (offset !== before.offset) changes.push({ at: changeBetween(clock, from, from + step), offset })
  }
  return changes
}

function changeBetween(clock: Intl.DateTimeFormat, from: number, to: number): number {
  const before = readOffset(clock, from)
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (readOffset(clock, middle) === before) low = middle
    else high = middle
  }
  return high
}

function readOffset(clock: Intl.DateTimeFormat, epoch: number): number {
  const wall: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clock.formatToParts(epoch)) wall[type] = Number(value)
  const { year = 0, month = 1, day, hour, minute, second } = wall
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epoch / 1000) * 1000
}
