import { expect, test } from 'vitest'
import { disagreements, type Report } from './disagreements.ts'

type Answer = Parameters<typeof disagreements>[1]
const diagnosis = {
  errors: [
    { id: 'acme/jammed', certainty: 'identified' },
    { id: 'acme/late', certainty: 'similar' },
  ],
  findings: [
    { rule: 'acme/paper', verdict: 'possible' },
    { rule: 'acme/ink', verdict: 'ruled-out' },
  ],
} as unknown as Answer
const ids = {
  current: (id: string) => id.replace('old/', 'acme/'),
  refinedBy: (id: string) => (id === 'acme/jammed' ? 'acme/failed' : undefined),
}
const holds = (report: Omit<Report, 'kind'>, of = diagnosis) =>
  disagreements({ kind: '', ...report }, of, ids).length === 0

test('any wanted id among identified errors and causes that stand is enough', () => {
  expect(holds({ want: ['acme/other', 'acme/jammed'] })).toBe(true)
  expect(holds({ want: ['acme/paper'] })).toBe(true)
  expect(holds({ want: ['acme/late'] })).toBe(false)
  expect(holds({ want: ['acme/ink'] })).toBe(false)
})

test('an empty list wants nothing identified, and an absent one wants nothing', () => {
  expect(holds({ want: [] })).toBe(false)
  expect(holds({ want: [] }, { ...diagnosis, errors: diagnosis.errors.slice(1) })).toBe(true)
  expect(holds({})).toBe(true)
})

test('what must never be said may be told by the beginning of its id', () => {
  for (const never of ['acme/jammed', 'acme/*', '*', 'acme/j*ed', 'old/jammed'])
    expect(holds({ never: [never] }), never).toBe(false)
  for (const never of ['acme/late', 'other/*', 'acme/jam', 'acme/*x'])
    expect(holds({ never: [never] }), never).toBe(true)
})

test('ids that were renamed are followed', () => {
  expect(holds({ want: ['old/jammed'] })).toBe(true)
})

test('an error that says more closely what is wanted is what is wanted, and the general one is never said', () => {
  expect(holds({ want: ['acme/failed'] })).toBe(true)
  expect(holds({ never: ['acme/failed'] })).toBe(true)
})

test('a suggestion counts among the first three, and so does an error that is only similar', () => {
  const suggestions = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(holds({ suggest: ['acme/late'] })).toBe(true)
  expect(holds({ suggest: ['c'] }, { ...diagnosis, suggestions })).toBe(true)
  expect(holds({ suggest: ['d'] }, { ...diagnosis, suggestions })).toBe(false)
  expect(holds({ suggest: ['c'] })).toBe(false)
})
