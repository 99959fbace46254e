import { expect, test } from 'vitest'
import { type Condition, factsReadBy } from './index.ts'

test('a condition reads the facts of all of its parts, each once, in the order in which they stand', () => {
  const of: Condition = {
    op: 'all',
    of: [
      { op: 'any', of: [{ op: 'before', fact: 'start', other: 'end' }, { op: 'unprovable' }] },
      { op: 'not', of: { op: 'present', fact: 'removal' } },
      { op: 'known', of: { op: 'is', fact: 'power', value: true } },
      { op: 'one-of', fact: 'start', values: [] },
    ],
  }
  expect(factsReadBy(of)).toEqual(['start', 'end', 'removal', 'power'])
})

test('what nothing can prove reads nothing', () => {
  expect(factsReadBy({ op: 'unprovable' })).toEqual([])
})
