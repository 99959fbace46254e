import { describe, expectTypeOf, it } from 'vitest'
import { definePolicy } from './define-policy.ts'
import { evaluateLifecycle } from './evaluate.ts'
import type { Policy } from './policy.ts'

const label = { ja: '', en: '' }
const common = { label, timeZone: 'Asia/Tokyo', source: [] }
const policy = definePolicy({
  ...common,
  id: 'example/lease',
  events: { leased: { label, required: true }, returned: { label, notBefore: 'leased' } },
  deadlines: {
    return: {
      label,
      metBy: ['returned'],
      earliest: { lease: { label, from: 'leased', calendarDays: 7 }, end: { label, from: 'returned' } },
    },
    refund: { label, latest: { claim: { label, from: 'leased', exactly: { hours: 1 } } } },
  },
  phases: { out: { label }, late: { label, from: { passed: 'return' } } },
  reminders: { 'mail-1-day': { label, before: 'returned', days: 1 } },
})
const now = { now: '2025-01-01T00:00:00Z' }

describe('definePolicy', () => {
  it('keeps every name as a literal', () => {
    const answer = evaluateLifecycle(policy, {}, now)._unsafeUnwrap()
    expectTypeOf(answer.policy).toEqualTypeOf<'example/lease'>()
    expectTypeOf(answer.phase).toEqualTypeOf<'out' | 'late' | null>()
    expectTypeOf(answer.deadlines).items.toHaveProperty('id').toEqualTypeOf<'return' | 'refund'>()
    expectTypeOf(answer.deadlines).items.toHaveProperty('because').toEqualTypeOf<'lease' | 'end' | 'claim'>()
    expectTypeOf(answer.reminders).items.toHaveProperty('id').toEqualTypeOf<'mail-1-day'>()
    expectTypeOf(answer.windows).items.toHaveProperty('id').toEqualTypeOf<never>()
  })
  it('is a policy like any other where the names do not matter', () => {
    expectTypeOf(policy).toExtend<Policy>()
  })
  it('refuses names that it does not have', () => {
    // @ts-expect-error no event of that name
    evaluateLifecycle(policy, { lost: '2025-01-01' }, now)
    // @ts-expect-error no reminder of that name
    evaluateLifecycle(policy, {}, { ...now, sentReminders: [{ id: 'mail-2-days' }] })
    definePolicy({
      ...common,
      id: 'example/wrong',
      events: { leased: { label } },
      // @ts-expect-error no event of that name
      deadlines: { return: { label, earliest: { lease: { label, from: 'lent' } } } },
      // @ts-expect-error no deadline of that name
      phases: { late: { label, from: { passed: 'refund' } } },
    })
  })
  it('refuses a text without one of its languages', () => {
    // @ts-expect-error no English
    definePolicy({ ...common, id: 'example/wrong', label: { ja: '貸出' } })
  })
  it('refuses a deadline that is both calendar days and an exact time', () => {
    definePolicy({
      ...common,
      id: 'example/wrong',
      events: { leased: { label } },
      deadlines: {
        return: {
          label,
          // @ts-expect-error one or the other
          earliest: { lease: { label, from: 'leased', calendarDays: 7, exactly: { hours: 1 } } },
        },
      },
    })
  })
})
