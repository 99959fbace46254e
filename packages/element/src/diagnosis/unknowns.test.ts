import { expect, test } from 'vitest'
import type { UnrecognisedDetail } from './events.ts'
import { unknownsOf } from './unknowns.ts'

const unknown = (template: string, ...suggestions: readonly string[]): UnrecognisedDetail => ({
  template,
  suggestions,
  catalog: { acme: '1.0.0' },
})

test('templates are counted, the most frequent first, with what they were near to most often', () => {
  const events = [
    { detail: unknown('a') },
    { detail: unknown('b', 'acme/one') },
    unknown('b', 'acme/two', 'acme/one'),
  ]
  expect(unknownsOf(events)).toEqual([
    { template: 'b', count: 2, suggestions: ['acme/one', 'acme/two'] },
    { template: 'a', count: 1, suggestions: [] },
  ])
})

test('what was stored and is no event is passed over', () => {
  const stored = [null, 1, {}, { detail: null }, { template: 'a', suggestions: [1, 'acme/one'] }] as never
  expect(unknownsOf(stored)).toEqual([{ template: 'a', count: 1, suggestions: ['acme/one'] }])
})
