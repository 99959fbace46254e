import { createDiagnoser } from '@shindan/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bizmobile } from '../plugin.ts'
import { type ConsoleRecord, readConsoleRecord } from './console-record.ts'

const shown: ConsoleRecord = {
  失効日: '2025/06/01 00:00',
  シリアル情報: ' 1A2B ',
  サブジェクト情報: 'UID=com.apple.mgmt.External.x',
  デバイス情報を要求: '2025/01/23 10:15',
  最終アクセス: '2025/01/23 10:16:30',
  セキュリティチェック: '-',
}

test('a record of the console becomes facts that diagnose takes', () => {
  const facts = readConsoleRecord(shown)._unsafeUnwrap()
  expect(facts).toEqual({
    'bizmobile.pushCertificateExpiresAt': '2025-05-31T15:00:00.000Z',
    'bizmobile.pushCertificateSerial': '1A2B',
    'bizmobile.pushCertificateSubject': 'UID=com.apple.mgmt.External.x',
    'bizmobile.informationRequestedAt': '2025-01-23T01:15:00.000Z',
    'bizmobile.lastAccessAt': '2025-01-23T01:16:30.000Z',
    'bizmobile.securityCheckAt': null,
  })
  const diagnoser = createDiagnoser({ plugins: [bizmobile] })
  const now = '2025-01-23T12:00:00+09:00'
  const all = { ...facts, 'bizmobile.invalidCertificateAlarm': false, 'device.platform': 'ios' } as const
  expect(
    diagnoser.diagnose({ code: 'SyncRequired', facts: all, now })._unsafeUnwrap().findings[0],
  ).toMatchObject({
    rule: 'bizmobile/passcode-locked',
    verdict: 'confirmed',
  })
})

test.each(['', ' ', '　', '\u00a0', '-', '－', '―', '—', '--', 'ー', null])(
  '%j in a field means that there is nothing',
  (blank) => {
    expect(
      readConsoleRecord({ 失効日: blank, シリアル情報: blank, 最終アクセス: blank })._unsafeUnwrap(),
    ).toEqual({
      'bizmobile.pushCertificateExpiresAt': null,
      'bizmobile.pushCertificateSerial': null,
      'bizmobile.lastAccessAt': null,
    })
  },
)

test('a request that was never sent stays unknown, so that it is asked for', () => {
  expect(readConsoleRecord({ デバイス情報を要求: '-' })._unsafeUnwrap()).toEqual({})
})

describe('a time of the console', () => {
  test.each([
    ['2025/01/23 10:15', '2025-01-23T01:15:00.000Z'],
    ['2025/1/3 9:05', '2025-01-03T00:05:00.000Z'],
    ['2025-01-23 10:15:59', '2025-01-23T01:15:59.000Z'],
    ['2025年1月23日 10:15', '2025-01-23T01:15:00.000Z'],
    ['２０２５／０１／２３　１０：１５', '2025-01-23T01:15:00.000Z'],
    ['2025-01-23T10:15:00Z', '2025-01-23T10:15:00.000Z'],
    ['2025年1月23日（木）午前10時15分', '2025-01-23T01:15:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readConsoleRecord({ 最終アクセス: text })._unsafeUnwrap()).toEqual({
      'bizmobile.lastAccessAt': instant,
    })
  })

  test('counts on the clocks of the zone that is given', () => {
    const facts = readConsoleRecord({ 最終アクセス: '2025/07/01 10:15' }, { timeZone: 'America/New_York' })
    expect(facts._unsafeUnwrap()).toEqual({ 'bizmobile.lastAccessAt': '2025-07-01T14:15:00.000Z' })
  })

  test('may be a day alone where it is the expiry: the end of that day', () => {
    expect(readConsoleRecord({ 失効日: '2025/06/01' })._unsafeUnwrap()).toEqual({
      'bizmobile.pushCertificateExpiresAt': '2025-06-01T14:59:59.000Z',
    })
  })
})

describe('what is not what it claims is named', () => {
  test.each<[string, unknown, string, string]>([
    ['words', { 最終アクセス: '昨日の朝' }, 'not-a-date', '最終アクセス'],
    ['a day that is counted from today', { 最終アクセス: '昨日 9:00' }, 'not-a-date', '最終アクセス'],
    ['a day without its year', { 失効日: '1月5日' }, 'not-a-date', '失効日'],
    ['an hour alone', { 失効日: '2025/02/03 10時' }, 'no-time-of-day', '失効日'],
    ['two numbers that may be the month', { 失効日: '1/2/2025' }, 'ambiguous-date', '失効日'],
    ['a day that does not exist', { 最終アクセス: '2025/02/30 10:00' }, 'impossible-date', '最終アクセス'],
    ['an hour that does not exist', { 最終アクセス: '2025/02/03 24:00' }, 'impossible-date', '最終アクセス'],
    [
      'a day without a time',
      { セキュリティチェック: '2025/02/03' },
      'no-time-of-day',
      'セキュリティチェック',
    ],
    ['a number', { 失効日: 20250601 }, 'wrong-type', '失効日'],
    ['a field of no screen', { 最終アクセスの日: '2025/02/03 10:00' }, 'unknown-field', '最終アクセスの日'],
    ['a field that is there twice', { 失効日: '-', '失効日：': '2025/02/03' }, 'repeated-field', '失効日'],
    ['a list', [], 'wrong-type', ''],
    ['nothing', null, 'wrong-type', ''],
  ])('%s', (_, record, kind, path) => {
    const problems = readConsoleRecord(record as ConsoleRecord)._unsafeUnwrapErr()
    expect(problems).toMatchObject([
      { kind, path, expected: { ja: expect.any(String), en: expect.any(String) } },
    ])
  })

  test('every field at once', () => {
    const problems = readConsoleRecord({
      失効日: 'x',
      最終アクセス: 'y',
      シリアル情報: 'z',
    })._unsafeUnwrapErr()
    expect(problems.map(({ path, found }) => [path, found])).toEqual([
      ['失効日', 'x'],
      ['最終アクセス', 'y'],
    ])
  })

  test('a zone that does not exist', () => {
    expect(readConsoleRecord(shown, { timeZone: 'Asia/Edo' })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unknown-time-zone', path: 'timeZone' },
    ])
  })
})

test('labels are found in any width, with a colon behind them', () => {
  expect(
    readConsoleRecord({ '最終アクセス：': '-', ' 失効日 ': '-' } as ConsoleRecord)._unsafeUnwrap(),
  ).toEqual({
    'bizmobile.lastAccessAt': null,
    'bizmobile.pushCertificateExpiresAt': null,
  })
})

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withMap: true }),
      (value) => {
        readConsoleRecord(value as ConsoleRecord)
        readConsoleRecord({ 最終アクセス: value } as ConsoleRecord)
      },
    ),
  )
})

test('what the console shows of a minute is read as that minute', () => {
  const minutes = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(minutes, (date) => {
      const minute = `${date.toISOString().slice(0, 16)}:00.000Z`
      const text = minute.slice(0, 16).replaceAll('-', '/').replace('T', ' ')
      expect(readConsoleRecord({ 最終アクセス: text }, { timeZone: 'UTC' })._unsafeUnwrap()).toEqual({
        'bizmobile.lastAccessAt': minute,
      })
    }),
  )
})
