import { evaluateLifecycle, type LifecycleEvents, type LifecycleIdsOf } from '@shindan/core'
import { describe, expect, it } from 'vitest'
import { deviceCertificate } from './device-certificate.ts'

function at(now: string, events: LifecycleEvents<LifecycleIdsOf<typeof deviceCertificate>> = {}) {
  const issued = { 'command-issued': '2025-01-01T10:00:00+09:00', ...events }
  return evaluateLifecycle(deviceCertificate, issued, { now })._unsafeUnwrap()
}

describe('clomo/device-certificate', () => {
  it('is revoked by itself when the device has not taken the command for seven days (CD-12)', () => {
    expect(at('2025-01-02T00:00:00Z').deadlines).toEqual([
      {
        id: 'receive',
        on: '2025-01-08',
        at: '2025-01-08T14:59:59.000Z',
        because: 'command-issue',
        state: 'open',
      },
    ])
    expect(at('2025-01-07T23:59:59+09:00')).toMatchObject({ phase: 'awaiting-device', notes: [] })
    expect(at('2025-01-08T23:59:59+09:00')).toMatchObject({
      phase: null,
      possible: ['awaiting-device', 'auto-revoked'],
      missing: [],
      notes: [{ kind: 'boundary', about: 'receive' }],
    })
    expect(at('2025-01-09T00:00:00+09:00').phase).toBe('auto-revoked')
  })
  it('says so as what the manual tells, from which the FAQ differs', () => {
    const { label } = deviceCertificate.phases['auto-revoked']
    expect(label.ja).toContain('マニュアル')
    expect(label.en).toContain('manual')
  })
  it('is not when the device has taken it in time', () => {
    const received = '2025-01-08T12:00:00+09:00'
    expect(at('2025-01-08T11:59:59+09:00', { received }).phase).toBe('awaiting-device')
    expect(at('2025-01-08T12:00:00+09:00', { received })).toMatchObject({ phase: 'received', notes: [] })
    expect(at('2026-01-01T00:00:00Z', { received })).toMatchObject({ phase: 'received', nextChangeAt: null })
  })
  it('goes on to be installed and revoked', () => {
    const events = { received: '2025-01-02', installed: '2025-01-03', revoked: '2025-02-01' }
    expect(at('2025-01-03T00:00:00+09:00', events).phase).toBe('installed')
    expect(at('2025-02-01T00:00:00+09:00', events).phase).toBe('revoked')
  })
  it('warns of a command taken after the certificate must have been revoked', () => {
    expect(at('2025-01-12T00:00:00Z', { received: '2025-01-10' }).notes.map(({ kind }) => kind)).toContain(
      'warning',
    )
  })
})
