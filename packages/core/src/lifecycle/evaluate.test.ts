import { describe, expect, it } from 'vitest'
import { instant, nullable } from '../fact/index.ts'
import { limits } from '../limits.ts'
import type { Problem } from '../problem/index.ts'
import {
  type AnyLifecycle,
  evaluateLifecycle,
  type LifecycleEvents,
  type LifecycleIdsOf,
  lifecyclesOn,
} from './index.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const { defineLifecycle } = lifecyclesOn({
  'example.leasedAt': instant(texts),
  'example.openedAt': nullable(instant(texts)),
  'example.returnedAt': nullable(instant(texts)),
})
const lease = defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { fact: 'example.leasedAt', label: { ja: '貸出', en: 'Lease' }, required: true },
    opened: {
      fact: 'example.openedAt',
      label: { ja: '開封', en: 'Opening' },
      notBefore: 'leased',
      notAfter: 'return',
    },
    returned: { fact: 'example.returnedAt', label: { ja: '返却', en: 'Return' }, notBefore: 'leased' },
  },
  deadlines: {
    return: {
      fact: 'example.returnDeadline',
      label: { ja: '返却期限', en: 'Return by' },
      metBy: ['returned'],
      boundary: { ja: '当日は期限内とします。', en: 'The day itself counts as in time.' },
      earliest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
    cancel: {
      fact: 'example.cancelDeadline',
      label,
      latest: { lease: { label, from: 'leased', exactly: { hours: 1, minutes: 30 } } },
    },
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

type Events = LifecycleEvents<LifecycleIdsOf<typeof lease>>
const at = (events: Events, now: string, options = {}) =>
  evaluateLifecycle(lease, events, { now, ...options })._unsafeUnwrap()

describe('a deadline of calendar days', () => {
  it('lasts to the end of its day in the zone of the lifecycle, however late the event was in its own', () => {
    const [due] = at({ leased: '2025-01-01T14:59:59Z' }, '2025-01-02T00:00:00Z').deadlines
    expect(due).toEqual({
      id: 'return',
      on: '2025-01-08',
      at: '2025-01-08T14:59:59.000Z',
      because: 'lease',
      state: 'open',
    })
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
    const on = (now: string) => at({ leased: '2025-01-01' }, `2025-01-0${now}+09:00`)
    expect(on('7T23:59:59.999')).toMatchObject({ phase: 'out', possible: ['out'] })
    expect(on('9T00:00:00')).toMatchObject({ phase: 'late', possible: ['late'] })
  })
  it('leaves open on its last day, of which no hour is published, whether it has passed; no fact tells that', () => {
    for (const leased of ['2025-01-01', '2025-01-01T09:00:00+09:00']) {
      for (const time of ['00:00:00', '23:59:59.999']) {
        expect(at({ leased }, `2025-01-08T${time}+09:00`)).toMatchObject({
          phase: null,
          possible: ['out', 'late'],
          missing: [],
          deadlines: [{ id: 'return', state: 'uncertain' }, {}],
        })
      }
    }
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

const delay = defineLifecycle({
  id: 'example/delay',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: { started: { fact: 'example.leasedAt', label, required: true } },
  deadlines: {
    end: {
      fact: 'example.delayEndsAt',
      label,
      earliest: { start: { label, from: 'started', exactly: { hours: 1 } } },
    },
  },
  phases: { waiting: { label }, over: { label, from: { passed: 'end' } } },
})

describe('the state of a deadline', () => {
  const installed = defineLifecycle({
    id: 'example/command',
    label,
    timeZone: 'Asia/Tokyo',
    source: [],
    events: {
      issued: { fact: 'example.leasedAt', label, required: true },
      received: { fact: 'example.returnedAt', label, notBefore: 'issued' },
    },
    deadlines: {
      response: {
        fact: 'example.responseDeadline',
        label,
        metBy: ['received'],
        earliest: { issue: { label, from: 'issued', calendarDays: 7 } },
      },
    },
  })
  const stateAt = (events: { issued: string; received?: string }, now: string) =>
    evaluateLifecycle(installed, events, { now })._unsafeUnwrap().deadlines[0]?.state

  it('is open until the deadline is met, also where it is known already when it will be', () => {
    const late = { issued: '2025-01-01', received: '2025-01-20' }
    expect(stateAt(late, '2025-01-05T00:00:00+09:00')).toBe('open')
    expect(stateAt(late, '2025-01-08T23:59:59.999+09:00')).toBe('open')
    const early = { issued: '2025-01-01', received: '2025-01-03T12:00:00+09:00' }
    expect(stateAt(early, '2025-01-03T11:59:59.999+09:00')).toBe('open')
    expect(stateAt(early, '2025-01-03T12:00:00+09:00')).toBe('met')
    expect(stateAt(early, '2025-02-03T12:00:00+09:00')).toBe('met')
  })
  it('is met by the first of the events that meet it', () => {
    const either = {
      ...installed,
      events: { ...installed.events, waived: { fact: 'example.openedAt', label } },
      deadlines: { response: { ...installed.deadlines.response, metBy: ['received', 'waived'] } },
    } as unknown as AnyLifecycle
    const [early, late, issued] = ['2025-01-03T00:00:00Z', '2025-01-20T00:00:00Z', '2025-01-01T00:00:00Z']
    const stateWith = (events: { readonly [event: string]: string }, now: string) =>
      evaluateLifecycle(either, { issued, ...events }, { now })._unsafeUnwrap().deadlines[0]?.state
    expect(stateWith({ received: late, waived: early }, early)).toBe('met')
    expect(stateWith({ received: early, waived: late }, early)).toBe('met')
    expect(stateWith({ waived: early }, early)).toBe('met')
    expect(stateWith({}, early)).toBe('open')
  })
  it('is passed once nothing has met it in time, and stays so when it is met too late', () => {
    expect(stateAt({ issued: '2025-01-01' }, '2025-01-09T00:00:00+09:00')).toBe('passed')
    const late = { issued: '2025-01-01', received: '2025-01-20' }
    expect(stateAt(late, '2025-01-09T00:00:00+09:00')).toBe('passed')
    expect(stateAt(late, '2025-02-01T00:00:00+09:00')).toBe('passed')
  })
  it('is uncertain where it depends on the hour of an event of which only the day is known', () => {
    const at = (now: string) => evaluateLifecycle(delay, { started: '2025-01-01' }, { now })._unsafeUnwrap()
    expect(at('2025-01-01T00:59:59.999+09:00').deadlines[0]?.state).toBe('open')
    expect(at('2025-01-01T01:00:00+09:00').deadlines[0]?.state).toBe('uncertain')
    expect(at('2025-01-02T00:59:59.999+09:00').deadlines[0]?.state).toBe('uncertain')
    expect(at('2025-01-02T01:00:00+09:00').deadlines[0]?.state).toBe('passed')
  })
})

describe('a deadline that is counted from a day of which no hour is known', () => {
  const command = defineLifecycle({
    id: 'example/command',
    label,
    timeZone: 'Asia/Tokyo',
    source: [],
    events: {
      issued: { fact: 'example.leasedAt', label, required: true },
      received: { fact: 'example.returnedAt', label },
    },
    deadlines: {
      response: {
        fact: 'example.responseDeadline',
        label,
        metBy: ['received'],
        earliest: { issue: { label, from: 'issued', exactly: { hours: 1 } } },
      },
    },
    phases: { waiting: { label }, overdue: { label, from: { passed: 'response' } } },
  })
  const at = (received: string, now: string) => {
    const given = { issued: '2025-01-01', received: `2025-01-${received}+09:00` }
    const answer = evaluateLifecycle(command, given, { now: `2025-01-${now}+09:00` })._unsafeUnwrap()
    return { ...answer, state: answer.deadlines[0]?.state }
  }

  it('is met by what is done before it can pass, and never passes then', () => {
    expect(at('01T00:30:00', '01T00:29:59.999')).toMatchObject({ state: 'open', phase: 'waiting' })
    expect(at('01T00:30:00', '01T00:30:00')).toMatchObject({ state: 'met', phase: 'waiting' })
    expect(at('01T00:30:00', '03T00:00:00')).toMatchObject({ state: 'met', phase: 'waiting' })
  })
  it('stays uncertain where it may have passed before it was met', () => {
    expect(at('01T20:00:00', '01T00:59:59.999')).toMatchObject({
      state: 'open',
      phase: 'waiting',
      nextChangeAt: '2024-12-31T16:00:00.000Z',
    })
    for (const now of ['01T01:00:00', '01T20:00:00', '03T00:00:00']) {
      expect(at('01T20:00:00', now)).toMatchObject({
        state: 'uncertain',
        phase: null,
        possible: ['waiting', 'overdue'],
        missing: ['example.leasedAt'],
      })
    }
  })
  it('changes when it may have passed for some of the days that are possible', () => {
    const within7Days = { label, from: 'issued', calendarDays: 7 } as const
    const { response } = command.deadlines
    const slow: AnyLifecycle = {
      ...command,
      phases: {},
      deadlines: {
        response: {
          fact: response.fact,
          label,
          metBy: ['received'],
          boundary: label,
          earliest: { within7Days },
        },
      },
    }
    const twoDays = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-02T14:59:59.999Z' }
    const given = { issued: twoDays, received: '2025-01-09T12:00:00+09:00' }
    const on = (now: string) => evaluateLifecycle(slow, given, { now })._unsafeUnwrap()
    expect(on('2025-01-08T12:00:00+09:00')).toMatchObject({
      deadlines: [{ state: 'open' }],
      nextChangeAt: '2025-01-08T15:00:00.000Z',
    })
    expect(on('2025-01-09T00:00:00+09:00').deadlines).toMatchObject([{ state: 'uncertain' }])
  })
  it('has passed where it was met after it surely had', () => {
    expect(at('02T01:00:00', '01T12:00:00')).toMatchObject({ state: 'uncertain', phase: null })
    expect(at('02T01:00:00', '03T00:00:00')).toMatchObject({ state: 'passed', phase: 'overdue' })
  })
})

describe('a phase that is undecided', () => {
  it('names the fact whose time would decide it', () => {
    const at = (started: string) =>
      evaluateLifecycle(delay, { started }, { now: '2025-01-01T12:00:00+09:00' })._unsafeUnwrap()
    expect(at('2025-01-01')).toMatchObject({
      phase: null,
      possible: ['waiting', 'over'],
      missing: ['example.leasedAt'],
    })
    expect(at('2025-01-01T09')).toMatchObject({ phase: 'over', possible: ['over'], missing: [] })
  })
})

describe('the facts that would decide an undecided phase', () => {
  const command = defineLifecycle({
    id: 'example/command',
    label,
    timeZone: 'Asia/Tokyo',
    source: [],
    events: {
      issued: { fact: 'example.leasedAt', label, required: true },
      opened: { fact: 'example.openedAt', label },
      received: { fact: 'example.returnedAt', label },
    },
    deadlines: {
      response: {
        fact: 'example.responseDeadline',
        label,
        metBy: ['received'],
        boundary: label,
        earliest: {
          issue: { label, from: 'issued', calendarDays: 7 },
          opening: { label, from: 'opened', exactly: { hours: 24 } },
        },
      },
    },
    phases: { waiting: { label }, overdue: { label, from: { passed: 'response' } } },
  })
  const missing = (events: LifecycleEvents<LifecycleIdsOf<typeof command>>, now: string) =>
    evaluateLifecycle(command, events, { now })._unsafeUnwrap()
  const lastDay = '2025-01-08T12:00:00+09:00'

  it('are none where only an unpublished hour leaves it open', () => {
    const answer = missing({ issued: '2025-01-01', received: '2025-01-09' }, lastDay)
    expect(answer).toMatchObject({ phase: null, missing: [] })
    expect(missing({ issued: '2025-01-01', opened: '2025-01-20' }, lastDay).missing).toEqual([])
  })
  it('are those whose own time is open now', () => {
    expect(missing({ issued: '2025-01-01', opened: '2025-01-07' }, lastDay).missing).toEqual([
      'example.openedAt',
    ])
    const twoDays = { from: '2024-12-31T15:00:00.000Z', to: '2025-01-02T14:59:59.999Z' }
    expect(missing({ issued: twoDays }, lastDay).missing).toEqual(['example.leasedAt'])
    const received = { from: '2025-01-07T15:00:00.000Z', to: '2025-01-09T14:59:59.999Z' }
    expect(missing({ issued: twoDays, received }, '2025-01-12T00:00:00Z').missing).toEqual([
      'example.leasedAt',
      'example.returnedAt',
    ])
    expect(missing({ issued: '2025-01-01T00:00:00Z', received }, '2025-01-12T00:00:00Z').missing).toEqual([
      'example.returnedAt',
    ])
  })
})

describe('a deadline of an exact length', () => {
  it('is reached to the millisecond', () => {
    const [, due] = at({ leased: '2025-01-01T22:45:00.001Z' }, '2025-01-02T00:00:00Z').deadlines
    expect(due).toEqual({
      id: 'cancel',
      on: '2025-01-02',
      at: '2025-01-02T00:15:00.001Z',
      because: 'lease',
      state: 'open',
    })
  })
  it('counts from the end of a day of which no time is known', () => {
    const [, due] = at({ leased: '2025-01-01' }, '2025-01-02T00:00:00Z').deadlines
    expect(due).toMatchObject({ from: '2024-12-31T16:30:00.000Z', at: '2025-01-01T16:30:00.000Z' })
  })
  it('says from when on it may be over, of days as well where there are several', () => {
    const [due] = at(
      { leased: { from: '2024-12-31T15:00:00.000Z', to: '2025-01-02T14:59:59.999Z' } },
      '2025-01-02T00:00:00Z',
    ).deadlines
    expect(due).toMatchObject({ from: '2025-01-08T14:59:59.000Z', at: '2025-01-09T14:59:59.000Z' })
    expect(at({ leased: '2025-01-01' }, '2025-01-02T00:00:00Z').deadlines[0]).not.toHaveProperty('from')
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
  it('say nothing of the last day where it is known already that the deadline will be missed or met', () => {
    const later = { leased, returned: '2025-01-08T18:00:00+09:00' }
    expect(kinds(later, '2025-01-08T12:00:00+09:00')).toEqual([])
  })
  it('say how closely an event is known: to the hour, or to a span', () => {
    const known = (leased: NonNullable<Events['leased']>) =>
      at({ leased }, '2025-01-03T00:00:00Z').notes.find(({ about }) => about === 'leased')?.text
    expect(known('2025-01-01T09')).toEqual({
      ja: '「貸出」の時刻は時間単位（2025-01-01 の 09 時台、Asia/Tokyo）でしか分かりません。',
      en: '“Lease” is known to the hour alone (2025-01-01, from 09:00 on, in Asia/Tokyo).',
    })
    expect(known({ from: '2025-01-01T00:00:00.000Z', to: '2025-01-01T00:29:59.999Z' })).toEqual({
      ja: '「貸出」は 2025-01-01T09:00:00+09:00 から 2025-01-01T09:29:59.999+09:00 までの間としか分かりません。',
      en: '“Lease” is known no closer than from 2025-01-01T09:00:00+09:00 to 2025-01-01T09:29:59.999+09:00.',
    })
  })
  it('say between which instants a deadline lies that is counted from a day', () => {
    const { notes } = evaluateLifecycle(
      delay,
      { started: '2025-01-01' },
      { now: '2025-01-03T00:00:00Z' },
    )._unsafeUnwrap()
    expect(notes.find(({ about }) => about === 'end')).toMatchObject({
      kind: 'assumption',
      text: {
        ja: expect.stringContaining('2025-01-01T01:00:00+09:00 から 2025-01-02T01:00:00+09:00'),
        en: expect.stringContaining('2025-01-01T01:00:00+09:00 to 2025-01-02T01:00:00+09:00'),
      },
    })
  })
  it('warn of an event that the rules do not allow so late', () => {
    expect(kinds({ leased, opened: '2025-01-08T23:59:59+09:00' }, leased)).toEqual([])
    const late = { leased, opened: '2025-01-09T00:00:00+09:00' }
    expect(kinds(late, leased)).toEqual([['warning', 'opened']])
    expect(at(late, leased).notes[0]?.text).toEqual({
      ja: '「開封」が期限（2025-01-08）より後になっています。本来は起こり得ないため、日付をご確認ください。',
      en: '“Opening” lies after the deadline (2025-01-08), which the rules do not allow. Please check the dates.',
    })
  })
})

describe('reminders', () => {
  it('of a range may end some days ahead', () => {
    const reminders = { early: { label, before: 'returned', days: 10, untilDays: 3 } } as const
    const dueOn = (day: string) =>
      evaluateLifecycle(
        { ...lease, reminders },
        { leased: '2025-01-01', returned: '2025-03-31' },
        { now: `2025-03-${day}+09:00` },
      )._unsafeUnwrap().reminders[0]?.due
    expect(['20T23:59:59', '21T00:00:00', '28T23:59:59.999', '29T00:00:00'].map((day) => dueOn(day))).toEqual(
      [false, true, true, false],
    )
  })
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
    const events = { leased: '2025-02-30', opened: '1/2/2025', lost: '2025-01-01', returned: 'soon' }
    const expected = (ja: string, en: string) => ({
      ja: expect.stringContaining(ja),
      en: expect.stringContaining(en),
    })
    expect(problems(events, { now: '2025-01-01' })).toEqual<Problem[]>([
      {
        kind: 'not-an-instant',
        path: 'now',
        found: '2025-01-01',
        expected: expected('ISO 8601', 'ISO 8601'),
      },
      {
        kind: 'impossible-date',
        path: 'events.leased',
        found: '2025-02-30',
        expected: { ja: '01 から 28 までの日', en: 'a day from 01 to 28' },
      },
      {
        kind: 'ambiguous-date',
        path: 'events.opened',
        found: '1/2/2025',
        expected: expected('一通り', 'one way'),
        choices: ['2025-01-02', '2025-02-01'],
      },
      {
        kind: 'unknown-event',
        path: 'events.lost',
        found: '"lost"',
        expected: { ja: 'leased, opened, returned', en: 'one of leased, opened, returned' },
      },
      {
        kind: 'not-a-date',
        path: 'events.returned',
        found: 'soon',
        expected: expected('日付', 'a date'),
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
        expected: {
          ja: '「貸出」（2025-01-02T00:00:00Z）以降の日時',
          en: 'a date not before “Lease” (2025-01-02T00:00:00Z)',
        },
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
      { kind: 'unknown-time-zone', path: 'timeZone', found: 'Asia/Tokio' },
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
      { kind: 'unknown-time-zone', path: 'lifecycle.windows.abroad.timeZone', found: 'Mars' },
    ])
  })
  it('names the events that there are, also where there is none', () => {
    const none: AnyLifecycle = { ...delay, events: {}, deadlines: {}, phases: {} }
    expect(evaluateLifecycle(none, { lost: now }, { now })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unknown-event', expected: { ja: 'イベントなし', en: 'no event' } },
    ])
  })
  it('is not read one by one where there are too many events', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`e${i}`, '']))
    expect(problems(many(limits.events + 1), { now })).toMatchObject([
      { kind: 'limit-exceeded', path: 'events' },
    ])
    expect(problems(many(limits.events), { now })).toMatchObject([{ kind: 'missing-event' }])
  })
  it('quotes a span as an interval', () => {
    const span = { from: '2025-01-01T00:00:00.000Z', to: '2025-01-01T12:00:00.000Z' }
    const found = evaluateLifecycle(lease, { leased: '2025-01-02T00:00:00Z', opened: span }, { now })
    expect(found._unsafeUnwrapErr()).toMatchObject([
      { kind: 'out-of-order', found: '2025-01-01T00:00:00.000Z/2025-01-01T12:00:00.000Z' },
    ])
  })
  it('is not taken for an event by a name that every object has', () => {
    expect(problems(JSON.parse('{"leased":"2025-01-01","__proto__":"2025-01-01"}'), { now })).toMatchObject([
      { kind: 'unknown-event', path: 'events.__proto__' },
    ])
  })
})
