import { expect, it } from 'vitest'
import { firstFrom } from './first-from.ts'

it('finds where a number stands, would stand, or is exceeded first', () => {
  const ascending = [2, 3, 3, 8]
  expect([0, 2, 3, 4, 8, 9].map((least) => firstFrom(ascending, least))).toEqual([0, 0, 1, 3, 3, 4])
  expect(firstFrom([], 5)).toBe(0)
})
