import { fromZonedTime } from 'date-fns-tz/fromZonedTime'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { epochOf, formatInstant, instantAt, isSpan, readTime, timeText } from './index.ts'
import { offsetAt } from './zone.ts'

const now = '2025-01-06T00:00:00.000Z'
const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo')
const minute = fc
  .integer({ min: Date.UTC(2019, 5) / 60_000, max: Date.UTC(2050, 0) / 60_000 })
  .map((minutes) => minutes * 60_000)

const weekdays = ['日', '月', '火', '水', '木', '金', '土']
const english = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'long' })
const dayOfWeek = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short' })

/** A minute on a wall, in every form that people write. */
function written(wall: string): readonly string[] {
  const [year = 0, month = 0, date = 0, hour = 0, minutes = 0] = (wall.match(/\d+/g) ?? []).map(Number)
  const at = new Date(`${wall.slice(0, 10)}T00:00:00Z`)
  const [weekday, name] = [weekdays[at.getUTCDay()], english.format(at)]
  const two = String(minutes).padStart(2, '0')
  const half = hour < 12 ? 'am' : 'pm'
  const [ofHalf, of12] = [hour % 12, hour % 12 || 12]
  return [
    wall.slice(0, 16),
    wall.slice(0, 16).replace('T', ' '),
    `${year}/${month}/${date} ${hour}:${two}`,
    `${year}/${month}/${date}(${weekday}) ${hour}:${two}`,
    `${year}.${month}.${date} ${hour}:${two}`,
    `${year}年${month}月${date}日 ${hour}時${minutes}分`,
    `${year}年${month}月${date}日（${weekday}）${hour < 12 ? '午前' : '午後'}${ofHalf}時${minutes}分`,
    `令和${year - 2018}年${month}月${date}日 ${hour}:${two}`,
    `R${year - 2018}.${month}.${date} ${hour}:${two}`,
    `${date} ${name.slice(0, 3)} ${year} ${hour}:${two}`,
    `${name} ${date}, ${year} ${of12}:${two} ${half}`,
    ctime(at, `${String(hour).padStart(2, '0')}:${two}:00`),
  ]
}

/** A day and a time of it as ctime writes them, with what date writes ahead of the year. */
function ctime(day: Date, clock: string): string {
  const date = String(day.getUTCDate()).padStart(2)
  return `${dayOfWeek.format(day)} ${english.format(day).slice(0, 3)} ${date} ${clock} ${day.getUTCFullYear()}`
}

it('every minute is read back from every form in every zone, or both that it may be are offered', () => {
  fc.assert(
    fc.property(zone, minute, (timeZone, epoch) => {
      const shown = formatInstant(instantAt(epoch), timeZone)
      for (const text of written(shown)) {
        const meant = readTime(text, { now, timeZone }).match(
          ({ time }) => [time],
          (problem) => (problem.choices ?? []).map((choice) => instantAt(Date.parse(choice))),
        )
        expect([text, meant]).toEqual([text, expect.arrayContaining([instantAt(epoch)])])
        expect(meant.length).toBeLessThanOrEqual(2)
      }
    }),
  )
})

it('every second is read from what ctime writes, with the zone of date or of openssl, wherever the reader is', () => {
  const offsets = { UTC: 0, GMT: 0, JST: 9, '+0300': 3 }
  const name = fc.constantFrom(...(Object.keys(offsets) as (keyof typeof offsets)[]))
  fc.assert(
    fc.property(zone, minute, fc.integer({ min: 0, max: 59 }), name, (timeZone, at, second, offset) => {
      const epoch = at + second * 1000
      const wall = new Date(epoch + offsets[offset] * 3_600_000)
      const clock = wall.toISOString().slice(11, 19)
      const date = ctime(wall, `${clock} ${offset}`)
      const openssl = `${ctime(wall, clock).slice(4)} ${offset}`
      for (const text of [date, openssl])
        expect(readTime(text, { now, timeZone })._unsafeUnwrap()).toEqual({
          time: instantAt(epoch),
          assumed: [],
        })
    }),
  )
})

it('agrees with date-fns-tz wherever the clocks do not change within a day', () => {
  fc.assert(
    fc.property(zone, minute, (timeZone, midnight) => {
      const day = 86_400_000
      fc.pre(offsetAt(timeZone, midnight - 2 * day) === offsetAt(timeZone, midnight + 2 * day))
      const wall = new Date(midnight).toISOString().slice(0, 16)
      expect(readTime(wall, { now, timeZone })._unsafeUnwrap().time).toBe(
        fromZonedTime(`${wall}:00`, timeZone).toISOString(),
      )
    }),
  )
})

it('whatever was read is read again from the text of it', () => {
  const word = fc.constantFrom(
    '昨日',
    '3日前',
    '2時間前',
    '1月5日',
    '2025-01-05',
    '2025-01-05T09',
    '2025/1/5 9:00',
  )
  fc.assert(
    fc.property(zone, minute, word, (timeZone, at, text) => {
      const time = readTime(text, { now: instantAt(at), timeZone })._unsafeUnwrap().time
      expect(readTime(timeText(time, timeZone), { now, timeZone })._unsafeUnwrap().time).toEqual(time)
    }),
  )
})

it('nothing throws, and a span is never the wrong way round', () => {
  const piece = fc.constantFrom(
    ...[
      '2025',
      '1',
      '02',
      '31',
      '/',
      '-',
      '.',
      '年',
      '月',
      '日',
      '時',
      '分',
      ':',
      ' ',
      'T',
      'Z',
      '午後',
      'pm',
      '令和',
    ],
    ...[
      'R',
      '元',
      '(日)',
      'Sun',
      'Jan',
      'may',
      ',',
      '前',
      '時間',
      'days ago',
      '昨日',
      'の',
      '+09:00',
      '１',
      '９９',
      "'",
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(zone, text, (timeZone, given) => {
      const read = readTime(given, { now, timeZone })
      const time = read.isOk() ? read.value.time : now
      if (isSpan(time)) expect(epochOf(time.from)).toBeLessThan(epochOf(time.to))
    }),
    { numRuns: 3000 },
  )
})

it('what is longer than any date is refused without being looked at', () => {
  for (const piece of ['1/', '2025', ' ', '(日)', 'jan', '９', '\u0301']) {
    const text = piece.repeat(1_000_000)
    expect(readTime(text, { now, timeZone: 'UTC' })._unsafeUnwrapErr()).toMatchObject({
      kind: 'not-a-date',
      found: expect.stringMatching(/^.{80}$/su),
    })
  }
})
