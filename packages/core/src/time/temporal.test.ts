import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatInstant } from './format.ts'
import { instantAt } from './instant.ts'
import { dayIn, endOfDay, instantOf, startOfDay } from './local.ts'

const zones = Intl.supportedValuesOf('timeZone')
const hosts = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Cairo',
  'Australia/Lord_Howe',
]
const minute = 60_000

let own: string | undefined
beforeEach(() => {
  own = process.env.TZ
})
afterEach(() => {
  if (own === undefined) delete process.env.TZ
  else process.env.TZ = own
})

/** The changes of a zone's clocks from 2024 to 2027, and a day of none. */
function changesOf(timeZone: string): readonly number[] {
  const changes = [Date.UTC(2025, 6, 1, 12, 34)]
  let at = Temporal.Instant.from('2024-01-01T00:00:00Z').toZonedDateTimeISO(timeZone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.year > 2027) return changes
    changes.push(next.epochMilliseconds)
    at = next
  }
}

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
  // The last second that the clocks show of the day: the second one where they repeat it, and where they skip it the
  // one before the next day begins.
  const last = day.toPlainDateTime('23:59:59').toZonedDateTime(timeZone, { disambiguation: 'later' })
  const isSkipped = !last.toPlainDate().equals(day)
  const end = isSkipped ? last.startOfDay().epochMilliseconds - 1000 : last.epochMilliseconds
  const at = (time: string) => day.toPlainDateTime(time).toZonedDateTime(timeZone).epochMilliseconds
  return [
    day.toString(),
    zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }),
    instantAt(start.epochMilliseconds),
    instantAt(end),
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
