import { expect, it } from 'vitest'
import { instant } from '../fact/index.ts'
import { evaluateLifecycle, lifecyclesOn } from './index.ts'

const texts = {
  label: { ja: '名', en: 'Name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const { defineLifecycle } = lifecyclesOn({ 'example.issuedAt': instant(texts) })
const gate = defineLifecycle({
  id: 'example/gate',
  label: { ja: '社内ゲート証明書', en: 'Office gate certificate' },
  timeZone: 'Asia/Tokyo',
  source: ['https://example.com/gate'],
  events: {
    issued: { fact: 'example.issuedAt', label: { ja: '発行', en: 'Issue' }, required: true },
  },
  deadlines: {
    install: {
      fact: 'example.installDeadline',
      label: { ja: 'インストール期限', en: 'Install by' },
      earliest: {
        issue: { label: { ja: '発行から 3 日', en: '3 days from issue' }, from: 'issued', calendarDays: 3 },
      },
    },
  },
  windows: {
    maintenance: {
      label: { ja: '定期メンテナンス', en: 'Maintenance' },
      ...({ nth: 3, weekday: 'tuesday', at: '20:00', length: { hours: 2 } } as const),
    },
  },
})

it('is all that a console needs for a service of its own', () => {
  const answer = evaluateLifecycle(gate, { issued: '2025-09-14T16:00:00Z' }, { now: '2025-09-16T11:00:00Z' })
  expect(answer._unsafeUnwrap()).toEqual({
    policy: 'example/gate',
    phase: null,
    possible: [],
    missing: [],
    deadlines: [
      { id: 'install', on: '2025-09-18', at: '2025-09-18T14:59:59.000Z', because: 'issue', state: 'open' },
    ],
    windows: [
      { id: 'maintenance', from: '2025-09-16T11:00:00.000Z', to: '2025-09-16T13:00:00.000Z', open: true },
    ],
    reminders: [],
    nextChangeAt: '2025-09-16T13:00:00.000Z',
    notes: [],
  })
})

it('survives being stored as JSON', () => {
  expect(JSON.parse(JSON.stringify(gate))).toEqual(gate)
})
