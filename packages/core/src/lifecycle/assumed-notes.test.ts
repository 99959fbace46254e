import { expect, test } from 'vitest'
import { instant } from '../fact/index.ts'
import { evaluateLifecycle, lifecyclesOn } from './index.ts'

const label = { ja: '貸出', en: 'Lease' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const lease = lifecyclesOn({ 'example.leasedAt': instant(texts) }).defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: { leased: { fact: 'example.leasedAt', label, required: true } },
})
const notes = (leased: string) =>
  evaluateLifecycle(lease, { leased }, { now: '2025-01-03T00:00:00Z' })._unsafeUnwrap().notes

test('a time without its zone is said to be read in that of the lifecycle', () => {
  expect(notes('2025-01-01T10:00')).toEqual([
    {
      id: 'assumed',
      kind: 'assumption',
      about: 'leased',
      text: {
        ja: '「貸出」の日時は、Asia/Tokyo の時刻として読み取りました。',
        en: 'The date of “Lease” is understood as a time in Asia/Tokyo.',
      },
    },
  ])
})

test('everything that was assumed is said at once', () => {
  expect(notes('今日 10:00').map(({ text }) => text)).toEqual([
    {
      ja: '「貸出」の日時は、Asia/Tokyo の時刻として、基準の日時から数えて読み取りました。',
      en: 'The date of “Lease” is understood as a time in Asia/Tokyo, as counted from the time of the question.',
    },
  ])
})

test('the zone of a day is said once, with the day', () => {
  expect(notes('2025-01-01')).toHaveLength(1)
  expect(notes('1月5日').map(({ text }) => text.en)).toEqual([
    '“Lease” is a date without a time (2024-01-05) and was counted as a whole day in Asia/Tokyo.',
    'The date of “Lease” is understood as one of 2024.',
  ])
})

test('nothing is said of a time with its offset', () => {
  expect(notes('2025-01-01T10:00:00+09:00')).toEqual([])
})
