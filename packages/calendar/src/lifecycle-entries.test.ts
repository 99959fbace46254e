import { deviceCertificate } from '@shindan/clomo'
import {
  type AnyLifecycle,
  defineFacts,
  instant,
  type LifecycleEvents,
  lifecyclesOn,
  readTime,
} from '@shindan/core'
import { cloudgateInstall, installedCertificate, maintenance, securityDelay } from '@shindan/cybertrust'
import { pushCertificate } from '@shindan/lanscope'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarOf, lifecycleEntries } from './index.ts'

const now = '2025-01-03T00:00:00Z'
const issued = '2025-01-01T09:00:00+09:00'
const expires = '2025-03-31T15:30:00Z'
const entriesOf = (lifecycle: AnyLifecycle, events: LifecycleEvents, options = {}) =>
  lifecycleEntries(lifecycle, events, { now, ...options })._unsafeUnwrap()
const uids = (...given: Parameters<typeof entriesOf>) => entriesOf(...given).map(({ uid }) => uid)

describe('a deadline', () => {
  it.each([
    [
      'push certificate',
      pushCertificate,
      /^この日時より前に対応してください。新しく作成せず、前回と同じ Apple ID で/,
    ],
    ['device certificate', installedCertificate, /^この日時より前に対応してください。新しい証明書を発行し/],
  ] as const)('says what a %s wants in time', (_, lifecycle, ja) => {
    const told = entriesOf(lifecycle, { expires }).map(({ description }) => description?.ja ?? '')
    expect(told.filter((text) => text.includes('この日時より前に'))).toEqual([expect.stringMatching(ja)])
  })

  it('says so by itself, whatever its phases are called, and nothing where it does not', () => {
    const { phases: _, deadlines, ...rest } = pushCertificate
    const { toDo, ...silent } = deadlines.expiry
    const told = (expiry: object) =>
      entriesOf({ ...rest, phases: {}, deadlines: { expiry } } as AnyLifecycle, { expires })[0]?.description
        ?.en
    expect(told(deadlines.expiry)).toContain(`Before then: ${toDo?.en}`)
    expect(told(silent)).not.toContain('Before then')
  })

  it('counted in days is a day, which rings in the morning before and in its own', () => {
    expect(entriesOf(cloudgateInstall, { issued }, { months: 0 })).toMatchObject([
      {
        summary: {
          ja: 'CloudGate UNO の証明書インストール期限',
          en: 'Install by: Time to install a CloudGate UNO certificate',
        },
        description: {
          ja: expect.stringContaining('理由: 発行から 7 日'),
          en: expect.stringContaining('Reason: 7 days from issue'),
        },
        when: { on: '2025-01-08' },
        alarms: [-900, 540],
      },
    ])
  })
  it('at an instant is a moment', () => {
    const [expiry] = entriesOf(pushCertificate, { expires })
    const at = '2025-03-31T15:30:00.000Z'
    expect(expiry).toMatchObject({ when: { from: at, to: at }, alarms: [-1440, 0] })
  })
  it('of which only the day is known is a day', () => {
    expect(entriesOf(pushCertificate, { expires: '2025-04-01' })[0]?.when).toEqual({ on: '2025-04-01' })
  })
  it('of which only the hour is known lasts that hour', () => {
    expect(entriesOf(pushCertificate, { expires: '2025-04-01T09' })[0]).toMatchObject({
      when: { from: '2025-04-01T00:00:00.000Z', to: '2025-04-01T00:59:59.000Z' },
      description: { en: expect.stringContaining('At some time within: ') },
      alarms: [-1440, 0],
    })
  })
  it('of an exact length that began on a day lasts from its earliest to its latest end', () => {
    expect(entriesOf(securityDelay, { started: '2025-01-10' })[0]).toMatchObject({
      when: { from: '2025-01-09T16:00:00.000Z', to: '2025-01-10T16:00:00.000Z' },
      description: { ja: expect.stringContaining('この間のいずれかの時点: 2025年1月10日(金) 01:00') },
    })
  })
  it('that was met says so and rings no more', () => {
    const events = { 'command-issued': '2025-01-01', received: '2025-01-02' }
    expect(entriesOf(deviceCertificate, events)).toMatchObject([
      {
        summary: { ja: expect.stringMatching(/^対応済み: /), en: expect.stringMatching(/^Done: /) },
        alarms: [],
        // One for the reception, one for being done.
        sequence: 2,
      },
    ])
  })
  it.each(['2025-01-07', '2025-01-20'])(
    'that will be met on %s, or too late, is not done yet',
    (received) => {
      const events = { 'command-issued': '2025-01-01', received }
      const [deadline] = entriesOf(deviceCertificate, events, { now: '2025-01-05T00:00:00Z' })
      expect(deadline).toMatchObject({
        summary: { ja: expect.not.stringContaining('対応済み'), en: expect.not.stringContaining('Done') },
        alarms: [-900, 540],
        sequence: 1,
      })
    },
  )
  it('is as it was where its event is said not to have happened', () => {
    const events = { 'command-issued': '2025-01-01' }
    for (const received of [null, '', 'なし'])
      expect(entriesOf(deviceCertificate, { ...events, received })).toEqual(
        entriesOf(deviceCertificate, events),
      )
  })
  it('that was met too late never says that it was done', () => {
    const events = { 'command-issued': '2025-01-01', received: '2025-01-20' }
    const [deadline] = entriesOf(deviceCertificate, events, { now: '2025-02-01T00:00:00Z' })
    expect(deadline?.summary.en).not.toContain('Done')
  })
  it('that has passed does not ring', () => {
    expect(entriesOf(cloudgateInstall, { issued: '2024-01-01' }, { months: 0 })[0]?.alarms).toEqual([])
  })
})

describe('reminders', () => {
  it('stand on the days of the lifecycle, in its zone (LS-14)', () => {
    const mails = entriesOf(pushCertificate, { expires }).slice(1, 5)
    expect(mails.map(({ when }) => when)).toEqual(
      ['2025-03-02', '2025-03-25', '2025-03-31', '2025-04-01'].map((on) => ({ on })),
    )
    expect(mails[0]?.description?.ja).toBe('有効期限: 2025年4月1日(火) 00:30 (Asia/Tokyo)')
  })
  it('that are over do not ring', () => {
    const rings = entriesOf(pushCertificate, { expires }, { now: '2025-03-26T00:00:00Z' })
    expect(rings.map(({ alarms }) => alarms.length)).toEqual([2, 0, 0, 1, 1, 0])
  })
})

describe('windows', () => {
  it('are listed for so many months, the open one included (CT-19)', () => {
    const listed = entriesOf(maintenance, {}, { now: '2025-01-08T22:00:00+09:00', months: 3 })
    expect(listed.map(({ when }) => when)).toEqual([
      { from: '2025-01-08T13:00:00.000Z', to: '2025-01-08T23:00:00.000Z' },
      { from: '2025-02-12T13:00:00.000Z', to: '2025-02-12T23:00:00.000Z' },
      { from: '2025-03-12T13:00:00.000Z', to: '2025-03-12T23:00:00.000Z' },
    ])
  })
  it('are the same entries for every certificate', () => {
    const both = [...uids(cloudgateInstall, { issued }), ...uids(cloudgateInstall, { issued: '2025-01-02' })]
    expect(new Set(both).size).toBe(1 + 1 + 12)
  })
  it('end where the calendar does', () => {
    expect(entriesOf(maintenance, {}, { now: '9999-11-20T00:00:00Z', months: 120 }).length).toBeLessThan(3)
  })
})

describe('what a later import does', () => {
  it('updates the deadline that a retrieval brought forward (CT-31)', () => {
    const [before] = entriesOf(cloudgateInstall, { issued })
    const [after] = entriesOf(cloudgateInstall, { issued, retrieved: '2025-01-02' })
    expect(before).toMatchObject({ when: { on: '2025-01-08' }, sequence: 0 })
    expect(after).toMatchObject({ uid: before?.uid, when: { on: '2025-01-05' }, sequence: 1 })
  })
  it('knows an instant however it was written', () => {
    expect(uids(cloudgateInstall, { issued: '2025-01-01T00:00:00Z' })).toEqual(
      uids(cloudgateInstall, { issued }),
    )
  })
  it('knows a day as the span that a fact is', () => {
    const span = readTime('2025-01-01', {
      now: '2025-01-03T00:00:00.000Z',
      timeZone: 'Asia/Tokyo',
    })._unsafeUnwrap().time
    expect(entriesOf(cloudgateInstall, { issued: span })).toEqual(
      entriesOf(cloudgateInstall, { issued: '2025-01-01' }),
    )
  })
  it('keeps to the subject where there is one, whatever its dates become', () => {
    const of = (date: string, revision = 0) =>
      entriesOf(pushCertificate, { expires: date }, { subject: 'f00d', revision })
    const [before, after] = [of(expires), of('2025-04-02', 1)]
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after.every(({ sequence }) => sequence === 1)).toBe(true)
  })
  it('leaves another subject and another lifecycle alone', () => {
    const sets = [
      uids(pushCertificate, { expires }, { subject: 'a' }),
      uids(pushCertificate, { expires }, { subject: 'b' }),
      uids(pushCertificate, { expires }),
      uids({ ...pushCertificate, id: 'example/other' }, { expires }),
    ]
    expect(new Set(sets.flat()).size).toBe(sets.flat().length)
  })
})

describe('bad input', () => {
  it('is named all at once', () => {
    const problems = lifecycleEntries(
      cloudgateInstall as AnyLifecycle,
      { issued: '2025-02-30', installed: '2025-01-01' },
      { now: 'soon', months: 1.5 },
    )._unsafeUnwrapErr()
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual(
      expect.arrayContaining([
        ['not-an-instant', 'now'],
        ['impossible-date', 'events.issued'],
        ['unknown-event', 'events.installed'],
        ['out-of-range', 'months'],
      ]),
    )
  })
  it.each([-1, 121, Number.NaN, Number.POSITIVE_INFINITY])('no windows for %s months', (months) => {
    expect(lifecycleEntries(maintenance, {}, { now, months }).isErr()).toBe(true)
  })
})

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const { defineLifecycle } = lifecyclesOn(
  defineFacts('example', { 'example.startedAt': instant(texts), 'example.doneAt': instant(texts) }),
)
const anyLifecycle = fc
  .record({
    timeZone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe'),
    term: fc.constantFrom({ calendarDays: 7 }, { exactly: { hours: 1 } }, {}),
    days: fc.nat({ max: 90 }),
    nth: fc.constantFrom(1 as const, 4 as const, 'last' as const),
    hours: fc.integer({ min: 1, max: 72 }),
  })
  .map(({ timeZone, term, days, nth, hours }) =>
    defineLifecycle({
      id: 'example/any',
      label,
      timeZone,
      source: [],
      events: {
        start: { fact: 'example.startedAt', label, required: true },
        done: { fact: 'example.doneAt', label },
      },
      deadlines: {
        due: {
          fact: 'example.deadline',
          label,
          metBy: ['done'],
          earliest: { start: { label, from: 'start', ...term } },
        },
      },
      reminders: { soon: { label, before: 'start', days } },
      windows: { maintenance: { label, nth, weekday: 'sunday', at: '02:30', length: { hours } } },
    }),
  )
const second = fc
  .integer({ min: 1_700_000_000, max: 1_800_000_000 })
  .map((at) => new Date(at * 1000).toISOString())
const moment = fc.oneof(
  second,
  second.map((at) => at.slice(0, 10)),
)

it('any lifecycle and dates give entries that can be written, each under an identifier of its own, the same again', () => {
  fc.assert(
    fc.property(
      anyLifecycle,
      moment,
      fc.option(moment),
      second,
      second,
      (lifecycle, start, done, once, later) => {
        const entries = lifecycleEntries(lifecycle, { start, done }, { now: once })._unsafeUnwrap()
        expect(calendarOf(entries, { locale: 'ja', now: once }).isOk()).toBe(true)
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length)
        const again = lifecycleEntries(lifecycle, { start, done }, { now: later })._unsafeUnwrap()
        const still = ({ alarms: _, summary: __, sequence: ___, ...rest }: (typeof entries)[number]) => rest
        expect(again.slice(0, 2).map(still)).toEqual(entries.slice(0, 2).map(still))
        const said = ({ summary, sequence }: (typeof entries)[number]) => ({ summary, sequence })
        if (again[0]?.sequence === entries[0]?.sequence)
          expect(again.slice(0, 2).map(said)).toEqual(entries.slice(0, 2).map(said))
      },
    ),
  )
})
