import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepFirst } from './first-devices.ts'

function firstOf(names: readonly string[], most: number): readonly string[] {
  const kept: string[] = []
  for (const name of names) keepFirst(kept, name, most)
  return kept
}

test('numbers in names count as numbers, in whatever order they come', () => {
  const pcs = Array.from({ length: 30 }, (_, i) => `pc-${i + 1}`)
  fc.assert(
    fc.property(fc.shuffledSubarray(pcs, { minLength: 30 }), (names) => {
      expect(firstOf(names, 12)).toEqual(pcs.slice(0, 12))
    }),
  )
})

test('of any names the first are kept, and no more than those', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 5 }), (names, most) => {
      expect(firstOf(names, most)).toEqual(firstOf(names.toReversed(), names.length + 1).slice(0, most))
    }),
  )
})
