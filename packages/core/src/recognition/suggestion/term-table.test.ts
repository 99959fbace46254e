import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TermTable } from './term-table.ts'

it('numbers keys in the order in which they first come, as a Map would', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer())), (keys) => {
      const table = new TermTable(2)
      const numbers = new Map<number, number>()
      for (const key of keys) {
        if (!numbers.has(key)) numbers.set(key, numbers.size)
        expect(table.add(key)).toBe(numbers.get(key))
      }
      expect(table.size).toBe(numbers.size)
      for (const [key, number] of numbers) expect(table.find(key)).toBe(number)
      expect(table.find(2 ** 31 - 7)).toBe(numbers.get(2 ** 31 - 7) ?? -1)
    }),
  )
})
