import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, instantAt, isSpan, readTime } from './index.ts'
import { timeText, unitOf } from './read-time.ts'

const now = '2025-01-06T00:00:00.000Z'
const read = (text: string, timeZone = 'Asia/Tokyo') => readTime(text, { now, timeZone })._unsafeUnwrap().time
const wrong = (text: string, timeZone = 'Asia/Tokyo') => readTime(text, { now, timeZone })._unsafeUnwrapErr()
const kindOf = (text: string, timeZone = 'Asia/Tokyo') => wrong(text, timeZone).kind
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
    ['2025-01-05T09:00:60', 'impossible-date'],
    ['2025年1月5日 25時', 'impossible-date'],
    ['2025/1/5 13:00 pm', 'impossible-date'],
    ['令和元年1月5日', 'impossible-date'],
    ['2月30日', 'impossible-date'],
    ['99999日前', 'out-of-range'],
    ['2025-01', 'not-a-date'],
    ['January 2025', 'not-a-date'],
    ['2025/1/5 9:00-10:00', 'not-a-date'],
    ['next week', 'not-a-date'],
    ['25/1/5', 'two-digit-year'],
    ['1/5/25', 'two-digit-year'],
    ['5 Jan 25', 'two-digit-year'],
    ["Jan 5, '25", 'two-digit-year'],
    ['25年1月5日', 'two-digit-year'],
    ['2025/1/5(月)', 'wrong-weekday'],
    ['Monday, 5 January 2025', 'wrong-weekday'],
    ['Mon Jan  5 09:00:00 2025', 'wrong-weekday'],
    ['Sun Jan  5 25:00:00 2025', 'impossible-date'],
    ['Sun Jan  5 09:00:00 UTC 2025 GMT', 'not-a-date'],
    ['', 'not-a-date'],
  ])('refuses %s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
  it.each(['2025/1/5 9:00 PST', 'Sun Jan  5 09:00:00 PST 2025', 'Jan  5 09:00:00 2025 PST'])(
    'refuses %s, of a zone whose offset nobody knows, and names that zone',
    (text) => {
      const { kind, found, expected } = wrong(text)
      expect([kind, found]).toEqual(['not-a-date', text])
      for (const words of Object.values(expected)) expect(words).toContain('PST')
    },
  )
  it('ends a day where the clocks show the next one, also where they repeat its first hour', () => {
    expect(read('2025-11-01', 'America/Havana')).toMatchObject({ to: '2025-11-02T03:59:59.999Z' })
    expect(read('2025-11-02', 'America/Havana')).toMatchObject({ from: '2025-11-02T04:00:00.000Z' })
  })
  it.each([
    // Samoa went from 29 to 31 December 2011.
    ['2011-12-30', 'Pacific/Apia', 'impossible-date'],
    ['2011-12-30T09', 'Pacific/Apia', 'skipped-time'],
    ['2025-03-09T02', 'America/New_York', 'skipped-time'],
    ['2025-04-25T00', 'Africa/Cairo', 'skipped-time'],
  ])('refuses %s in %s, which the clocks skip', (text, timeZone, kind) => {
    expect(kindOf(text, timeZone)).toBe(kind)
    expect(wrong(text, timeZone)).toMatchObject({
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
        const told = readTime(shown(epoch), { now, timeZone })
        if (told.isErr()) {
          // An hour that they show twice is one of two.
          const hours = (told.error.choices ?? []).map((choice) => Date.parse(choice))
          expect([told.error.kind, ...hours.map(shown)]).toEqual([
            'repeated-time',
            shown(epoch),
            shown(epoch),
          ])
          return
        }
        const span = told.value.time
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

const day = { from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' }
const nine = { from: '2025-01-05T00:00:00.000Z', to: '2025-01-05T00:59:59.999Z' }
const three = { from: '2025-01-05T06:00:00.000Z', to: '2025-01-05T06:59:59.999Z' }

describe('a time as people write it, on the clocks of the zone', () => {
  it.each([
    ['2025/1/5', day],
    ['2025.1.5', day],
    ['2025年1月5日', day],
    ['２０２５／０１／０５', day],
    ['2025年1月5日（日）', day],
    ['令和7年1月5日', day],
    ['R7.1.5', day],
    ['平成37年1月5日', day],
    ['5 Jan 2025', day],
    ['Jan 5, 2025', day],
    ['5th of January 2025', day],
    ['Sunday, January 5, 2025', day],
    ['2025/1/5 日曜日', day],
    ['2025年1月5日 9時', nine],
    ['2025年1月5日9時', nine],
    ['2025年1月5日 午前9時', nine],
    ['2025/1/5 9am', nine],
    ['2025/1/5（日）午後３時', three],
    ['5 Jan 2025 3 p.m.', three],
    ['2025-01-05 09:00', '2025-01-05T00:00:00.000Z'],
    ['2025-01-05T09:00:30', '2025-01-05T00:00:30.000Z'],
    ['2025-01-05 09:00:30.5', '2025-01-05T00:00:30.500Z'],
    ['2025/1/5(日) 9:00', '2025-01-05T00:00:00.000Z'],
    ['２０２５／１／５　９：００', '2025-01-05T00:00:00.000Z'],
    ['2025年1月5日 9時30分', '2025-01-05T00:30:00.000Z'],
    ['2025年1月5日 9時半', '2025-01-05T00:30:00.000Z'],
    ['2025年1月5日 午後3時20分', '2025-01-05T06:20:00.000Z'],
    ['January 5th, 2025 9:00 am', '2025-01-05T00:00:00.000Z'],
    ['Sun, 5 Jan 2025 at 12:30 AM', '2025-01-04T15:30:00.000Z'],
    ['2025/1/5 12:30 pm', '2025-01-05T03:30:00.000Z'],
    ['Sun Jan  5 09:00:00 2025', '2025-01-05T00:00:00.000Z'],
    ['Jan 5 9:00 pm 2025', '2025-01-05T12:00:00.000Z'],
  ])('%s', (text, time) => {
    expect(readTime(text, { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()).toEqual({
      time,
      assumed: ['time-zone'],
    })
  })
  it.each([
    ['2025/01/05 09:00 UTC', '2025-01-05T09:00:00.000Z'],
    ['2025/01/05 09:00 JST', '2025-01-05T00:00:00.000Z'],
    ['2025/01/05 09:00 +0300', '2025-01-05T06:00:00.000Z'],
    ['２０２５－０１－０５Ｔ０９：００：００－０５：００', '2025-01-05T14:00:00.000Z'],
    ['Sun Jan  5 09:00:00 UTC 2025', '2025-01-05T09:00:00.000Z'],
    ['Sun Jan  5 09:00:00 AM JST 2025', '2025-01-05T00:00:00.000Z'],
    ['Sun Jan 05 09:00:00 +0300 2025', '2025-01-05T06:00:00.000Z'],
    ['Jan  5 09:00:00 2025 GMT', '2025-01-05T09:00:00.000Z'],
    [
      '2025-01-05T09:00:00Z/2025-01-05T10:00:00Z',
      { from: '2025-01-05T09:00:00.000Z', to: '2025-01-05T10:00:00.000Z' },
    ],
  ])('%s says its offset, and nothing is assumed', (text, time) => {
    expect(readTime(text, { now, timeZone: 'America/New_York' })._unsafeUnwrap()).toEqual({
      time,
      assumed: [],
    })
  })
})

describe('a day without its year', () => {
  it.each([
    ['1月5日', '2025-01-05'],
    ['1月6日', '2025-01-06'],
    ['1月7日', '2024-01-07'],
    ['January 5', '2025-01-05'],
    ['5 January 9am', '2025-01-05T09'],
    ['12/25', '2024-12-25'],
    ['2月29日', '2024-02-29'],
  ])('%s is the latest up to today in the zone: %s', (text, expected) => {
    const { time, assumed } = readTime(text, { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()
    expect(timeText(time, 'Asia/Tokyo')).toBe(expected)
    expect(assumed).toEqual(['time-zone', 'year'])
  })
  it('counts what is today where the zone is: 6 January is yet to come in New York', () => {
    expect(timeText(read('1月6日', 'America/New_York'), 'America/New_York')).toBe('2024-01-06')
  })
})

describe('a part of a day', () => {
  const span = (text: string) => readTime(text, { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap().time
  it.each([
    ['昨日の夕方', '2025-01-05T06:00:00.000Z', '2025-01-05T12:59:59.999Z'],
    ['yesterday evening', '2025-01-05T06:00:00.000Z', '2025-01-05T12:59:59.999Z'],
    ['昨夜', '2025-01-05T08:00:00.000Z', '2025-01-05T20:59:59.999Z'],
    ['last night', '2025-01-05T08:00:00.000Z', '2025-01-05T20:59:59.999Z'],
    ['今朝', '2025-01-05T15:00:00.000Z', '2025-01-06T02:59:59.999Z'],
    ['2025年1月5日 午前', '2025-01-04T15:00:00.000Z', '2025-01-05T02:59:59.999Z'],
    ['Jan 5, 2025 in the afternoon', '2025-01-05T03:00:00.000Z', '2025-01-05T09:59:59.999Z'],
  ])('%s is the hours that may be meant', (text, from, to) => {
    expect(span(text)).toEqual({ from, to })
  })
})

describe('a time that is counted from now', () => {
  it.each([
    ['今日', '2025-01-06'],
    ['本日 9:00', '2025-01-06T09:00:00+09:00'],
    ['昨日', '2025-01-05'],
    ['昨日の9時', '2025-01-05T09'],
    ['yesterday at 9:30 pm', '2025-01-05T21:30:00+09:00'],
    ['一昨日', '2025-01-04'],
    ['おととい', '2025-01-04'],
    ['３日前', '2025-01-03'],
    ['3 days ago', '2025-01-03'],
    ['明日', '2025-01-07'],
    ['Tomorrow', '2025-01-07'],
  ])('%s', (text, expected) => {
    const { time, assumed } = readTime(text, { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()
    expect(timeText(time, 'Asia/Tokyo')).toBe(expected)
    expect(assumed).toEqual(['time-zone', 'today'])
  })
  it.each(['2時間前', '2 hours ago'])('%s is an hour around that instant', (text) => {
    expect(readTime(text, { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()).toEqual({
      time: { from: '2025-01-05T21:30:00.000Z', to: '2025-01-05T22:30:00.000Z' },
      assumed: ['today'],
    })
  })
})

describe('what people add to a date', () => {
  it.each([
    ['2025ー1ー5', '2025-01-05'],
    ['２０２５ー１ー５　９：００', '2025-01-05T09:00:00+09:00'],
    ['2025年1月5日(祝)', '2025-01-05'],
    ['2025年1月5日（日・祝）9:00', '2025-01-05T09:00:00+09:00'],
    ['1月5日(日祝) 9時', '2025-01-05T09'],
  ])('%s', (text, expected) => {
    expect(timeText(read(text), 'Asia/Tokyo')).toBe(expected)
  })
  it.each(['2025/1/5 9:00頃', '2025年1月5日 9時ごろ', '1月5日 午前9時 頃'])(
    '%s is half an hour around that time or hour',
    (text) => {
      const end = text.includes('時') ? '2025-01-05T01:29:59.999Z' : '2025-01-05T00:30:00.000Z'
      expect(read(text)).toEqual({ from: '2025-01-04T23:30:00.000Z', to: end })
    },
  )
  it.each(['2025/1/5 頃', '頃', '2025/1/5(祝', '2025/1/5(月祝)'])('%s is not read', (text) => {
    expect(readTime(text, { now, timeZone: 'Asia/Tokyo' }).isErr()).toBe(true)
  })
  it('a day without its year is the latest one up to today, also where its time is still to come', () => {
    expect(readTime('1月6日 23:00', { now, timeZone: 'Asia/Tokyo' })._unsafeUnwrap()).toEqual({
      time: '2025-01-06T14:00:00.000Z',
      assumed: ['time-zone', 'year'],
    })
  })
})

describe('what can be read in several ways', () => {
  it.each([
    ['1/2/2025', ['2025-01-02', '2025-02-01']],
    ['1/2', ['2025-01-02', '2024-02-01']],
    ['1/2/2025 9:00', ['2025-01-02T09:00:00+09:00', '2025-02-01T09:00:00+09:00']],
    ['2025/1/5 午後12時', ['2025-01-05T12', '2025-01-06T00']],
  ])('%s offers each of them, and each is read without doubt', (text, choices) => {
    expect(wrong(text)).toMatchObject({ kind: 'ambiguous-date', choices })
    expect(choices.map((choice) => timeText(read(choice), 'Asia/Tokyo'))).toEqual(choices)
  })
  it.each(['13/2/2025', '2/13/2025', '2/2/2025', '2025/1/5', '2025-2-1', '1/2/2025 (Thu)'])(
    '%s is clear',
    (text) => {
      expect(readTime(text, { now, timeZone: 'UTC' }).isOk()).toBe(true)
    },
  )
  it('of a time that the clocks skip or repeat both instants are offered', () => {
    expect(wrong('2025-03-09 02:30', 'America/New_York')).toMatchObject({
      kind: 'skipped-time',
      choices: ['2025-03-09T01:30:00-05:00', '2025-03-09T03:30:00-04:00'],
    })
    expect(wrong('11/2/2025 1:30'.replace('11/2', '11/02'), 'Asia/Tokyo').kind).toBe('ambiguous-date')
    expect(wrong('2025-11-02 01:30', 'America/New_York')).toMatchObject({
      kind: 'repeated-time',
      choices: ['2025-11-02T01:30:00-04:00', '2025-11-02T01:30:00-05:00'],
    })
  })
  it('of an hour that they skip or repeat as well', () => {
    for (const text of ['2025-03-09 2時', '2025-03-09 2am', '2025-03-09T02'])
      expect(wrong(text, 'America/New_York')).toMatchObject({
        kind: 'skipped-time',
        choices: ['2025-03-09T01:00:00-05:00', '2025-03-09T03:00:00-04:00'],
      })
    expect(wrong('2025-11-02 1時', 'America/New_York')).toMatchObject({
      kind: 'repeated-time',
      choices: ['2025-11-02T01:00:00-04:00', '2025-11-02T01:00:00-05:00'],
    })
    expect(kindOf('2025-11-02T00', 'America/Havana')).toBe('repeated-time')
  })
  it('a weekday that does not fit is told as what it is', () => {
    expect(wrong('2025/1/5(月)').expected.en).toContain('Sunday')
    expect(wrong('2025/1/5(月)').expected.ja).toContain('日曜日')
  })
})
