import { createDiagnoser, evaluateLifecycle } from '@shindan/core'
import { expect, it } from 'vitest'
import { clomo } from '../plugin.ts'
import { pushCertificate } from './push-certificate.ts'

const at = (now: string) =>
  evaluateLifecycle(pushCertificate, { expires: '2025-05-31T00:00:00+09:00' }, { now })._unsafeUnwrap()

it('mails from three months before, which is the last of February for the last of May', () => {
  expect(at('2025-02-27T23:59:59+09:00')).toMatchObject({ phase: 'valid', reminders: [{ due: false }] })
  expect(at('2025-02-28T00:00:00+09:00')).toMatchObject({
    phase: 'renewal-due',
    reminders: [{ id: 'mail-3-months', on: '2025-02-28', due: true }],
  })
})

it('does not say that it renews after expiry, which no document of CLOMO does', () => {
  expect(pushCertificate.phases['expired-renewable'].label).toEqual({ ja: '期限切れ', en: 'Expired' })
})

it('counts from what the facts come to, as rules do', () => {
  const facts = { 'apns.currentNotAfter': '2025-05-31T00:00:00+09:00' }
  const now = '2025-06-01T00:00:00+09:00'
  const diagnoser = createDiagnoser({ plugins: [clomo] })
  expect(diagnoser.lifecycle(pushCertificate, { facts, now })._unsafeUnwrap().phase).toBe('expired-renewable')
  expect(diagnoser.diagnose({ facts, now })._unsafeUnwrap().findings).toMatchObject([
    { rule: 'apns/certificate-expired', verdict: 'confirmed' },
  ])
})
