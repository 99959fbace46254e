import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochOf, instantAt, parseInstant } from './instant.ts'

describe('parseInstant', () => {
  it.each([
    ['2025-01-01T00:00:00Z', '2025-01-01T00:00:00.000Z'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:00.000Z'],
    ['2025-01-05T23:59:59+09:00', '2025-01-05T14:59:59.000Z'],
    ['2025-01-05T23:59:59+0900', '2025-01-05T14:59:59.000Z'],
    ['2025-01-05T23:59:59-03', '2025-01-06T02:59:59.000Z'],
    ['2025-01-01t00:00:00.123456789z', '2025-01-01T00:00:00.123Z'],
    ['2025-01-01T00:00:00,5Z', '2025-01-01T00:00:00.500Z'],
    ['2025-01-01 00:00:00Z', '2025-01-01T00:00:00.000Z'],
    ['1970-01-01T09:00:00+09:00', '1970-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('reads %s as %s', (text, instant) => {
    expect(parseInstant(text)._unsafeUnwrap()).toBe(instant)
  })
  it.each([
    ['2025-02-30T00:00:00Z', 'impossible-date'],
    ['2025-01-01T24:00:00Z', 'impossible-date'],
    ['2025-01-01T25:00:00Z', 'impossible-date'],
    ['2025-01-01T00:60:00Z', 'impossible-date'],
    ['2016-12-31T23:59:60Z', 'impossible-date'],
    ['2025-01-01T00:00:00+24:00', 'impossible-date'],
    ['2025-01-01T00:00:00', 'no-offset'],
    ['2025-01-01T00:00', 'no-offset'],
    ['1969-12-31T23:59:59Z', 'out-of-range'],
    ['1970-01-01T08:59:59+09:00', 'out-of-range'],
    ['9999-12-31T23:59:59-09:00', 'out-of-range'],
    ['2025-01-01', 'not-an-instant'],
    ['20250101T000000Z', 'not-an-instant'],
    ['1736035199', 'not-an-instant'],
    ['2025-01-01T00:00:00Z ', 'not-an-instant'],
    ['', 'not-an-instant'],
  ])('refuses %s as %s', (text, kind) => {
    expect(parseInstant(text)._unsafeUnwrapErr()).toMatchObject({ kind, found: text })
  })
  it('answers any text without throwing, and only ever with an instant', () => {
    const piece = fc.constantFrom('2025', '-', '02', '30', 'T', ':', 'Z', '+', '09', '.', '٣', ' ')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          parseInstant(text).map((instant) => expect(instantAt(epochOf(instant))).toBe(instant))
        },
      ),
    )
  })
})

describe('an instant', () => {
  const epoch = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) })
  it('sorts as text', () => {
    fc.assert(
      fc.property(epoch, epoch, (a, b) => {
        expect(instantAt(a) < instantAt(b)).toBe(a < b)
      }),
    )
  })
  it('is written as the platform writes it', () => {
    fc.assert(
      fc.property(epoch, (at) => {
        expect(instantAt(at)).toBe(new Date(at).toISOString())
      }),
    )
  })
  it('stops at the end of the year 9999, where text would no longer sort', () => {
    expect(instantAt(epochOf('9999-12-31T23:59:59.000Z') + 86_400_000)).toBe('9999-12-31T23:59:59.999Z')
  })
})
