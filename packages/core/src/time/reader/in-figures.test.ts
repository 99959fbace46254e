import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTime } from '../index.ts'

const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo')
const upTo = (max: number) => fc.integer({ min: 0, max })
const date = fc.tuple(fc.integer({ min: 1960, max: 2050 }), upTo(13), upTo(32))
const time = fc.tuple(upTo(25), upTo(61), fc.option(upTo(61), { nil: undefined }))
const two = (number: number) => String(number).padStart(2, '0')

it('a date in figures is what the same date is in Japanese, and what is none is told alike', () => {
  fc.assert(
    fc.property(
      zone,
      date,
      fc.option(time),
      fc.constantFrom('-', '/', '.'),
      (timeZone, [year, ...day], at, mark) => {
        const [month, date] = day
        const clock = at ? ` ${at[0]}:${two(at[1])}${at[2] === undefined ? '' : `:${two(at[2])}`}` : ''
        const read = (text: string) =>
          readTime(text, { now: '2025-01-06T00:00:00Z', timeZone }).mapErr(({ kind, choices }) => ({
            kind,
            choices,
          }))
        const japanese = read(`${year}年${month}月${date}日${clock}`)
        expect(read(`${year}${mark}${month}${mark}${date}${clock}`)).toEqual(japanese)
        const padded = [year, ...day.map(two)].join(mark)
        expect(read(`${padded}${clock}`)).toEqual(japanese)
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 1_000) },
  )
})
