import { expect, test } from 'vitest'
import { telling } from '../../test/outgoing.ts'
import { reminderName } from './reminder-name.ts'
import { reminderText } from './reminder-text.ts'

const expiry = { ja: '有効期限', en: 'Expiry' }

test.each([
  [{ days: 30 }, '「有効期限」の 30 日前', '30 days before “Expiry”'],
  [{ days: 1 }, '「有効期限」の前日', 'the day before “Expiry”'],
  [{ days: 0 }, '「有効期限」の当日', 'on the day of “Expiry”'],
  [{ days: -1 }, '「有効期限」の翌日', 'the day after “Expiry”'],
  [{ days: -3 }, '「有効期限」の 3 日後', '3 days after “Expiry”'],
  [{ months: 3 }, '「有効期限」の 3 か月前', '3 months before “Expiry”'],
])('%j is named by its date, not by what a console shows on that day', (when, ja, en) => {
  expect(reminderName(when, expiry)).toEqual({ ja, en })
})

test('so it is in the text of a reminder, and one that nobody knows any more goes by its id', () => {
  const reminder = {
    lifecycle: 'cybertrust/installed-certificate',
    reminder: 'notice-7-days',
    due: '2025-01-26',
    reason: 'date',
  } as const
  expect(reminderText(reminder, telling).reminder).toBe('7 days before “Expiry”')
  expect(reminderText({ ...reminder, reminder: 'gone' }, telling).reminder).toBe('gone')
})
