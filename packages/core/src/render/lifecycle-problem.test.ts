import { describe, expect, test } from 'vitest'
import { definePolicy, evaluateLifecycle, type LifecycleEvents } from '../lifecycle/index.ts'
import { describeLifecycleProblem } from './index.ts'

const policy = definePolicy({
  id: 'example/service',
  label: { ja: '例', en: 'Example' },
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    issued: { label: { ja: '発行', en: 'Issue' }, required: true },
    installed: { label: { ja: '導入', en: 'Installation' }, notBefore: 'issued' },
  },
})
function said(events: object, now = '2025-01-01T00:00:00Z') {
  const problems = evaluateLifecycle(policy, events as LifecycleEvents, { now })._unsafeUnwrapErr()
  return problems.map((problem) => [
    describeLifecycleProblem(problem, policy, 'ja'),
    describeLifecycleProblem(problem, policy, 'en'),
  ])
}

describe('a problem of an event is one sentence with its place, what was found and what would do', () => {
  test('a date that does not exist', () => {
    expect(said({ issued: '2025-02-30' })).toEqual([
      [
        'events.issued: 存在しない日時です。指定された値: 2025-02-30。必要な値: 暦にある日付と、00:00:00 から 23:59:59 までの時刻。',
        'events.issued: no such date or time exists; found 2025-02-30, expected a day from 01 to 28.',
      ],
    ])
  })
  test('an order that cannot be, by the names that a person knows', () => {
    expect(said({ issued: '2025-01-02', installed: '2025-01-01' })).toEqual([
      [
        'events.installed: 順序が逆です。指定された値: 2025-01-01。必要な値: 「発行」以降の日時。',
        'events.installed: out of order; found 2025-01-01, expected a date not before “Issue”.',
      ],
    ])
  })
  test('an event that is not there, and one that is needed', () => {
    expect(said({ isued: '2025-01-01' })).toEqual([
      [
        'events.isued: このポリシーにないイベントです。指定された値: isued。必要な値: issued, installed。',
        'events.isued: the policy has no such event; found isued, expected one of issued, installed.',
      ],
      [
        expect.stringMatching(/^events\.issued: このイベントの日付が必要です。指定された値: なし。/),
        expect.stringMatching(/^events\.issued: the date of this event is needed; found nothing, /),
      ],
    ])
  })
  test.each([
    ['a time without an offset', '2025-01-01T09:00', '2025-01-01T09:00+09:00'],
    ['neither a date nor a time', '明日', 'YYYY-MM-DD'],
    ['a year out of range', '1969-01-01', '1970'],
  ])('%s', (_, issued, wanted) => {
    for (const text of said({ issued }).flat()) {
      expect(text).toContain(issued)
      expect(text).toContain(wanted)
    }
  })
})
