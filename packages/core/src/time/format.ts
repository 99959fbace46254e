import { epochOf, type Instant, lastEpoch } from './instant.ts'
import { offsetAt } from './zone.ts'

/**
 * An instant as the clocks of a zone show it, with their offset: `2025-01-05T23:59:59+09:00`. Milliseconds only
 * where there are any; in UTC where the clocks would show the year 10000.
 */
export function formatInstant(instant: Instant, timeZone: string): string {
  const epoch = epochOf(instant)
  const ahead = Math.round(offsetAt(timeZone, epoch) / 60_000)
  const offset = epoch + ahead * 60_000 > lastEpoch ? 0 : ahead
  const wall = new Date(epoch + offset * 60_000).toISOString().replace(/(\.000)?Z$/, '')
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${wall}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
