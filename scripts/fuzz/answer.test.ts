import { expect, test } from 'vitest'
import { answerOf } from './answer.ts'

test('an answer that keeps the promises is given as it is', () => {
  expect(answerOf(() => ({ a: [1, null] }))).toEqual({ a: [1, null] })
  expect(answerOf(() => undefined)).toBeUndefined()
})

test.each<[string, () => unknown]>([
  ['of a value that JSON loses', () => ({ at: new Date(0) })],
  ['of a field that JSON drops', () => ({ at: undefined })],
  ['of a number that JSON loses', () => [Number.NaN]],
  ['of chance', () => Math.random()],
])('an answer %s is none', (_, call) => {
  expect(() => answerOf(call)).toThrow()
})

test('what was given is left as it was', () => {
  const given = { bytes: Uint8Array.of(1) }
  expect(() => answerOf(() => given.bytes.fill(0).length, given)).toThrow('what was given has changed')
})
