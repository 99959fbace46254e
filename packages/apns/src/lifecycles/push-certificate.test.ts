import { evaluateLifecycle, factsSupplied, remindersOn } from '@shindan/core'
import { describe, expect, it } from 'vitest'
import { given } from '../facts/given.ts'
import { pushCertificate } from './push-certificate.ts'
import { pushCertificateLifecycle } from './push-certificate-lifecycle.ts'

const expires = '2025-03-31T15:30:00Z'
const at = (now: string) => evaluateLifecycle(pushCertificate, { expires }, { now })._unsafeUnwrap()

describe('apns/push-certificate', () => {
  it('ends on the day that it is in Japan', () => {
    expect(at('2025-01-01T00:00:00Z').deadlines).toEqual([
      { id: 'expiry', on: '2025-04-01', at: '2025-03-31T15:30:00.000Z', because: 'validity', state: 'open' },
    ])
  })
  it.each([
    ['2025-03-01T23:59:59+09:00', 'valid'],
    ['2025-03-02T00:00:00+09:00', 'renewal-due'],
    ['2025-03-31T15:30:00Z', 'renewal-due'],
    ['2025-03-31T15:30:00.001Z', 'expired-renewable'],
    ['2035-01-01T00:00:00Z', 'expired-renewable'],
  ])('at %s it is %s (LS-07, LS-10)', (now, phase) => {
    expect(at(now).phase).toBe(phase)
  })
  it('supplies its expiry and how that stands as facts', () => {
    expect(Object.keys(factsSupplied([pushCertificate]))).toEqual([
      'apns.pushCertificateExpiry',
      'apns.pushCertificateExpiryState',
    ])
  })
  it('reminds on the days of a profile of one’s own', () => {
    const lifecycle = pushCertificateLifecycle(given, {
      id: 'example/push-certificate',
      label: { ja: 'プッシュ証明書', en: 'Push certificate' },
      source: [],
      timeZone: 'Europe/Berlin',
      expires: 'apns.expiresAt',
      fact: 'example.pushCertificateExpiry',
      renewalDue: { days: 60 },
      reminders: remindersOn('mail', [60, 1]),
    })
    const answer = evaluateLifecycle(lifecycle, { expires }, { now: '2025-01-30T12:00:00Z' })._unsafeUnwrap()
    expect(answer.phase).toBe('renewal-due')
    expect(answer.reminders).toEqual([
      { id: 'mail-60-days', on: '2025-01-30', due: true },
      { id: 'mail-1-days', on: '2025-03-30', due: false },
    ])
  })
})
