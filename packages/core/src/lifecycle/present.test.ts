import { expect, it } from 'vitest'
import type { LifecycleAnswer } from './answer.ts'
import { presentLifecycle } from './present.ts'

const answer: LifecycleAnswer = {
  policy: 'cybertrust/cloudgate-install',
  phase: 'installable',
  possible: ['installable'],
  missing: [],
  deadlines: [
    {
      id: 'install',
      on: '2025-01-05',
      at: '2025-01-05T14:59:59.000Z',
      because: 'first-retrieval',
      state: 'open',
    },
  ],
  windows: [
    { id: 'maintenance', from: '2025-01-08T13:00:00.000Z', to: '2025-01-08T23:00:00.000Z', open: false },
  ],
  reminders: [{ id: 'mail-30-days', on: '2025-03-02', due: false }],
  nextChangeAt: '2025-01-05T15:00:00.000Z',
  notes: [{ kind: 'boundary', about: 'install', text: { ja: '当日です。', en: 'The last day.' } }],
}

it('prints instants with the offset of the zone and notes in the language asked for', () => {
  expect(presentLifecycle(answer, { timeZone: 'Asia/Tokyo', locale: 'ja' })).toEqual({
    policy: 'cybertrust/cloudgate-install',
    phase: 'installable',
    possible: ['installable'],
    missing: [],
    deadlines: [
      {
        id: 'install',
        on: '2025-01-05',
        at: '2025-01-05T23:59:59+09:00',
        because: 'first-retrieval',
        state: 'open',
      },
    ],
    windows: [
      { id: 'maintenance', from: '2025-01-08T22:00:00+09:00', to: '2025-01-09T08:00:00+09:00', open: false },
    ],
    reminders: [{ id: 'mail-30-days', on: '2025-03-02', due: false }],
    nextChangeAt: '2025-01-06T00:00:00+09:00',
    notes: [{ kind: 'boundary', text: '当日です。' }],
  })
})

it('prints from when on a deadline may be over that is not known to the instant', () => {
  const deadlines = answer.deadlines.map((one) => ({ ...one, from: '2025-01-04T15:00:00.000Z' }))
  const presented = presentLifecycle({ ...answer, deadlines }, { timeZone: 'Asia/Tokyo', locale: 'ja' })
  expect(presented.deadlines[0]?.from).toBe('2025-01-05T00:00:00+09:00')
})

it('leaves calendar days in the zone of the lifecycle', () => {
  const presented = presentLifecycle(answer, { timeZone: 'America/New_York', locale: 'en' })
  expect(presented.deadlines[0]).toMatchObject({ on: '2025-01-05', at: '2025-01-05T09:59:59-05:00' })
  expect(presented.notes[0]?.text).toBe('The last day.')
  expect(
    presentLifecycle({ ...answer, nextChangeAt: null }, { timeZone: 'UTC', locale: 'en' }).nextChangeAt,
  ).toBeNull()
})
