import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FleetOutcome, merge, noOutcome, outcomeOf } from './outcome.ts'
import type { RowOutcome } from './row-outcome.ts'

const name = fc.constantFrom('a', 'b', 'c')
const row: fc.Arbitrary<RowOutcome> = fc
  .record({ device: name, revision: name, phase: fc.constantFrom(null, 'valid', 'expired'), due: name })
  .chain(({ device, revision, phase, due }) =>
    fc.integer({ min: 1, max: 1_000_000 }).map((line) => ({
      certificate: {
        device,
        lifecycle: 'x/y',
        revision,
        phase,
        deadline: null,
        dueAt: due === 'c' ? null : due,
        state: null,
        nextChangeAt: null,
        line,
      },
      reminders: [{ device, lifecycle: 'x/y', revision, reminder: 'month', due }],
      symptoms: [
        { device, kind: 'error', id: due } as const,
        { device, kind: 'cause', id: 'x/cause', ...(due !== 'c' && { step: due }) } as const,
      ],
    })),
  )
/** Rows of one inventory stand in lines of their own. */
const rows = fc.uniqueArray(row, { selector: ({ certificate }) => certificate?.line, maxLength: 12 })

const whole = (parts: readonly (readonly RowOutcome[])[]): FleetOutcome =>
  parts.map(outcomeOf).reduce(merge, noOutcome)

test('any split, in any order, with parts evaluated again, comes to the same whole', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(11)), fc.infiniteStream(fc.nat()), (all, cuts, order) => {
      const at = [...new Set(cuts.filter((cut) => cut < all.length))].sort((a, b) => a - b)
      const parts = [0, ...at].map((from, i) => all.slice(from, at[i]))
      const shuffled = [...parts, ...parts.slice(0, 2)]
        .map((part) => [order.next().value, part] as const)
        .sort(([a], [b]) => a - b)
        .map(([, part]) => part)
      expect(whole(shuffled)).toEqual(outcomeOf(all))
    }),
  )
})

test('of two rows on one certificate with one date the first in the inventory is kept', () => {
  const certificate = {
    device: 'iPad',
    lifecycle: 'x/y',
    revision: '1',
    deadline: null,
    dueAt: null,
    state: null,
    nextChangeAt: null,
  }
  const later = { certificate: { ...certificate, phase: 'expired', line: 9 }, reminders: [], symptoms: [] }
  const first = { certificate: { ...certificate, phase: 'valid', line: 3 }, reminders: [], symptoms: [] }
  for (const both of [
    [later, first],
    [first, later],
  ])
    expect(outcomeOf(both).certificates).toMatchObject([{ phase: 'valid' }])
})

test('of two rows with two dates the earlier date is kept, and the first line of another is told', () => {
  const at = (line: number, dueAt: string) => ({
    certificate: {
      ...{ device: 'iPad', lifecycle: 'x/y', revision: '1', phase: 'valid', deadline: 'expiry' },
      ...{ state: 'open' as const, nextChangeAt: null, line, dueAt },
    },
    reminders: [],
    symptoms: [],
  })
  const [one] = outcomeOf([
    at(3, '2027-02-01'),
    at(12, '2027-01-01'),
    at(7, '2027-01-01'),
    at(5, '2027-02-01'),
  ]).certificates
  expect(one).toMatchObject({ line: 7, dueAt: '2027-01-01', contradictedAt: 3 })
  const [agreed] = outcomeOf([at(5, '2027-01-01'), at(3, '2027-01-01')]).certificates
  expect(agreed?.contradictedAt).toBeUndefined()
})
