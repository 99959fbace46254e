import { expect, test } from 'vitest'
import { told } from '../fact/index.ts'
import { certificateLifecycle, remindersOn } from './certificate-lifecycle.ts'
import { evaluateLifecycle } from './evaluate.ts'

const label = { ja: '証明書', en: 'Certificate' }

const lifecycle = (more: { readonly boundary?: typeof label } = {}) =>
  certificateLifecycle(
    { 'acme.expiresAt': told('instant', label) },
    {
      id: 'acme/certificate',
      label,
      source: [],
      timeZone: 'Europe/Berlin',
      expires: 'acme.expiresAt',
      fact: 'acme.expiry',
      renewalDue: { months: 1 },
      reminders: remindersOn('mail', [7, 1, 0]),
      expired: { gone: { ja: '期限切れ', en: 'Expired' } },
      ...more,
    },
  )

const at = (now: string) =>
  evaluateLifecycle(lifecycle(), { expires: '2025-03-31T12:00:00Z' }, { now })._unsafeUnwrap()

test.each([
  ['2025-02-27T22:59:59Z', 'valid'],
  ['2025-02-27T23:00:00Z', 'renewal-due'],
  ['2025-03-31T12:00:00Z', 'renewal-due'],
  ['2025-03-31T12:00:00.001Z', 'gone'],
])('at %s a certificate is %s: its last instant still counts', (now, phase) => {
  expect(at(now).phase).toBe(phase)
})

test('without its expiry nothing can be said of a certificate', () => {
  const now = '2025-01-01T00:00:00Z'
  expect(evaluateLifecycle(lifecycle(), {}, { now })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'missing-event', path: 'events.expires' },
  ])
})

test('what is not known of the very instant of expiry is said at that instant', () => {
  const now = '2025-03-31T12:00:00Z'
  const boundary = { ja: 'その瞬間は不明です。', en: 'Nobody knows of that instant.' }
  const said = (at: string) =>
    evaluateLifecycle(lifecycle({ boundary }), { expires: now }, { now: at })._unsafeUnwrap().notes
  expect(said(now)).toEqual([{ id: 'left-open', kind: 'boundary', about: 'expiry', text: boundary }])
  expect(said('2025-03-31T11:59:59.999Z')).toEqual([])
  expect(at(now).notes).toEqual([])
})

test('each phase has its name, that after expiry the one given', () => {
  expect(Object.values(lifecycle().phases).map(({ label }) => label)).toEqual([
    { ja: '有効', en: 'Valid' },
    { ja: '更新時期', en: 'Renewal due' },
    { ja: '期限切れ', en: 'Expired' },
  ])
})

test('what a document gives is not marked as ours', () => {
  expect(at('2025-03-24T12:00:00Z').reminders[0]).toEqual({ id: 'mail-7-days', on: '2025-03-24', due: true })
})

test('what no document gives is marked', () => {
  const ours = certificateLifecycle(
    { 'acme.expiresAt': told('instant', label) },
    {
      ...{ id: 'acme/certificate', label, source: [], timeZone: 'UTC', renewalDue: { days: 30 } },
      expires: 'acme.expiresAt',
      fact: 'acme.expiry',
      reminders: remindersOn('notice', [7]),
      expired: { gone: label },
      inferred: true,
    },
  )
  expect(ours.phases['renewal-due'].inferred).toBe(true)
  const now = '2025-03-24T12:00:00Z'
  const { reminders } = evaluateLifecycle(ours, { expires: '2025-03-31' }, { now })._unsafeUnwrap()
  expect(reminders).toEqual([{ id: 'notice-7-days', on: '2025-03-24', due: true, inferred: true }])
})

test('a reminder says by what, and how long before', () => {
  expect(Object.values(lifecycle().reminders).map((reminder) => reminder.label)).toEqual([
    { ja: '通知メール（7 日前）', en: 'Mail (7 days before)' },
    { ja: '通知メール（前日）', en: 'Mail (the day before)' },
    { ja: '通知メール（当日）', en: 'Mail (on the day)' },
  ])
})
