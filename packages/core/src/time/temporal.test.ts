import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { changesOf, hosts, lastSecondOf, returnHome, zones } from '../../test/clock-changes.ts'
import { formatInstant } from './format.ts'
import { instantAt } from './instant.ts'
import { dayIn, endOfDay, instantOf, startOfDay } from './local.ts'

const minute = 60_000

returnHome()

/** What both libraries are asked at an instant. */
function ours(timeZone: string, epoch: number): readonly string[] {
  const day = dayIn(timeZone, instantAt(epoch))
  return [
    day,
    formatInstant(instantAt(epoch), timeZone),
    startOfDay(timeZone, day),
    endOfDay(timeZone, day),
    instantOf(timeZone, day, '02:30'),
    instantOf(timeZone, day, '00:00'),
  ]
}

function temporals(timeZone: string, epoch: number): readonly string[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone)
  const day = zoned.toPlainDate()
  const start = day.toZonedDateTime(timeZone)
  const at = (time: string) => day.toPlainDateTime(time).toZonedDateTime(timeZone).epochMilliseconds
  return [
    day.toString(),
    zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }),
    instantAt(start.epochMilliseconds),
    instantAt(lastSecondOf(day, timeZone)),
    instantAt(at('02:30')),
    instantAt(at('00:00')),
  ]
}

describe('Temporal agrees', () => {
  it.each(hosts)(
    'on every zone of this platform, around each change of its clocks, on a host in %s',
    (host) => {
      process.env.TZ = host
      const different: string[] = []
      for (const timeZone of zones) {
        for (const change of changesOf(timeZone)) {
          for (const minutes of [-61, 0, 61]) {
            const epoch = Math.floor(change / minute) * minute + minutes * minute
            const [own, other] = [ours(timeZone, epoch), temporals(timeZone, epoch)]
            if (String(own) !== String(other))
              different.push(`${timeZone} ${instantAt(epoch)}: ${own} | ${other}`)
          }
        }
      }
      expect(different.slice(0, 10)).toEqual([])
    },
  )
})
