import { expect, test } from 'vitest'
import { limitsOf, serverLimits } from './limits.ts'

test('what a host leaves out is as usual, also where it says so', () => {
  expect(limitsOf()).toEqual(serverLimits)
  expect(limitsOf({ bytes: undefined, depth: 4 })).toEqual({ ...serverLimits, depth: 4 })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -1, '5'])('%s is no limit', (bytes) => {
  expect(() => limitsOf({ bytes: bytes as number })).toThrow('limits.bytes: expected a number above zero')
})
