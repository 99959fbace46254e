import { expect, test } from 'vitest'
import { encode, readDer, tags } from './der.ts'
import { readTime } from './time.ts'

const read = (tag: number, text: string) =>
  readTime(readDer(encode(tag, new TextEncoder().encode(text)))._unsafeUnwrap())

test.each([
  ['250331153000Z', '2025-03-31T15:30:00Z'],
  ['500101000000Z', '1950-01-01T00:00:00Z'],
  ['491231235959Z', '2049-12-31T23:59:59Z'],
  ['000229000000Z', '2000-02-29T00:00:00Z'],
  ['240229000000Z', '2024-02-29T00:00:00Z'],
])('a UTCTime of two digits for the year is of 1950 to 2049: %s', (text, instant) => {
  expect(read(tags.utcTime, text)).toBe(instant)
})

test.each([
  ['20500101000000Z', '2050-01-01T00:00:00Z'],
  ['99991231235959Z', '9999-12-31T23:59:59Z'],
  ['00000101000000Z', '0000-01-01T00:00:00Z'],
  ['00010203040506Z', '0001-02-03T04:05:06Z'],
  // Where a UTCTime is due; OpenSSL takes it.
  ['20250101000000Z', '2025-01-01T00:00:00Z'],
])('a GeneralizedTime says the year itself: %s', (text, instant) => {
  expect(read(tags.generalizedTime, text)).toBe(instant)
})

test.each([
  ['no seconds', tags.utcTime, '2503311530Z'],
  ['an offset', tags.utcTime, '250331153000+0900'],
  ['no zone', tags.utcTime, '250331153000'],
  ['another zone', tags.utcTime, '250331153000z'],
  ['garbage', tags.utcTime, 'yesterday'],
  ['nothing', tags.utcTime, ''],
  ['more before it', tags.utcTime, '0250331153000Z'],
  ['more before it', tags.generalizedTime, '020500101000000Z'],
  ['more behind it', tags.utcTime, '250331153000Z\u0000'],
  ['four digits for the year', tags.utcTime, '20250331153000Z'],
  ['29 February in a common year', tags.utcTime, '250229000000Z'],
  ['29 February in 1900', tags.generalizedTime, '19000229000000Z'],
  ['month 13', tags.utcTime, '251301000000Z'],
  ['month 0', tags.utcTime, '250001000000Z'],
  ['day 0', tags.utcTime, '250100000000Z'],
  ['31 April', tags.utcTime, '250431000000Z'],
  ['hour 24', tags.utcTime, '250331240000Z'],
  ['minute 60', tags.utcTime, '250331156000Z'],
  ['a leap second', tags.utcTime, '161231235960Z'],
  ['no Z', tags.generalizedTime, '20500101000000'],
  ['a fraction', tags.generalizedTime, '20500101000000.5Z'],
  ['two digits for the year', tags.generalizedTime, '250331153000Z'],
  ['full-width digits', tags.generalizedTime, '２０500101000000Z'],
  ['another type', tags.utf8String, '250331153000Z'],
])('%s makes it none', (_, tag, text) => {
  expect(read(tag, text)).toBeUndefined()
})
