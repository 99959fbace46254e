import { describe, expect, it } from 'vitest'
import {
  definePolicy,
  evaluateLifecycle,
  type LifecycleError,
  type LifecycleEvents,
  type PolicyIdsOf,
} from './index.ts'

const label = { ja: '名', en: 'Name' }
const lease = definePolicy({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { label: { ja: '貸出', en: 'Lease' }, required: true },
    opened: { label: { ja: '開封', en: 'Opening' }, notBefore: 'leased', notAfter: 'return' },
    returned: { label: { ja: '返却', en: 'Return' }, notBefore: 'leased' },
  },
  deadlines: {
    return: {
      label: { ja: '返却期限', en: 'Return by' },
      metBy: ['returned'],
      boundary: { ja: '当日は期限内とします。', en: 'The day itself counts as in time.' },
      earliest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
    cancel: { label, latest: { lease: { label, from: 'leased', exactly: { hours: 1, minutes: 30 } } } },
  },
  phases: {
    out: { label },
    soon: { label, from: { before: 'returned', days: 1 } },
    late: { label, from: { passed: 'return' } },
    back: { label, from: { event: 'returned' } },
  },
  reminders: {
    'day-before': { label, before: 'returned', days: 1 },
    'last-month': { label, before: 'returned', months: 1, untilDays: 0 },
  },
})

type Events = LifecycleEvents<PolicyIdsOf<typeof lease>>
const at = (events: Events, now: string, options = {}) =>
  evaluateLifecycle(lease, events, { now, ...options })._unsafeUnwrap()

describe('a deadline of calendar days', () => {
  it('lasts to the end of its day in the zone of the policy, however late the event was in its own', () => {
    const [due] = at({ leased: '2025-01-01T14:59:59Z' }, '2025-01-02T00:00:00Z').deadlines
    expect(due).toEqual({ id: 'return', on: '2025-01-08', at: '2025-01-08T14:59:59.000Z', because: 'lease' })
    const [later] = at({ leased: '2025-01-01T15:00:00Z' }, '2025-01-02T00:00:00Z').deadlines
    expect(later?.on).toBe('2025-01-09')
  })
  it('may be counted in another zone', () => {
    const [due] = at({ leased: '2025-01-01T15:00:00Z' }, '2025-01-02T00:00:00Z', {
      timeZone: 'UTC',
    }).deadlines
    expect(due).toMatchObject({ on: '2025-01-08', at: '2025-01-08T23:59:59.000Z' })
  })
  it('passes with the next day and not before', () => {
    expect(at({ leased: '2025-01-01' }, '2025-01-08T23:59:59.999+09:00').phase).toBe('out')
    expect(at({ leased: '2025-01-01' }, '2025-01-09T00:00:00+09:00').phase).toBe('late')
  })
  it('keeps the first of two terms that give the same day', () => {
    const [due] = at({ leased: '2025-01-01', opened: '2025-01-05' }, '2025-01-05T00:00:00Z').deadlines
    expect(due).toMatchObject({ on: '2025-01-08', because: 'lease' })
  })
  it('does not pass once it has been met, and is met in vain once it has passed', () => {
    const met = { leased: '2025-01-01', returned: '2025-01-08' }
    expect(at(met, '2025-01-09T00:00:00+09:00').phase).toBe('back')
    const late = { leased: '2025-01-01', returned: '2025-01-12' }
    expect(at(late, '2025-01-10T00:00:00+09:00').phase).toBe('late')
    expect(at(late, '2025-01-12T00:00:00+09:00').phase).toBe('back')
  })
})

describe('a deadline of an exact length', () => {
  it('is reached to the millisecond', () => {
    const [, due] = at({ leased: '2025-01-01T22:45:00.001Z' }, '2025-01-02T00:00:00Z').deadlines
    expect(due).toEqual({ id: 'cancel', on: '2025-01-02', at: '2025-01-02T00:15:00.001Z', because: 'lease' })
  })
  it('counts from the end of a day of which no time is known', () => {
    const [, due] = at({ leased: '2025-01-01' }, '2025-01-02T00:00:00Z').deadlines
    expect(due?.at).toBe('2025-01-01T16:30:00.000Z')
  })
})

describe('notes', () => {
  const kinds = (events: Events, now: string) => at(events, now).notes.map(({ kind, about }) => [kind, about])
  const leased = '2025-01-01T00:00:00Z'
  it('say that the sources leave the last day open, on that day only and only while it matters', () => {
    expect(kinds({ leased }, '2025-01-07T23:59:59+09:00')).toEqual([])
    expect(kinds({ leased }, '2025-01-08T00:00:00+09:00')).toEqual([['boundary', 'return']])
    expect(kinds({ leased }, '2025-01-08T23:59:59.999+09:00')).toEqual([['boundary', 'return']])
    expect(kinds({ leased }, '2025-01-09T00:00:00+09:00')).toEqual([])
    expect(kinds({ leased, returned: '2025-01-03T00:00:00Z' }, '2025-01-08T00:00:00+09:00')).toEqual([])
  })
  it('say that a date without a time was taken as a day of the zone', () => {
    const [note] = at({ leased: '2025-01-01' }, '2025-01-02T00:00:00Z').notes
    expect(note).toMatchObject({ kind: 'assumption', about: 'leased' })
    expect(note?.text.ja).toContain('2025-01-01')
    expect(note?.text.en).toContain('Asia/Tokyo')
  })
  it('warn of an event that the rules do not allow so late', () => {
    expect(kinds({ leased, opened: '2025-01-08T23:59:59+09:00' }, leased)).toEqual([])
    expect(kinds({ leased, opened: '2025-01-09T00:00:00+09:00' }, leased)).toEqual([['warning', 'opened']])
  })
})

describe('reminders', () => {
  const due = (now: string, options = {}) =>
    at({ leased: '2025-01-01T00:00:00Z', returned: '2025-03-31T12:00:00Z' }, now, options)
      .reminders.filter((reminder) => reminder.due)
      .map(({ id }) => id)
  it('of one day are due on that day only', () => {
    expect(due('2025-03-29T23:59:59+09:00')).toEqual(['last-month'])
    expect(due('2025-03-30T00:00:00+09:00')).toEqual(['day-before', 'last-month'])
    expect(due('2025-03-31T00:00:00+09:00')).toEqual(['last-month'])
  })
  it('of a range are due from a day of the same or the last date of an earlier month to the day named', () => {
    expect(due('2025-02-27T23:59:59+09:00')).toEqual([])
    expect(due('2025-02-28T00:00:00+09:00')).toEqual(['last-month'])
    expect(due('2025-03-31T23:59:59.999+09:00')).toEqual(['last-month'])
    expect(due('2025-04-01T00:00:00+09:00')).toEqual([])
  })
  it('are sent once for each revision of a certificate', () => {
    const now = '2025-03-30T00:00:00+09:00'
    const sentReminders = [{ id: 'day-before', revision: '01' }]
    expect(due(now, { revision: '01', sentReminders })).toEqual(['last-month'])
    expect(due(now, { revision: '02', sentReminders })).toEqual(['day-before', 'last-month'])
    expect(due(now, { sentReminders: [{ id: 'day-before' }] })).toEqual(['last-month'])
  })
  it('that are sent change nothing any more', () => {
    const returned = { leased: '2025-01-01T00:00:00Z', returned: '2025-03-31T12:00:00Z' }
    const sentReminders = [{ id: 'day-before' }, { id: 'last-month' }]
    expect(at(returned, '2025-03-30T12:00:00Z').nextChangeAt).toBe('2025-03-30T15:00:00.000Z')
    expect(at(returned, '2025-03-30T12:00:00Z', { sentReminders }).nextChangeAt).toBe(
      '2025-03-31T12:00:00.000Z',
    )
  })
})

describe('bad input', () => {
  const problems = (
    events: { [event: string]: string | null },
    options: { now: string; timeZone?: string },
  ) => evaluateLifecycle(lease, events, options)._unsafeUnwrapErr()
  it('is refused with all of its problems at once', () => {
    const events = { leased: '2025-02-30', opened: '2025-01-01T00:00', lost: '2025-01-01', returned: 'soon' }
    expect(problems(events, { now: '2025-01-01' })).toEqual<LifecycleError[]>([
      { kind: 'not-an-instant', path: 'now', found: '2025-01-01', expected: 'YYYY-MM-DDThh:mm:ssZ' },
      {
        kind: 'impossible-date',
        path: 'events.leased',
        found: '2025-02-30',
        expected: 'a day from 01 to 28',
      },
      {
        kind: 'no-offset',
        path: 'events.opened',
        found: '2025-01-01T00:00',
        expected: '2025-01-01T00:00Z or an offset such as 2025-01-01T00:00+09:00',
      },
      { kind: 'unknown-event', path: 'events.lost', found: 'lost', expected: 'leased, opened, returned' },
      {
        kind: 'not-a-date',
        path: 'events.returned',
        found: 'soon',
        expected: 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ',
      },
    ])
  })
  const now = '2025-01-01T00:00:00Z'
  it('names an event without which nothing can be said', () => {
    expect(problems({ leased: null }, { now })).toMatchObject([
      { kind: 'missing-event', path: 'events.leased' },
    ])
  })
  it('names events in an order that cannot be, by days where one is known as a day only', () => {
    expect(problems({ leased: '2025-01-02T00:00:00Z', opened: '2025-01-01T23:59:59Z' }, { now })).toEqual([
      {
        kind: 'out-of-order',
        path: 'events.opened',
        found: '2025-01-01T23:59:59Z',
        expected: 'not before leased (2025-01-02T00:00:00Z)',
      },
    ])
    expect(
      evaluateLifecycle(lease, { leased: '2025-01-02T12:00:00Z', opened: '2025-01-02' }, { now }).isOk(),
    ).toBe(true)
    expect(problems({ leased: '2025-01-02', opened: '2025-01-01' }, { now })).toMatchObject([
      { kind: 'out-of-order' },
    ])
  })
  it('names a zone that the platform does not know', () => {
    expect(problems({ leased: '2025-02-30' }, { now, timeZone: 'Asia/Tokio' })).toMatchObject([
      { kind: 'unknown-zone', path: 'timeZone', found: 'Asia/Tokio' },
      { kind: 'impossible-date', path: 'events.leased' },
    ])
    const window = {
      label,
      nth: 1,
      weekday: 'monday',
      at: '09:00',
      length: { hours: 1 },
      timeZone: 'Mars',
    } as const
    const abroad = { ...lease, windows: { abroad: window } }
    expect(evaluateLifecycle(abroad, { leased: now }, { now })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unknown-zone', path: 'policy.windows.abroad.timeZone', found: 'Mars' },
    ])
  })
  it('is not taken for an event by a name that every object has', () => {
    expect(problems(JSON.parse('{"leased":"2025-01-01","__proto__":"2025-01-01"}'), { now })).toMatchObject([
      { kind: 'unknown-event', path: 'events.__proto__' },
    ])
  })
})
