import { evaluateLifecycle } from '@shindan/core'
import { describe, expect, it } from 'vitest'
import { pushCertificate } from './push-certificate.ts'

const expires = '2025-04-01T12:00:00+09:00'
const at = (now: string) => evaluateLifecycle(pushCertificate, { expires }, { now })._unsafeUnwrap()

describe('bizmobile/push-certificate', () => {
  it('gives notice 30 days before', () => {
    expect(at('2025-03-02T00:00:00+09:00')).toMatchObject({
      phase: 'renewal-due',
      reminders: [{ id: 'notice-30-days', on: '2025-03-02', due: true }],
    })
    expect(at('2025-03-03T00:00:00+09:00').reminders[0]?.due).toBe(false)
  })
  it('has not expired at the very instant of its expiry, which the sources leave open (BM-16)', () => {
    expect(at(expires)).toMatchObject({ phase: 'renewal-due', notes: [{ kind: 'boundary' }] })
    expect(at('2025-04-01T12:00:00.001+09:00')).toMatchObject({ phase: 'expired-renewable', notes: [] })
  })
  it('expires with the end of the day where only the day is known', () => {
    const phase = (now: string) =>
      evaluateLifecycle(pushCertificate, { expires: '2025-04-01' }, { now })._unsafeUnwrap().phase
    expect(phase('2025-04-01T23:59:59+09:00')).toBe('renewal-due')
    expect(phase('2025-04-02T00:00:00+09:00')).toBe('expired-renewable')
  })
})
