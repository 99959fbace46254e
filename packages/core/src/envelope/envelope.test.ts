import { expect, test } from 'vitest'
import { documentKinds, envelope } from './envelope.ts'

test('a document says of which shape it is and what, before anything else', () => {
  for (const kind of documentKinds) {
    expect(Object.entries({ ...envelope(kind), id: 'x' }).slice(0, 2)).toEqual([
      ['schemaVersion', 2],
      ['kind', kind],
    ])
  }
})
