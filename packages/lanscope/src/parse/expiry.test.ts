import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConsoleExpiry } from './expiry.ts'

const read = (text: string) => readConsoleExpiry(text)._unsafeUnwrap()

test('dashes mean that no certificate is registered', () => {
  for (const text of ['有効期限: -----', '-----', '有効期限：－－－－－', '有効期限: ‐‐‐‐‐', '  -----  ']) {
    expect(read(text), text).toEqual({ kind: 'not-registered' })
  }
})

test('a date is read however it is written', () => {
  for (const text of [
    '有効期限: 2026/03/31',
    '2026/3/31 23:59:59',
    '有効期限：2026年3月31日',
    '２０２６／０３／３１',
    'MDM証明書の有効期限: 2026-03-31',
  ]) {
    expect(read(text), text).toEqual({ kind: 'registered', expiresOn: '2026-03-31' })
  }
})

test('an impossible date is told apart from a text that is none', () => {
  expect(readConsoleExpiry('2026/02/30')._unsafeUnwrapErr()).toMatchObject({ kind: 'impossible-date' })
  expect(readConsoleExpiry('期限切れ')._unsafeUnwrapErr()).toEqual({
    kind: 'not-a-day',
    path: 'expiry',
    found: '期限切れ',
    expected: { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
  })
  expect(readConsoleExpiry('')._unsafeUnwrapErr().kind).toBe('not-a-day')
})

test('no text throws, and every day comes back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readConsoleExpiry(text)))
  const days = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(read(`有効期限: ${day.replaceAll('-', '/')}`)).toEqual({ kind: 'registered', expiresOn: day })
    }),
  )
})
