import { pushCertificate as a } from '@shindan/apns'
import { deviceCertificate, pushCertificate as c } from '@shindan/clomo'
import { evaluateLifecycle, type AnyPolicy } from '@shindan/core'
import { cloudgateInstall, maintenance, securityDelay } from '@shindan/cybertrust'
import { pushCertificate as l } from '@shindan/lanscope'
import { test } from 'vitest'
import { timeLine } from '../src/lifecycle/time-line.ts'
const show = (policy: AnyPolicy, events: Record<string,string>, now: string, timeZone = 'Asia/Tokyo') => {
  const answer = evaluateLifecycle(policy, events, { now })._unsafeUnwrap()
  for (const locale of ['ja','en'] as const) process.stdout.write(timeLine({ policy, events, answer, now, timeZone, locale }, { width: 80 }) + '-'.repeat(80) + '\n')
}
test('x', () => {
  show(cloudgateInstall, { issued: '2025-01-01', retrieved: '2025-01-02T10:00:00+09:00' }, '2025-01-03T12:00:00+09:00')
  show(cloudgateInstall, { issued: '2025-01-01' }, '2025-01-08T22:30:00+09:00')
  show(maintenance, {}, '2025-01-03T12:00:00+09:00')
  show(securityDelay, { started: '2025-01-03T11:40:00+09:00' }, '2025-01-03T12:00:00+09:00')
  show(deviceCertificate, { 'command-issued': '2025-01-01', received: '2025-01-03' }, '2025-01-05T12:00:00+09:00')
  show(deviceCertificate, { 'command-issued': '2025-01-01' }, '2025-01-11T12:00:00+09:00')
  show(l, { expires: '2025-03-31T15:30:00Z' }, '2025-03-02T12:00:00+09:00')
  show(l, { expires: '2025-03-31T15:30:00Z' }, '2025-03-02T12:00:00+09:00', 'America/New_York')
  show(c, { expires: '2025-03-31T15:30:00Z' }, '2025-04-02T12:00:00+09:00')
  show(a, { expires: '2026-03-31T15:30:00Z' }, '2025-04-02T12:00:00+09:00')
})
