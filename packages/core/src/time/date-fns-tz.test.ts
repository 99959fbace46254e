import { fromZonedTime } from 'date-fns-tz/fromZonedTime'
import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returnHome } from '../../test/clock-changes.ts'
import { instantOf } from './local.ts'
import { offsetAt } from './zone.ts'

const hour = 3_600_000
const hosts = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Europe/Berlin']
const zones = ['Asia/Tokyo', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo']

returnHome()

/** Why the library is compared with and not relied on. When one of these goes red, it was mended: see docs/architecture.md. */
describe('what date-fns-tz 3 gets wrong', () => {
  it('takes the instant of a getTimezoneOffset for the time on a wall', () => {
    const twoHoursBeforeTheChange = new Date('2025-03-09T05:00:00Z')
    expect(getTimezoneOffset('America/New_York', twoHoursBeforeTheChange)).toBe(-4 * hour)
    expect(offsetAt('America/New_York', twoHoursBeforeTheChange.getTime())).toBe(-5 * hour)
  })

  it('reads a time that the clocks repeat by the zone of the host', () => {
    const readOn = (host: string) => {
      process.env.TZ = host
      return fromZonedTime('2025-11-02T01:30:00', 'America/New_York').toISOString()
    }
    expect(readOn('UTC')).toBe('2025-11-02T05:30:00.000Z')
    expect(readOn('Asia/Tokyo')).toBe('2025-11-02T06:30:00.000Z')
  })

  it('gives an instant for a time that the clocks skip', () => {
    expect(Number.isNaN(fromZonedTime('2025-03-09T02:30:00', 'America/New_York').getTime())).toBe(false)
  })

  it('reads a Date by the clock of the host', () => {
    const readOn = (host: string) => {
      process.env.TZ = host
      return fromZonedTime(new Date('2025-01-01T00:00:00Z'), 'Asia/Tokyo').toISOString()
    }
    expect(readOn('UTC')).not.toBe(readOn('America/New_York'))
  })
})

describe('where date-fns-tz 3 serves', () => {
  it('reads a time on a wall, given as a text, on any host, unless the clocks change within a day of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (host, zone, dayNumber, minutes) => {
          process.env.TZ = host
          const midnight = dayNumber * 24 * hour
          fc.pre(offsetAt(zone, midnight - 36 * hour) === offsetAt(zone, midnight + 60 * hour))
          const wall = new Date(midnight + minutes * 60_000).toISOString()
          const [day, time] = [wall.slice(0, 10), wall.slice(11, 16)]
          expect(fromZonedTime(`${day}T${time}:00`, zone).toISOString()).toBe(instantOf(zone, day, time))
        },
      ),
    )
  })
})
