import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, nthWeekday, parseDay } from './day.ts'

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('parseDay', () => {
  it.each(['1970-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('takes %s', (text) => {
    expect(parseDay(text)._unsafeUnwrap()).toBe(text)
  })
  it.each([
    ['2025-02-29', 'impossible-date'],
    ['2025-02-30', 'impossible-date'],
    ['2100-02-29', 'impossible-date'],
    ['2025-04-31', 'impossible-date'],
    ['2025-13-01', 'impossible-date'],
    ['2025-00-01', 'impossible-date'],
    ['2025-01-00', 'impossible-date'],
    ['1969-12-31', 'out-of-range'],
    ['2025-1-1', 'not-a-day'],
    ['2025/01/01', 'not-a-day'],
    ['2025-01-01T00:00:00Z', 'not-a-day'],
    ['2025-01-01\n', 'not-a-day'],
    ['', 'not-a-day'],
  ])('refuses %s as %s', (text, kind) => {
    expect(parseDay(text)._unsafeUnwrapErr()).toMatchObject({ kind, found: text })
  })
})

describe('addDays', () => {
  it.each([
    ['2024-02-26', 7, '2024-03-04'],
    ['2023-02-26', 7, '2023-03-05'],
    ['2025-12-30', 3, '2026-01-02'],
    ['2025-03-01', -1, '2025-02-28'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })
  it('is undone by its negative and counted by daysBetween', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30_000, max: 30_000 }), (from, days) => {
        const to = addDays(from, days)
        fc.pre(to !== '9999-12-31' && to > '0001-01-01')
        expect(addDays(to, -days)).toBe(from)
        expect(daysBetween(from, to)).toBe(days)
      }),
    )
  })
})

describe('addMonths', () => {
  it.each([
    ['2025-05-31', -3, '2025-02-28'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2025-01-15', -3, '2024-10-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-11-30', -12, '2024-11-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
})

describe('nthWeekday', () => {
  it.each([
    '2024-02-14',
    '2025-01-08',
    '2025-04-09',
    '2025-10-08',
    '2026-04-08',
    '2026-07-08',
    '2026-09-09',
    '2027-09-08',
    '2028-03-08',
  ])('%s is the second Wednesday of its month (CT-19)', (expected) => {
    expect(nthWeekday(Number(expected.slice(0, 4)), Number(expected.slice(5, 7)), 'wednesday', 2)).toBe(
      expected,
    )
  })
  it.each([
    [2025, 2, 'friday', 'last', '2025-02-28'],
    [2025, 3, 'monday', 'last', '2025-03-31'],
    [2024, 2, 'thursday', 'last', '2024-02-29'],
    [2025, 9, 'tuesday', 3, '2025-09-16'],
    [2025, 6, 'sunday', 1, '2025-06-01'],
  ] as const)('%i-%i %s %s is %s', (year, month, weekday, nth, expected) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(expected)
  })
  it('has the weekday asked for, in the week asked for', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 6 }),
        fc.constantFrom(1, 2, 3, 4),
        (year, month, weekday, nth) => {
          const found = new Date(nthWeekday(year, month, names[weekday] as 'sunday', nth as 1))
          expect([found.getUTCFullYear(), found.getUTCMonth() + 1, found.getUTCDay()]).toEqual([
            year,
            month,
            weekday,
          ])
          expect(Math.ceil(found.getUTCDate() / 7)).toBe(nth)
        },
      ),
    )
  })
})

it.each([
  ['a day that is none', () => addDays('nonsense', 1), 'day: expected a day YYYY-MM-DD, found "nonsense"'],
  [
    'a day that no month has',
    () => addMonths('2025-02-30', 1),
    'day: expected a day YYYY-MM-DD, found "2025-02-30"',
  ],
  [
    'half a day',
    () => addDays('2025-01-01', 0.5),
    'days: expected a whole number of at most 4000000, found 0.5',
  ],
])('%s is named, not counted with', (_, count, message) => {
  expect(count).toThrow(new RangeError(message))
})
