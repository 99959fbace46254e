import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standIns } from './stand-ins.ts'

test('equal values get equal stand-ins and different values different ones, however short and many', () => {
  const values = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', ' '), maxLength: 3 }), {
    minLength: 30,
  })
  fc.assert(
    fc.property(values, (given) => {
      const standIn = standIns()
      const pairs = new Map(given.map((value) => [value, standIn(value)]))
      expect(new Set(pairs.values()).size).toBe(pairs.size)
      expect(given.map(standIn)).toEqual(given.map((value) => pairs.get(value)))
    }),
  )
})

test('marks and blanks stay where they are', () => {
  expect(standIns()('AB-12 x')).toBe('00-00 1')
})
