import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { type OutgoingReminder, reminderKeyOn, type Telling } from '../src/index.ts'

/** Certificates whose dates are told in these tests. */
export const { composition } = createDiagnoser({ plugins: [cybertrust, apns] })

/** A moment on which reminders are told. */
export const telling: Telling = {
  composition,
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  now: '2025-01-03T00:00:00Z',
}

/** A reminder on its way: 30 days before 2 February 2025. */
export function outgoing(given: Partial<OutgoingReminder> = {}): OutgoingReminder {
  const reminder = {
    device: 'iPad-1',
    lifecycle: 'cybertrust/installed-certificate',
    revision: '01',
    reminder: 'notice-30-days',
    due: '2025-01-03',
    channel: 'mail',
    attempts: 0,
    token: 1,
    affects: 'one-device',
    deadline: 'expiry',
    dueAt: null,
    dueFrom: null,
    newerDueAt: null,
    reason: 'date',
    step: null,
    firstTold: null,
    ...given,
  } as const
  return { ...reminder, key: reminderKeyOn(reminder) }
}
