import { guarded } from '../problem/mistake.ts'
import { twoDigits } from './digits.ts'
import { epochOf, firstEpoch, type Instant, lastEpoch, wallText } from './instant.ts'
import { offsetAt } from './zone.ts'

/**
 * An instant as the clocks of a zone show it, with their offset: `2025-01-05T23:59:59+09:00`. Milliseconds only
 * where there are any; in UTC where the clocks would show the year 1969 or 10000, which no reader of times takes.
 */
export const formatInstant = guarded(
  ['instant', 'timeZone'],
  'an instant and an IANA time zone name',
  (instant: Instant, timeZone: string): string => {
    const epoch = epochOf(instant)
    const ahead = Math.round(offsetAt(timeZone, epoch) / 60_000)
    const shown = epoch + ahead * 60_000
    const offset = shown < firstEpoch || shown > lastEpoch ? 0 : ahead
    const wall = wallText(epoch + offset * 60_000).replace(/\.000$/, '')
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
    return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`
  },
)
