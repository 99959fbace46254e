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
  it('leaves its day open where only the day is known, and names what would decide it', () => {
    const on = (now: string) =>
      evaluateLifecycle(pushCertificate, { expires: '2025-04-01' }, { now })._unsafeUnwrap()
    expect(on('2025-03-31T23:59:59+09:00').phase).toBe('renewal-due')
    expect(on('2025-04-01T23:59:59+09:00')).toMatchObject({
      phase: null,
      possible: ['renewal-due', 'expired-renewable'],
      missing: ['bizmobile.pushCertificateExpiresAt'],
    })
    expect(on('2025-04-02T00:00:00+09:00').phase).toBe('expired-renewable')
  })
})

describe('what it costs to let it expire', () => {
  const { ja, en } = pushCertificate.deadlines.expiry.consequence ?? {}
  it('is over once it is renewed, as the vendor says, and not another one (bizmobile-q65)', () => {
    expect(ja).toContain('期限を過ぎても更新でき、更新すれば管理を再開できます')
    expect(ja).toContain('削除や新規登録はしないでください')
    expect(en).toContain('management resumes once it is')
    expect(en).not.toContain('products say differently')
  })
})
