import { deviceCertificate } from '@shindan/clomo'
import { type AnyLifecycle, evaluateLifecycle, instantAt, locales } from '@shindan/core'
import { widthOf } from '@shindan/core/render'
import { cloudgateInstall, installedCertificate, maintenance } from '@shindan/cybertrust'
import { pushCertificate } from '@shindan/lanscope'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisLines } from '../src/lifecycle/axis.ts'
import { timeLine } from '../src/lifecycle/time-line.ts'
import { plugins } from '../src/plugins.ts'

function drawn(
  lifecycle: AnyLifecycle,
  events: { readonly [event: string]: string },
  now: string,
  { locale = 'en' as 'ja' | 'en', timeZone = 'Asia/Tokyo', width = 80 } = {},
): string {
  const answer = evaluateLifecycle(lifecycle, events, { now })._unsafeUnwrap()
  return timeLine({ lifecycle, events, answer, now, timeZone, locale }, { width })
}
const hour = 3_600_000
const axis = (spans: readonly (readonly [number, number])[], now: number, width = 20) =>
  axisLines({
    spans: spans.map(([at, end]) => ({ at: at * hour, end: end * hour })),
    now: now * hour,
    today: 'today',
    width,
    timeZone: 'UTC',
  })

describe('the axis', () => {
  test('is past before now, to come after it, and full where something lasts', () => {
    expect(
      axis(
        [
          [0, 0],
          [8, 10],
        ],
        5,
      ),
    ).toEqual(['          v today', '1=========|+---2####', '01-01      06:00'])
  })
  test('keeps dates apart and in order, on their side of now, where they fall together', () => {
    expect(
      axis(
        [
          [0, 0],
          [9.9, 9.9],
          [10, 10],
          [10, 10],
        ],
        9.95,
      )[1],
    ).toMatch(/^1.*2\|34$/)
    expect(
      axis(
        [
          [0, 0],
          [0, 0],
          [10, 10],
        ],
        0,
      )[1],
    ).toMatch(/^12\|.*3$/)
  })
  test('puts the word for now where there is room', () => {
    expect(axis([[0, 0]], 10)[0]).toBe('             today v')
  })
  test('stands with one date alone', () => {
    expect(axis([], 0)[1]).toHaveLength(20)
  })
})

describe('what is said of a date', () => {
  test.each([
    [
      'a deadline to come',
      cloudgateInstall,
      { issued: '2025-01-01' },
      '2025-01-07T12:00:00+09:00',
      'Install by · tomorrow',
    ],
    [
      'a deadline of the same day, whose hour is not published',
      cloudgateInstall,
      { issued: '2025-01-01' },
      '2025-01-08T12:00:00+09:00',
      'Install by · that day, until an hour that is not',
    ],
    [
      'the last second',
      cloudgateInstall,
      { issued: '2025-01-01' },
      '2025-01-08T14:59:59.999Z',
      'Install by · that day, until an hour that is not',
    ],
    [
      'a deadline that has passed',
      cloudgateInstall,
      { issued: '2025-01-01' },
      '2025-01-08T15:00:00Z',
      'Install by · passed · yesterday',
    ],
    [
      'a deadline that was met',
      deviceCertificate,
      { 'command-issued': '2025-01-01', received: '2025-01-02' },
      '2025-01-20T00:00:00Z',
      'Receive the command by · done',
    ],
    [
      'an open window',
      maintenance,
      {},
      '2025-01-08T13:00:00Z',
      'Regular maintenance of Cybertrust · open now',
    ],
    [
      'a reminder that is due',
      pushCertificate,
      { expires: '2025-04-01' },
      '2025-03-25T00:00:00Z',
      'Mail (7 days before) · due now',
    ],
    [
      'a reminder that is over',
      pushCertificate,
      { expires: '2025-04-01' },
      '2025-03-26T00:00:00Z',
      'Mail (7 days before) · yesterday',
    ],
  ])('%s', (_, lifecycle, events, now, text) => {
    expect(drawn(lifecycle as AnyLifecycle, events, now)).toContain(text)
  })
  test('an event that is the deadline itself is drawn once', () => {
    expect(
      drawn(pushCertificate, { expires: '2025-04-01' }, '2025-01-01T00:00:00Z').match(/ Expiry /g),
    ).toHaveLength(1)
  })
  test('days are told to be those of the lifecycle where instants are printed in another zone', () => {
    const out = drawn(pushCertificate, { expires: '2025-04-01' }, '2025-01-01T00:00:00Z', { timeZone: 'UTC' })
    expect(out).toContain('are counted in Asia/Tokyo')
  })
})

describe('what is left to say', () => {
  const over = { expires: '2025-04-01' }
  const later = '2025-05-01T00:00:00Z'
  test.each([
    ['ja', '今後の予定はありません。すぐに対応してください。新しく作成せず、'],
    ['en', 'No further dates. Now: Renew the same certificate'],
  ] as const)('of an expired push certificate, in %s', (locale, text) => {
    expect(drawn(pushCertificate, over, later, { locale })).toContain(text)
  })
  test.each([
    [
      'ja',
      '今後の予定はありません。すぐに対応してください。新しい証明書を発行し、デバイスにインストールしてください。',
    ],
    ['en', 'No further dates. Now: Issue a new certificate and install it on the device.'],
  ] as const)(
    'of an expired device certificate, which is not renewed but issued anew, in %s',
    (locale, text) => {
      expect(drawn(installedCertificate, over, later, { locale, width: 120 })).toContain(`\n${text}\n`)
    },
  )
  test.each([
    ['ja', '今後の予定はありません。'],
    ['en', 'No further dates.'],
  ] as const)('of a deadline after which nothing is renewed, in %s', (locale, text) => {
    const out = drawn(deviceCertificate, { 'command-issued': '2025-01-01' }, later, { locale })
    expect(out).toContain(`\n${text}\n`)
  })
  test('of a phase that hangs on the time of an event: which event', () => {
    const now = '2025-04-01T12:00:00+09:00'
    expect(drawn(pushCertificate, over, now)).toContain('The time of “Expiry” would decide it.')
    expect(drawn(pushCertificate, over, now, { locale: 'ja' })).toContain(
      '「有効期限」の時刻が分かれば決まります。',
    )
    expect(drawn(pushCertificate, { expires: '2025-04-01T12:00:01+09:00' }, now)).not.toContain('decide it')
  })
})

describe('of CloudGate', () => {
  const issued = { issued: '2025-02-01' }
  const noon = '2025-02-10T12:00:00+09:00'

  test('once the deadline has passed, its next maintenance is no change of it', () => {
    const out = drawn(cloudgateInstall, issued, noon, { locale: 'ja' })
    expect(out).toContain('期限は過ぎています。')
    expect(out).toContain('まだインストールしていなければ')
    expect(out).not.toContain('次に状態が変わる日時')
  })

  test('a deadline whose hour nobody knows has none', () => {
    expect(drawn(cloudgateInstall, issued, '2025-02-02T00:00:00Z')).not.toContain('23:59')
    expect(drawn(cloudgateInstall, issued, '2025-02-02T00:00:00Z')).toContain('2025-02-08 (Sat)  ')
  })

  test('the zone of times and the signs of the axis are told', () => {
    const out = drawn(cloudgateInstall, issued, '2025-02-02T00:00:00Z', { timeZone: 'Europe/Berlin' })
    expect(out).toMatch(/Next change .*\(Europe\/Berlin\)/)
    expect(out).toContain('Times are those of Europe/Berlin')
    expect(out).toContain('# marks a period')
    expect(out).toContain('v now')
  })
})

test('a date of LanScope An is said in its own words', () => {
  const wide = { locale: 'ja', width: 100 } as const
  const out = drawn(pushCertificate, { expires: '2025-04-01' }, '2025-03-25T12:00:00+09:00', wide)
  expect(out).toContain('ログイン時のポップアップ（残り 30 日以内） · 通知中')
  expect(out).toContain('通知メール（30 日前）')
  expect(out).toContain('通知メール（前日）')
  expect(out).toContain('通知メール（当日）')
  expect(out).toContain('次に状態が変わる日時')
  expect(out).not.toContain('目安')
})

test('a reminder that no document gives is marked as ours', () => {
  const lines = drawn(installedCertificate, { expires: '2025-04-01' }, '2025-03-01T00:00:00Z').split('\n')
  const at = lines.findIndex((line) => line.includes('Notice (30 days before)'))
  expect(lines[at + 1]).toContain('A suggestion of ours; no document gives it')
})

test('whatever the lifecycle, dates and language, no line is wider than the terminal', () => {
  const lifecycles = plugins.flatMap((plugin): readonly AnyLifecycle[] => plugin.lifecycles)
  const instant = fc.integer({ min: 0, max: 253_402_300_799 }).map((at) => instantAt(at * 1000))
  fc.assert(
    fc.property(
      fc.constantFrom(...lifecycles),
      fc.array(
        fc.oneof(
          instant,
          instant.map((at) => at.slice(0, 10)),
        ),
        { minLength: 4, maxLength: 4 },
      ),
      instant,
      fc.constantFrom(...locales),
      fc.integer({ min: 60, max: 100 }),
      fc.constantFrom('Asia/Tokyo', 'America/New_York'),
      (lifecycle, dates, now, locale, width, timeZone) => {
        const events = Object.fromEntries(
          Object.keys(lifecycle.events).map((event, i) => [event, dates.sort()[i] ?? '']),
        )
        fc.pre(evaluateLifecycle(lifecycle, events, { now }).isOk())
        const lines = drawn(lifecycle, events, now, { locale, timeZone, width }).split('\n')
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
      },
    ),
    {
      examples: [[atTheEnd(lifecycles), ['1970-01-01'], '9999-12-08T23:00:00.000Z', 'ja', 64, 'Asia/Tokyo']],
    },
  )
})

/** The windows that go on until the calendar ends. */
function atTheEnd(lifecycles: readonly AnyLifecycle[]): AnyLifecycle {
  const maintenance = lifecycles.find(({ id }) => id === 'cybertrust/maintenance')
  if (!maintenance) throw new Error('the lifecycle is gone')
  return maintenance
}
