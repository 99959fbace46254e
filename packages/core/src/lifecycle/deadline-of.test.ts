import { expect, it } from 'vitest'
import { deadlineOf } from './deadline-of.ts'
import { definePolicy } from './define-policy.ts'

const label = { ja: '名', en: 'Name' }
const lease = definePolicy({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: { leased: { label }, opened: { label } },
  deadlines: {
    return: {
      label,
      earliest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
    claim: {
      label,
      latest: {
        lease: { label, from: 'leased', calendarDays: 7 },
        opening: { label, from: 'opened', calendarDays: 3 },
      },
    },
  },
})

it('is the earliest or the latest of its terms', () => {
  const events = { leased: '2025-01-01T00:00:00.000Z', opened: '2025-01-02T00:00:00.000Z' }
  expect(deadlineOf(lease, 'return', events)).toEqual({
    id: 'return',
    on: '2025-01-05',
    at: '2025-01-05T14:59:59.000Z',
    because: 'opening',
  })
  expect(deadlineOf(lease, 'claim', events)).toMatchObject({ on: '2025-01-08', because: 'lease' })
})

it('goes by the events that are known', () => {
  expect(deadlineOf(lease, 'return', { leased: '2025-01-01T00:00:00.000Z', opened: null })?.because).toBe(
    'lease',
  )
  expect(deadlineOf(lease, 'return', { opened: null })).toBeNull()
})
