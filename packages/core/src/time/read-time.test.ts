import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, instantAt, isSpan, readTime } from './index.ts'
import { unitOf } from './read-time.ts'

const read = (text: string, timeZone = 'Asia/Tokyo') => readTime(text, timeZone)._unsafeUnwrap()
const kindOf = (text: string, timeZone = 'Asia/Tokyo') => readTime(text, timeZone)._unsafeUnwrapErr().kind
/** When the clocks of these zones change, forth and back. */
const changes = [
  ['America/New_York', '2025-03-09T07:00:00Z'],
  ['America/New_York', '2025-11-02T06:00:00Z'],
  ['Africa/Cairo', '2025-04-24T22:00:00Z'],
  ['Africa/Cairo', '2025-10-30T21:00:00Z'],
  ['Australia/Lord_Howe', '2025-04-05T15:00:00Z'],
  ['Australia/Lord_Howe', '2025-10-04T15:30:00Z'],
  ['America/Havana', '2025-03-09T05:00:00Z'],
  ['America/Havana', '2025-11-02T05:00:00Z'],
  ['Atlantic/Azores', '2025-10-26T01:00:00Z'],
  // From 02:45 on to 03:45.
  ['Pacific/Chatham', '2025-09-27T14:00:00Z'],
] as const

describe('readTime', () => {
  it('reads an instant as it is, wherever the reader is', () => {
    expect(read('2025-01-05T09:00:00+09:00', 'UTC')).toBe('2025-01-05T00:00:00.000Z')
  })
  it('reads a day and an hour as spans from their first to their last millisecond', () => {
    expect(read('2025-01-05')).toEqual({ from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' })
    expect(read('2025-01-05T09')).toEqual({
      from: '2025-01-05T00:00:00.000Z',
      to: '2025-01-05T00:59:59.999Z',
    })
    expect(read('2025-01-05 09')).toEqual(read('2025-01-05T09'))
  })
  it.each([
    ['2025-02-30', 'impossible-date'],
    ['2025-01-05T24', 'impossible-date'],
    ['2025-02-30T09', 'impossible-date'],
    ['1969-12-31', 'out-of-range'],
    ['2025-01-05T09:00', 'no-offset'],
    ['2025-01', 'not-a-date'],
    ['tomorrow', 'not-a-date'],
    ['', 'not-a-date'],
  ])('refuses %s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
  it('ends a day where the clocks show the next one, also where they repeat its first hour', () => {
    expect(read('2025-11-01', 'America/Havana')).toMatchObject({ to: '2025-11-02T03:59:59.999Z' })
    expect(read('2025-11-02T00', 'America/Havana')).toEqual({
      from: '2025-11-02T04:00:00.000Z',
      to: '2025-11-02T05:59:59.999Z',
    })
  })
  it.each([
    // Samoa went from 29 to 31 December 2011.
    ['2011-12-30', 'Pacific/Apia'],
    ['2011-12-30T09', 'Pacific/Apia'],
    ['2025-03-09T02', 'America/New_York'],
    ['2025-04-25T00', 'Africa/Cairo'],
  ])('refuses %s in %s, which the clocks skip', (text, timeZone) => {
    expect(kindOf(text, timeZone)).toBe('impossible-date')
    expect(readTime(text, timeZone)._unsafeUnwrapErr()).toMatchObject({
      found: text,
      expected: { ja: expect.stringContaining(timeZone), en: expect.stringContaining(timeZone) },
    })
  })
  it('reads what is left of an hour that the clocks skip in part', () => {
    expect(read('2025-09-28T02', 'Pacific/Chatham')).toEqual({
      from: '2025-09-27T13:15:00.000Z',
      to: '2025-09-27T13:59:59.999Z',
    })
    expect(read('2025-09-28T03', 'Pacific/Chatham')).toEqual({
      from: '2025-09-27T14:00:00.000Z',
      to: '2025-09-27T14:14:59.999Z',
    })
  })
  it('knows the day or the hour that a span is again', () => {
    for (const text of ['2025-01-05', '2025-01-05T09']) {
      const span = read(text)
      expect(isSpan(span) && unitOf(span, 'Asia/Tokyo')).toBe(text)
      expect(
        isSpan(span) && unitOf({ ...span, to: '2025-01-06T00:00:00.000Z' }, 'Asia/Tokyo'),
      ).toBeUndefined()
    }
  })
  it('counts all that the clocks show as that day or hour, and nothing else, also when they change', () => {
    const quarter = 900_000
    const start = Date.UTC(2025, 0)
    const anywhere = fc.tuple(
      fc.constantFrom('Asia/Tokyo', 'UTC', ...changes.map(([zone]) => zone)),
      fc.integer({ min: 0, max: 365 * 96 }).map((n) => start + n * quarter),
    )
    const atChange = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -10, max: 10 }))
      .map(([[zone, at], n]) => [zone, Date.parse(at) + n * quarter] as const)
    fc.assert(
      fc.property(fc.oneof(anywhere, atChange), fc.constantFrom(10, 13), ([timeZone, epoch], length) => {
        const shown = (instant: number) => formatInstant(instantAt(instant), timeZone).slice(0, length)
        const span = read(shown(epoch), timeZone)
        if (!isSpan(span)) throw new Error('no span')
        const [from, to] = [Date.parse(span.from), Date.parse(span.to)]
        for (let other = epoch - 120 * quarter; other <= epoch + 120 * quarter; other += quarter) {
          const isWithin = from <= other && other <= to
          if (shown(other) === shown(epoch)) expect(isWithin).toBe(true)
        }
        expect([shown(from), shown(to)]).toEqual([shown(epoch), shown(epoch)])
        expect([shown(from - 1) < shown(from), shown(to + 1) > shown(to)]).toEqual([true, true])
      }),
      { numRuns: 1000 },
    )
  })
})
