import { expect, it } from 'vitest'
import type { LifecycleAnswer } from './answer.ts'
import type { AnyLifecycle, DeadlineState } from './lifecycle.ts'
import { presentLifecycle } from './present.ts'

const label = (ja: string, en: string) => ({ label: { ja, en } })
const lifecycle: AnyLifecycle = {
  id: 'cybertrust/cloudgate-install',
  ...label('取得', 'Retrieval'),
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {},
  deadlines: {
    install: {
      ...label('インストールの期限', 'Install by'),
      fact: 'cybertrust.installBy',
      earliest: {
        'first-retrieval': { ...label('最初の取得から', 'from the retrieval'), from: 'retrieved' },
      },
    },
  },
  phases: {
    installable: label('インストールできます', 'Can be installed'),
    elapsed: { ...label('期限切れ', 'Elapsed'), inferred: true },
  },
  windows: {
    maintenance: {
      ...label('メンテナンス', 'Maintenance'),
      nth: 2,
      weekday: 'wednesday',
      at: '22:00',
      length: { hours: 10 },
    },
  },
  reminders: {
    'mail-30-days': { ...label('30 日前のメール', 'Mail 30 days before'), before: 'x', days: 30 },
  },
}

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
  notes: [
    { id: 'left-open', kind: 'boundary', about: 'install', text: { ja: '当日です。', en: 'The last day.' } },
  ],
}

it('prints instants with the offset of the zone and notes in the language asked for', () => {
  expect(presentLifecycle(answer, lifecycle, { timeZone: 'Asia/Tokyo', locale: 'ja' })).toEqual({
    schemaVersion: 2,
    kind: 'lifecycle',
    policy: 'cybertrust/cloudgate-install',
    label: '取得',
    timeZone: 'Asia/Tokyo',
    phase: 'installable',
    possible: ['installable'],
    missing: [],
    phases: [
      { id: 'installable', label: 'インストールできます' },
      { id: 'elapsed', label: '期限切れ', inferred: true },
    ],
    deadlines: [
      {
        id: 'install',
        label: 'インストールの期限',
        on: '2025-01-05',
        at: '2025-01-05T23:59:59+09:00',
        because: 'first-retrieval',
        becauseLabel: '最初の取得から',
        state: 'open',
      },
    ],
    windows: [
      {
        id: 'maintenance',
        label: 'メンテナンス',
        from: '2025-01-08T22:00:00+09:00',
        to: '2025-01-09T08:00:00+09:00',
        open: false,
      },
    ],
    reminders: [{ id: 'mail-30-days', label: '30 日前のメール', on: '2025-03-02', due: false }],
    nextChangeAt: '2025-01-06T00:00:00+09:00',
    notes: [{ id: 'left-open', kind: 'boundary', about: 'install', text: '当日です。' }],
  })
})

it('prints from when on a deadline may be over that is not known to the instant', () => {
  const deadlines = answer.deadlines.map((one) => ({ ...one, from: '2025-01-04T15:00:00.000Z' }))
  const presented = presentLifecycle({ ...answer, deadlines }, lifecycle, {
    timeZone: 'Asia/Tokyo',
    locale: 'ja',
  })
  expect(presented.deadlines[0]?.from).toBe('2025-01-05T00:00:00+09:00')
})

it('leaves calendar days in the zone of the lifecycle', () => {
  const presented = presentLifecycle(answer, lifecycle, { timeZone: 'America/New_York', locale: 'en' })
  expect(presented.deadlines[0]).toMatchObject({ on: '2025-01-05', at: '2025-01-05T09:59:59-05:00' })
  expect(presented.notes[0]?.text).toBe('The last day.')
  expect(
    presentLifecycle({ ...answer, nextChangeAt: null }, lifecycle, { timeZone: 'UTC', locale: 'en' })
      .nextChangeAt,
  ).toBeNull()
})

it('says what it costs to miss a deadline and whom that hits, but not of one that was met', () => {
  const consequence = { ja: '発行し直しが必要です。', en: 'It has to be issued again.' }
  const costly = {
    ...lifecycle,
    deadlines: { install: { ...lifecycle.deadlines.install, consequence } },
  } as AnyLifecycle
  const said = (state: DeadlineState, of = costly) => {
    const deadlines = answer.deadlines.map((one) => ({ ...one, state }))
    const [presented] = presentLifecycle({ ...answer, deadlines }, of, {
      timeZone: 'UTC',
      locale: 'en',
    }).deadlines
    return [presented?.consequence, presented?.affects]
  }
  expect([said('open'), said('passed'), said('uncertain'), said('met')]).toEqual([
    [consequence.en, 'one-device'],
    [consequence.en, 'one-device'],
    [consequence.en, 'one-device'],
    [undefined, undefined],
  ])
  const { install } = costly.deadlines
  const wide = { ...costly, deadlines: { install: { ...install, affects: 'all-managed-devices' } } }
  expect(said('open', wide as AnyLifecycle)).toEqual([consequence.en, 'all-managed-devices'])
})
