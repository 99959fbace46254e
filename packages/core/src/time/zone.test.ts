import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone, offsetAt } from './zone.ts'

const hour = 3_600_000
const zones = [
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Havana',
]

describe('isTimeZone', () => {
  it.each(['Asia/Tokyo', 'UTC', 'Japan', 'Australia/Lord_Howe'])('knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true)
  })
  it.each(['Asia/Tokio', '', '+09:00', '9', 'JST ', '__proto__'])('does not know "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false)
  })
})

describe('offsetAt', () => {
  it.each([
    ['America/New_York', '2025-03-09T06:59:59.999Z', -5],
    ['America/New_York', '2025-03-09T07:00:00.000Z', -4],
    ['America/New_York', '2025-11-02T05:59:59.999Z', -4],
    ['America/New_York', '2025-11-02T06:00:00.000Z', -5],
    ['Australia/Lord_Howe', '2025-04-05T14:59:59.999Z', 11],
    ['Australia/Lord_Howe', '2025-04-05T15:00:00.000Z', 10.5],
    ['Africa/Cairo', '2025-04-24T21:59:59.999Z', 2],
    ['Africa/Cairo', '2025-04-24T22:00:00.000Z', 3],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', 14],
    ['Asia/Tokyo', '1970-01-01T00:00:00.000Z', 9],
  ])('%s at %s is %d hours', (zone, instant, hours) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(hours * hour)
  })

  it('is what the platform prints', () => {
    const clocks = new Map(zones.map((timeZone) => [timeZone, clockOf(timeZone)]))
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1972, 1), max: Date.UTC(2150, 0) }),
        (zone, epoch) => {
          const printed = clocks.get(zone)?.format(epoch).split('GMT')[1] ?? ''
          expect(offsetAt(zone, epoch)).toBe(offsetOf(printed))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('agrees with date-fns-tz wherever no change is within two days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
        (zone, epoch) => {
          fc.pre(offsetAt(zone, epoch - 48 * hour) === offsetAt(zone, epoch + 48 * hour))
          expect(offsetAt(zone, epoch)).toBe(getTimezoneOffset(zone, new Date(epoch)))
        },
      ),
    )
  })

  it('finds a change again after many other zones and years have passed through its memory', () => {
    const before = offsetAt('Europe/Berlin', Date.UTC(2025, 6))
    for (let year = 1970; year < 2500; year++) offsetAt('Europe/Berlin', Date.UTC(year, 0))
    expect(offsetAt('Europe/Berlin', Date.UTC(2025, 6))).toBe(before)
  })
})

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
}

function offsetOf(printed: string): number {
  if (printed === '') return 0
  const [hours = '', minutes = '', seconds = '0'] = printed.slice(1).split(':')
  const ahead = Number(hours) * hour + Number(minutes) * 60_000 + Number(seconds) * 1000
  return printed.startsWith('-') ? -ahead : ahead
}
