import { expect, it } from 'vitest'
import { holdersOf } from './columns.ts'

it('gives for every number the lists that hold it, in their order', () => {
  // [2, 0], [], [2, 3, 0]
  const { first, values } = holdersOf(
    { first: Uint32Array.of(0, 2, 2, 5), values: Uint32Array.of(2, 0, 2, 3, 0) },
    5,
  )
  const holders = Array.from({ length: 5 }, (_, key) => [...values.slice(first[key], first[key + 1])])
  expect(holders).toEqual([[0, 2], [], [0, 2], [2], []])
})
