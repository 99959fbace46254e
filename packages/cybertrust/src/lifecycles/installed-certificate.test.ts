import { createDiagnoser, evaluateLifecycle } from '@shindan/core'
import { describe, expect, it } from 'vitest'
import { cybertrust } from '../plugin.ts'
import { installedCertificate } from './installed-certificate.ts'

const expires = '2030-01-31T23:59:59+09:00'
const at = (now: string) => evaluateLifecycle(installedCertificate, { expires }, { now })._unsafeUnwrap()

describe('cybertrust/installed-certificate', () => {
  it.each([
    ['2030-01-01T00:00:00+09:00', 'renewal-due'],
    ['2029-12-31T23:59:59+09:00', 'valid'],
    [expires, 'renewal-due'],
    ['2030-02-01T00:00:00+09:00', 'expired'],
  ])('at %s it is %s', (now, phase) => {
    expect(at(now).phase).toBe(phase)
  })
  it('marks its reminders as ours: no document gives them', () => {
    expect(at('2030-01-24T12:00:00+09:00').reminders).toEqual([
      { id: 'notice-30-days', on: '2030-01-01', due: false, inferred: true },
      { id: 'notice-7-days', on: '2030-01-24', due: true, inferred: true },
      { id: 'notice-1-days', on: '2030-01-30', due: false, inferred: true },
      { id: 'notice-0-days', on: '2030-01-31', due: false, inferred: true },
    ])
  })
  it('counts from the fact', () => {
    const diagnoser = createDiagnoser({ plugins: [cybertrust] })
    const facts = { 'cybertrust.certificateExpiresAt': expires }
    const answer = diagnoser.lifecycle(installedCertificate, { facts, now: '2031-01-01T00:00:00Z' })
    expect(answer._unsafeUnwrap().phase).toBe('expired')
  })
})
