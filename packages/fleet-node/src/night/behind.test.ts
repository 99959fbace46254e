import { expect, test } from 'vitest'
import { behindFor } from './behind.ts'

test('what was busy all the time is behind, once its time has come', () => {
  const isBehind = behindFor(3_000)
  expect([0, 1_000, 2_999, 3_000].map((now) => isBehind(true, now))).toEqual([false, false, false, true])
})

test('what was idle in between has caught up', () => {
  const isBehind = behindFor(3_000)
  expect(isBehind(true, 0)).toBe(false)
  expect(isBehind(false, 2_000)).toBe(false)
  expect(isBehind(true, 4_000)).toBe(false)
  expect(isBehind(true, 7_000)).toBe(true)
})

test('who has just been helped is given as long again', () => {
  const isBehind = behindFor(3_000)
  expect([0, 3_000, 4_000, 6_000].map((now) => isBehind(true, now))).toEqual([false, true, false, true])
})
