import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pauseAfter } from './backoff.ts'
import { messageKeyOf, reminderKeyOn } from './key.ts'

const part = fc.string({ maxLength: 6 })
const reminder = fc.record({
  device: part,
  lifecycle: part,
  revision: part,
  reminder: part,
  due: part,
  channel: part,
})
const parts = (one: object, tenant: string) => JSON.stringify([...Object.values(one), tenant])

test('two reminders have one key where they are the same of one tenant on one channel, and else never', () => {
  fc.assert(
    fc.property(reminder, reminder, part, part, (one, other, tenant, foreign) => {
      const isSame = parts(one, tenant) === parts(other, foreign)
      expect(reminderKeyOn(one, tenant) === reminderKeyOn(other, foreign)).toBe(isSame)
    }),
  )
})

test('a part that ends where the next begins makes another key', () => {
  const base = { lifecycle: 'l', revision: 'r', reminder: 'n', due: 'd', channel: 'c' }
  expect(reminderKeyOn({ ...base, device: 'ab', lifecycle: 'c' })).not.toBe(
    reminderKeyOn({ ...base, device: 'a', lifecycle: 'bc' }),
  )
})

test('a key is the same at every attempt, whoever holds the lease', () => {
  const held = { device: 'd', lifecycle: 'l', revision: 'r', reminder: 'n', due: 'd', channel: 'c' }
  const again = { ...held, attempts: 4, token: 9, state: 'waiting' }
  expect(reminderKeyOn(again)).toBe(reminderKeyOn(held))
})

test('a message has one key in whatever order its reminders stand, and that of its only one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (keys) => {
      const message = keys.map((key) => ({ key }))
      expect(messageKeyOf(message.toReversed())).toBe(messageKeyOf(message))
      if (keys.length === 1) expect(messageKeyOf(message)).toBe(keys[0])
    }),
  )
})

test('pauses grow from a minute to nine hours, differ by key, and keep what the receiver asked for', () => {
  fc.assert(
    fc.property(reminder, fc.integer({ min: 1, max: 2_000 }), (one, attempts) => {
      const pause = pauseAfter(attempts, reminderKeyOn(one))
      expect(pause).toBeGreaterThanOrEqual(60_000)
      expect(pause).toBeLessThanOrEqual(9 * 3_600_000)
      expect(pauseAfter(attempts, reminderKeyOn(one), 86_400_000)).toBe(86_400_000)
    }),
  )
  expect(pauseAfter(1, '00000000')).toBe(60_000)
  expect(pauseAfter(3, '00000000')).toBe(240_000)
  expect(pauseAfter(1, '80000000')).toBe(75_000)
  expect(pauseAfter(1, '00000000', 10 ** 12)).toBe(86_400_000)
})
