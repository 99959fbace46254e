import { describe, expect, it } from 'vitest'
import { instant, nullable } from '../fact/index.ts'
import { type DeadlineDefinition, evaluateLifecycle, lifecyclesOn } from './index.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const lease = lifecyclesOn({
  'example.leasedAt': instant(texts),
  'example.openedAt': nullable(instant(texts)),
}).defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { fact: 'example.leasedAt', label },
    opened: { fact: 'example.openedAt', label },
  },
  deadlines: {
    return: {
      fact: 'example.returnDeadline',
      label,
      earliest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
    claim: {
      fact: 'example.claimDeadline',
      label,
      latest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
  },
})

function deadlineOf(
  id: keyof typeof lease.deadlines,
  events: { readonly leased?: string; readonly opened: string | null },
) {
  const now = '2025-01-01T00:00:00Z'
  const { deadlines } = evaluateLifecycle(lease, events, { now })._unsafeUnwrap()
  return deadlines.find((deadline) => deadline.id === id) ?? null
}

describe('a deadline', () => {
  it('is the earliest or the latest of its terms', () => {
    const events = { leased: '2025-01-01T00:00:00.000Z', opened: '2025-01-02T00:00:00.000Z' }
    expect(deadlineOf('return', events)).toEqual({
      id: 'return',
      on: '2025-01-05',
      at: '2025-01-05T14:59:59.000Z',
      because: 'opening',
      state: 'open',
    })
    expect(deadlineOf('claim', events)).toMatchObject({ on: '2025-01-08', because: 'lease' })
  })

  it('is as certain as all of its terms together', () => {
    const hour = { label, exactly: { hours: 1 } } as const
    const terms = { lease: { ...hour, from: 'leased' }, opening: { ...hour, from: 'opened' } } as const
    const only = (terms: Pick<DeadlineDefinition, 'earliest'> | Pick<DeadlineDefinition, 'latest'>) => {
      const { id, events, timeZone, source } = lease
      const deadlines = { return: { ...terms, label, fact: 'example.returnDeadline' } as DeadlineDefinition }
      return { id, label, events, timeZone, source, deadlines, phases: {}, windows: {}, reminders: {} }
    }
    const stateAt = (deadline: Parameters<typeof only>[0], now: string) =>
      evaluateLifecycle(
        only(deadline),
        { leased: '2025-01-01', opened: '2025-01-01T12:00:00+09:00' },
        { now: `2025-01-01T${now}+09:00` },
      )._unsafeUnwrap().deadlines[0]?.state
    expect(['00:59', '01:00', '12:59', '13:00'].map((now) => stateAt({ earliest: terms }, now))).toEqual([
      'open',
      'uncertain',
      'uncertain',
      'passed',
    ])
    expect(['01:00', '12:59', '13:00', '23:59'].map((now) => stateAt({ latest: terms }, now))).toEqual([
      'open',
      'open',
      'uncertain',
      'uncertain',
    ])
  })

  it('is met in time where one of its events surely was, whenever the others were', () => {
    const due = { label, from: 'due' }
    const met = {
      ...{
        id: lease.id,
        label,
        timeZone: lease.timeZone,
        source: [],
        phases: {},
        windows: {},
        reminders: {},
      },
      events: { ...lease.events, due: { fact: 'example.due', label } },
      deadlines: {
        return: {
          ...{ label, fact: 'example.returnDeadline' },
          metBy: ['leased', 'opened'],
          earliest: { due },
        },
      },
    }
    const stateOf = (leased: string, opened: string | null) =>
      evaluateLifecycle(
        met,
        { due: '2025-01-20T12:00:00+09:00', leased, opened },
        { now: '2025-02-10T00:00:00Z' },
      )._unsafeUnwrap().deadlines[0]?.state
    expect(stateOf('2025-01-20', null)).toBe('uncertain')
    expect(stateOf('2025-01-20', '2025-01-20T11:00:00+09:00')).toBe('met')
    expect(stateOf('2025-01-20T11:00:00+09:00', '2025-01-20')).toBe('met')
    expect(stateOf('2025-01-20', '2025-01-20T13:00:00+09:00')).toBe('uncertain')
  })

  it('goes by the events that are known', () => {
    expect(deadlineOf('return', { leased: '2025-01-01T00:00:00.000Z', opened: null })?.because).toBe('lease')
    expect(deadlineOf('return', { opened: null })).toBeNull()
  })
})
