import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant } from './format.ts'
import { epochOf, instantAt } from './instant.ts'
import { dayIn, endOfDay, instantOf, startOfDay } from './local.ts'
import { offsetAt } from './zone.ts'

const zone = fc.constantFrom(
  'UTC',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
)
const epoch = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2100, 0) })

describe('a day in a zone', () => {
  it('is 4/1 in Japan for a certificate that ends on 3/31 at 15:30 UTC', () => {
    expect(dayIn('Asia/Tokyo', '2025-03-31T15:30:00.000Z')).toBe('2025-04-01')
    expect(dayIn('UTC', '2025-03-31T15:30:00.000Z')).toBe('2025-03-31')
  })
  it.each([
    ['Asia/Tokyo', '2025-01-05', '2025-01-05T00:00:00+09:00', '2025-01-05T23:59:59+09:00'],
    ['America/New_York', '2025-03-09', '2025-03-09T00:00:00-05:00', '2025-03-09T23:59:59-04:00'],
    ['America/New_York', '2025-11-02', '2025-11-02T00:00:00-04:00', '2025-11-02T23:59:59-05:00'],
    // Cairo's clocks go from 24:00 of Thursday to 01:00 of Friday, and from 24:00 back to 23:00 in autumn.
    ['Africa/Cairo', '2025-04-24', '2025-04-24T00:00:00+02:00', '2025-04-24T23:59:59+02:00'],
    ['Africa/Cairo', '2025-04-25', '2025-04-25T01:00:00+03:00', '2025-04-25T23:59:59+03:00'],
    ['Africa/Cairo', '2025-10-30', '2025-10-30T00:00:00+03:00', '2025-10-30T23:59:59+02:00'],
    // Havana's clocks and those of the Azores go from 01:00 back to 00:00 of the same day.
    ['America/Havana', '2025-11-01', '2025-11-01T00:00:00-04:00', '2025-11-01T23:59:59-04:00'],
    ['America/Havana', '2025-11-02', '2025-11-02T00:00:00-04:00', '2025-11-02T23:59:59-05:00'],
    ['Atlantic/Azores', '2025-10-25', '2025-10-25T00:00:00+00:00', '2025-10-25T23:59:59+00:00'],
    // Those of St. John's went from 00:01 back to 23:01 of the day before.
    ['America/St_Johns', '2010-11-06', '2010-11-06T00:00:00-02:30', '2010-11-06T23:59:59-03:30'],
    // Samoa had no 30 December 2011.
    ['Pacific/Apia', '2011-12-29', '2011-12-29T00:00:00-10:00', '2011-12-29T23:59:59-10:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00+14:00', '2011-12-29T23:59:59-10:00'],
  ])('%s %s is from %s to %s', (timeZone, day, from, to) => {
    expect(formatInstant(startOfDay(timeZone, day), timeZone)).toBe(from)
    expect(formatInstant(endOfDay(timeZone, day), timeZone)).toBe(to)
  })
  it('holds every instant that falls on it, and none before its start or after its end does', () => {
    fc.assert(
      fc.property(zone, epoch, (timeZone, at) => {
        const day = dayIn(timeZone, instantAt(at))
        const [start, end] = [epochOf(startOfDay(timeZone, day)), epochOf(endOfDay(timeZone, day))]
        expect(start).toBeLessThanOrEqual(at)
        expect(end + 999).toBeGreaterThanOrEqual(at)
        expect(dayIn(timeZone, instantAt(start - 1)) < day).toBe(true)
        expect(dayIn(timeZone, instantAt(end + 1000)) > day).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Where the clocks of these zones changed, with the days before and after, in the years of two rules. */
function daysAtChanges(timeZone: string): readonly string[] {
  const days = [2010, 2011, 2018, 2025, 2026].flatMap((year) => {
    const start = Date.UTC(year, 0)
    return Array.from({ length: 365 }, (_, n) => start + n * 86_400_000).filter(
      (at) => offsetAt(timeZone, at) !== offsetAt(timeZone, at + 86_400_000),
    )
  })
  return days.flatMap((at) => [-1, 0, 1, 2].map((n) => dayIn(timeZone, instantAt(at + n * 86_400_000))))
}

it('in every zone a day is read as all that its clocks show as that day, and nothing else', () => {
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    for (const day of new Set(daysAtChanges(timeZone))) {
      const [start, end] = [epochOf(startOfDay(timeZone, day)), epochOf(endOfDay(timeZone, day)) + 1000]
      const shown = (at: number) => dayIn(timeZone, instantAt(at))
      const where = `${timeZone} ${day}`
      expect([where, shown(start - 1) < day, shown(start)]).toEqual([where, true, day])
      expect([where, shown(end - 1), shown(end) > day]).toEqual([where, day, true])
      const others = Array.from({ length: Math.ceil((end - start) / 900_000) }, (_, n) => start + n * 900_000)
        .filter((at) => shown(at) !== day)
        .map((at) => [
          epochOf(startOfDay(timeZone, shown(at))) <= at,
          epochOf(endOfDay(timeZone, shown(at))) > at,
        ])
      // Two days hold the same instants only where the clocks fall back from the later into the earlier.
      expect([where, others]).toEqual([where, others.map(() => [true, true])])
    }
  }
})

describe('instantOf', () => {
  it.each([
    ['Asia/Tokyo', '2025-01-08', '22:00', '2025-01-08T13:00:00.000Z'],
    ['UTC', '2025-01-08', '22:00', '2025-01-08T22:00:00.000Z'],
    // 02:30 is skipped in spring and comes twice in autumn.
    ['America/New_York', '2025-03-09', '02:30', '2025-03-09T07:30:00.000Z'],
    ['America/New_York', '2025-11-02', '01:30', '2025-11-02T05:30:00.000Z'],
    ['Europe/Berlin', '2025-03-30', '02:30', '2025-03-30T01:30:00.000Z'],
    ['Europe/Berlin', '2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
    ['Australia/Lord_Howe', '2025-10-05', '02:15', '2025-10-04T15:45:00.000Z'],
  ])('%s %s %s is %s', (timeZone, day, time, instant) => {
    expect(instantOf(timeZone, day, time)).toBe(instant)
  })
})
