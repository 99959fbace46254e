import { describe, expect, test } from 'vitest'
import { instant, nullable } from '../fact/index.ts'
import type { Span } from '../time/index.ts'
import { type AnyLifecycle, type DeadlineDefinition, evaluateLifecycle, lifecyclesOn } from './index.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const command = lifecyclesOn({
  'example.issuedAt': instant(texts),
  'example.openedAt': nullable(instant(texts)),
  'example.receivedAt': nullable(instant(texts)),
  'example.waivedAt': nullable(instant(texts)),
}).defineLifecycle({
  id: 'example/command',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    issued: { fact: 'example.issuedAt', label, required: true },
    opened: { fact: 'example.openedAt', label },
    received: { fact: 'example.receivedAt', label },
    waived: { fact: 'example.waivedAt', label },
  },
  deadlines: {
    response: {
      fact: 'example.responseDeadline',
      label,
      metBy: ['received', 'waived'],
      boundary: label,
      earliest: { issue: { label, from: 'issued', calendarDays: 7 } },
    },
  },
  phases: { waiting: { label }, overdue: { label, from: { passed: 'response' } } },
})
const terms = {
  issue: { label, from: 'issued', calendarDays: 7 },
  opening: { label, from: 'opened', exactly: { hours: 24 } },
} as const
const by = (
  set: Pick<DeadlineDefinition, 'earliest'> | Pick<DeadlineDefinition, 'latest'>,
): AnyLifecycle => ({
  ...command,
  deadlines: {
    response: { ...command.deadlines.response, earliest: undefined, ...set } as DeadlineDefinition,
  },
})

/** A time in January 2025, in the zone of the lifecycle. */
const on = (time: string) => new Date(`2025-01-${time}+09:00`).toISOString()
const between = (from: string, to: string): Span => ({
  from: on(from),
  to: new Date(Date.parse(on(to)) - 1).toISOString(),
})
/** Overdue from the 9th, at the latest from the 10th on. */
const issued = between('01T00:00', '03T00:00')

const answer = (of: AnyLifecycle, events: { readonly [event: string]: string | Span }, now: string) =>
  evaluateLifecycle(of, events, { now: on(now) })._unsafeUnwrap()
const missing = (of: AnyLifecycle, events: { readonly [event: string]: string | Span }, now: string) => {
  const { possible, missing } = answer(of, events, now)
  expect(possible).toEqual(['waiting', 'overdue'])
  return missing.map((fact) => fact.replace(/^example\.(.*)At$/, '$1'))
}

describe('what is to be asked of an undecided phase', () => {
  test('that begins before an event is when that will be', () => {
    const of: AnyLifecycle = {
      ...command,
      phases: { waiting: { label }, soon: { label, from: { before: 'received', days: 1 } } },
    }
    const received = between('08T00:00', '10T00:00')
    expect(answer(of, { issued, received }, '07T12:00')).toMatchObject({
      possible: ['waiting', 'soon'],
      missing: ['example.receivedAt'],
    })
    expect(answer(of, { issued, received }, '08T12:00')).toMatchObject({ phase: 'soon', missing: [] })
  })

  test('is, from the very beginning of the last day, what sets the deadline', () => {
    expect(missing(command, { issued }, '08T00:00')).toEqual(['issued'])
  })

  test('is the same where it was met after it had surely passed', () => {
    expect(missing(command, { issued, received: on('20T00:00') }, '08T12:00')).toEqual(['issued'])
    expect(missing(command, { issued, received: on('10T00:00') }, '08T12:00')).toEqual(['issued'])
  })

  test('is of several terms none that is over already', () => {
    const latest = by({ latest: terms })
    const opened = between('09T00:00', '11T00:00')
    expect(missing(latest, { issued, opened }, '10T12:00')).toEqual(['opened'])
    expect(missing(latest, { issued, opened }, '10T00:00')).toEqual(['opened'])
  })

  test('is none that could set it only after it was met', () => {
    const earliest = by({ earliest: terms })
    const opened = between('10T00:00', '11T00:00')
    const received = on('09T12:00')
    expect(missing(earliest, { issued, opened, received }, '12T12:00')).toEqual(['issued'])
    const justAfter = between('08T12:00:00.001', '08T18:00')
    expect(missing(earliest, { issued, opened: justAfter, received }, '12T12:00')).toEqual(['issued'])
  })

  test('is none that could set it only after now', () => {
    const earliest = by({ earliest: terms })
    const opened = between('08T12:00', '08T18:00')
    expect(missing(earliest, { issued, opened, received: on('09T15:00') }, '09T06:00')).toEqual(['issued'])
  })

  test('is none of which the deadline was over before it was met by another', () => {
    const latest = by({ latest: terms })
    const opened = between('10T00:00', '11T00:00')
    expect(missing(latest, { issued, opened, received: on('11T12:00') }, '11T06:00')).toEqual(['opened'])
    expect(missing(latest, { issued, opened, received: on('11T12:00') }, '12T06:00')).toEqual(['opened'])
    const next = between('09T00:00', '09T18:00')
    expect(missing(latest, { issued, opened: next, received: on('10T06:00') }, '10T00:00')).toEqual([
      'opened',
    ])
  })

  test('is of what meets it what may have met it by now, before or after it passed', () => {
    const received = between('08T00:00', '10T00:00')
    const with2 = (waived: Span, now: string) => missing(command, { issued, received, waived }, now)
    expect(with2(between('09T06:00', '09T18:00'), '09T06:00')).toEqual(['issued', 'received', 'waived'])
    expect(with2(between('09T12:00', '09T18:00'), '09T06:00')).toEqual(['issued', 'received'])
    expect(with2(between('10T00:00', '11T00:00'), '12T00:00')).toEqual(['issued', 'received'])
  })

  test('is nothing where one of what meets it surely was in time', () => {
    const received = between('08T00:00', '10T00:00')
    const waived = between('08T12:00', '09T00:00')
    expect(answer(command, { issued, received, waived }, '12T00:00')).toMatchObject({
      phase: 'waiting',
      deadlines: [{ state: 'met' }],
      missing: [],
    })
  })
})

test('a deadline that is met just as it may begin to pass is met in time', () => {
  const met = { issued: '2025-01-01T09:00:00+09:00', received: on('08T23:59:59.999') }
  expect(answer(command, met, '09T00:00')).toMatchObject({
    phase: 'waiting',
    deadlines: [{ state: 'met' }],
  })
})

describe('the next change', () => {
  const day = '2025-01-01T09:00:00+09:00'
  const next = (of: AnyLifecycle, events: { readonly [event: string]: string | Span }, now: string) =>
    answer(of, events, now).nextChangeAt
  const silent: AnyLifecycle = {
    ...command,
    phases: {},
    deadlines: { response: { ...by({ earliest: { issue: terms.issue } }).deadlines.response } as never },
  }

  test.each([command, silent])('is each time at which the deadline comes to stand otherwise', (of) => {
    expect(next(of, { issued: day }, '02T00:00')).toBe(on('08T00:00'))
    expect(next(of, { issued: day }, '08T00:00')).toBe(on('09T00:00'))
    expect(next(of, { issued: day }, '09T00:00')).toBeNull()
  })

  test.each([command, silent])('is when it is met, and nothing after that', (of) => {
    const met = { issued: day, received: on('03T00:00') }
    expect(next(of, met, '02T00:00')).toBe(on('03T00:00'))
    expect(next(of, met, '03T00:00')).toBeNull()
  })

  test('is the instant of a deadline that is an event, and that after it', () => {
    const { id, label, timeZone, source, events } = command
    const expiry = {
      fact: 'example.expiry',
      label,
      boundary: label,
      earliest: { end: { label, from: 'issued' } },
    }
    const of: AnyLifecycle = {
      ...{ id, label, timeZone, source, events, phases: {}, windows: {}, reminders: {} },
      deadlines: { expiry },
    }
    const states = (now: string) => {
      const { deadlines, notes, nextChangeAt } = answer(of, { issued: day }, now)
      return [deadlines[0]?.state, notes.map(({ kind }) => kind), nextChangeAt]
    }
    expect(states('01T08:59:59.999')).toEqual(['open', [], on('01T09:00')])
    expect(states('01T09:00')).toEqual(['open', ['boundary'], on('01T09:00:00.001')])
    expect(states('01T09:00:00.001')).toEqual(['passed', [], null])
  })

  test('is also when other facts would decide the phase', () => {
    const earliest = by({ earliest: terms })
    const given = { issued, opened: between('08T06:00', '08T18:00') }
    expect(missing(earliest, given, '09T00:00')).toEqual(['issued'])
    expect(next(earliest, given, '09T00:00')).toBe(on('09T06:00'))
    expect(missing(earliest, given, '09T06:00')).toEqual(['issued', 'opened'])
    const latest = by({ latest: terms })
    expect(missing(latest, given, '09T12:00')).toEqual(['issued', 'opened'])
    expect(next(latest, given, '09T12:00')).toBe(on('09T18:00'))
    expect(missing(latest, given, '09T18:00')).toEqual(['issued'])
    const met = { issued, received: between('08T00:00', '10T00:00'), waived: between('09T06:00', '09T18:00') }
    expect(missing(command, met, '09T03:00')).toEqual(['issued', 'received'])
    expect(next(command, met, '09T03:00')).toBe(on('09T06:00'))
  })

  test('is none where a phase begins that another has overtaken', () => {
    const of: AnyLifecycle = {
      ...command,
      deadlines: {},
      phases: {
        waiting: { label },
        soon: { label, from: { before: 'received', days: 1 } },
        done: { label, from: { event: 'issued' } },
      },
    }
    expect(answer(of, { issued: day, received: on('20T00:00') }, '02T00:00')).toMatchObject({
      phase: 'done',
      nextChangeAt: null,
    })
  })

  test('of a window without length there is none', () => {
    const window = { label, nth: 1, weekday: 'monday', at: '09:00', length: {} } as const
    const of: AnyLifecycle = { ...command, deadlines: {}, phases: {}, windows: { none: window } }
    expect(answer(of, { issued: day }, '01T09:00')).toMatchObject({
      windows: [{ open: false }],
      nextChangeAt: null,
    })
  })
})

test('of the last day nothing is said on another, also while it is open whether the deadline was met', () => {
  const given = { issued: '2025-01-01T09:00:00+09:00', received: between('03T00:00', '20T00:00') }
  const notes = (now: string) => {
    const { deadlines, notes } = answer(command, given, now)
    expect(deadlines[0]?.state).toBe('uncertain')
    return notes.filter(({ kind }) => kind === 'boundary').length
  }
  expect(['07T12:00', '08T00:00', '08T23:59:59.999', '09T00:00'].map(notes)).toEqual([0, 1, 1, 0])
})

test('a deadline that is an event on a day of unknown hour is over with its last second', () => {
  const { id, label, timeZone, source, events } = command
  const expiry = { fact: 'example.expiry', label, earliest: { end: { label, from: 'issued' } } }
  const of: AnyLifecycle = {
    ...{ id, label, timeZone, source, events, phases: {}, windows: {}, reminders: {} },
    deadlines: { expiry },
  }
  expect(answer(of, { issued: '2025-01-05' }, '05T12:00').deadlines).toEqual([
    {
      id: 'expiry',
      on: '2025-01-05',
      from: on('05T00:00'),
      at: on('05T23:59:59'),
      because: 'end',
      state: 'uncertain',
    },
  ])
})

test('of a deadline that is an event nothing is said twice', () => {
  const { id, label, timeZone, source, events } = command
  const of: AnyLifecycle = {
    ...{ id, label, timeZone, source, events, phases: {}, windows: {}, reminders: {} },
    deadlines: {
      expiry: { fact: 'example.expiry', label, earliest: { end: { label, from: 'issued' } } },
      reply: { fact: 'example.reply', label, earliest: { issue: terms.issue } },
      refund: { fact: 'example.refund', label, earliest: { hour: { ...terms.opening, from: 'issued' } } },
    },
  }
  expect(answer(of, { issued }, '05T00:00').notes.map(({ about }) => about)).toEqual([
    'issued',
    'reply',
    'refund',
  ])
})
