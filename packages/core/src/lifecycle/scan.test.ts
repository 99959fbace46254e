import { expect, it } from 'vitest'
import { instant } from '../fact/index.ts'
import { lifecyclesOn } from './define-lifecycle.ts'
import { scanLifecycle } from './scan.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const { defineLifecycle } = lifecyclesOn({
  'example.leasedAt': instant(texts),
  'example.returnedAt': instant(texts),
})
const lease = defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { fact: 'example.leasedAt', label },
    returned: { fact: 'example.returnedAt', label },
  },
  deadlines: {
    return: {
      fact: 'example.returnDeadline',
      label,
      metBy: ['returned'],
      earliest: { lease: { label, from: 'leased', calendarDays: 7 } },
    },
    refund: {
      fact: 'example.refundDeadline',
      label,
      earliest: { lease: { label, from: 'leased', calendarDays: 30 } },
    },
  },
  phases: { out: { label }, late: { label, from: { passed: 'return' } } },
})
const at = (text: string) => Date.parse(text)

it('counts the days to the first deadline that is still to be met, in the zone of the lifecycle', () => {
  const leased = at('2025-01-01T15:00:00Z')
  expect(scanLifecycle(lease, { leased }, at('2025-01-02T14:59:59Z'))).toEqual({ phase: 'out', daysLeft: 7 })
  expect(scanLifecycle(lease, { leased }, at('2025-01-02T15:00:00Z'))).toEqual({ phase: 'out', daysLeft: 6 })
  expect(scanLifecycle(lease, { leased }, at('2025-01-10T00:00:00Z'))).toEqual({
    phase: 'late',
    daysLeft: -1,
  })
  const returned = at('2025-01-05T00:00:00Z')
  expect(scanLifecycle(lease, { leased, returned }, returned)).toEqual({ phase: 'out', daysLeft: 27 })
})

it('still counts a deadline that will be met only later', () => {
  const [leased, now] = [at('2025-01-01T00:00:00Z'), at('2025-01-04T00:00:00Z')]
  expect(scanLifecycle(lease, { leased, returned: now + 1 }, now).daysLeft).toBe(4)
  expect(scanLifecycle(lease, { leased, returned: now }, now).daysLeft).toBe(27)
})

it('takes an event that is not there for one that has not happened', () => {
  const leased = at('2025-01-01T00:00:00Z')
  const events = { leased, returned: undefined } as unknown as { leased: number }
  expect(scanLifecycle(lease, events, leased)).toEqual(scanLifecycle(lease, { leased }, leased))
})

it('takes the very instant of an expiry for in time, and an exact length to the millisecond', () => {
  const { refund: _, ...others } = lease.deadlines
  const term = { label, from: 'leased' } as const
  const leased = at('2025-01-01T00:00:00Z')
  const phase = (set: typeof term & { readonly exactly?: { readonly hours: number } }, now: number) =>
    scanLifecycle(
      {
        ...lease,
        deadlines: { ...others, return: { ...lease.deadlines.return, earliest: { lease: set } } },
      } as never,
      { leased },
      now,
    ).phase
  expect([leased, leased + 1].map((now) => phase(term, now))).toEqual(['out', 'late'])
  const hour = { ...term, exactly: { hours: 1 } }
  expect([leased + 3_599_999, leased + 3_600_000].map((now) => phase(hour, now))).toEqual(['out', 'late'])
})

it('has nothing to count where nothing is known', () => {
  expect(scanLifecycle(lease, {}, 0)).toEqual({ phase: 'out', daysLeft: null })
})
