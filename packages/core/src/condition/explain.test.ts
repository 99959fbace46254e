import { expect, test } from 'vitest'
import { type Condition, explain, type FactReader, missingIn } from './index.ts'

const reader = (facts: { readonly [id: string]: unknown }): FactReader => ({
  value: (id) => facts[id],
  missing: (id) => [id],
})

const early = '2025-01-01T00:00:00.000Z'
const late = '2025-01-02T00:00:00.000Z'

test('a trace shows every part, also those that decided nothing', () => {
  const of: Condition = {
    op: 'any',
    of: [
      { op: 'is', fact: 'power', value: true },
      { op: 'not', of: { op: 'is', fact: 'light', value: true } },
      { op: 'unprovable' },
    ],
  }
  expect(explain(of, reader({ power: true }))).toStrictEqual({
    op: 'any',
    truth: 'yes',
    of: [
      { op: 'is', truth: 'yes', fact: 'power', actual: true, expected: true },
      {
        op: 'not',
        truth: 'unknown',
        missing: ['light'],
        of: [{ op: 'is', truth: 'unknown', fact: 'light', expected: true, missing: ['light'] }],
      },
      { op: 'unprovable', truth: 'unknown', missing: [] },
    ],
  })
})

test('what holds as far as is known shows what it holds by', () => {
  expect(
    explain({ op: 'known', of: { op: 'present', fact: 'removal' } }, reader({ removal: late })),
  ).toStrictEqual({
    op: 'known',
    truth: 'yes',
    of: [{ op: 'present', truth: 'yes', fact: 'removal', actual: late }],
  })
})

test.each<[Condition, { readonly [shown: string]: unknown }]>([
  [
    { op: 'all', of: [{ op: 'one-of', fact: 'kind', values: ['a', 'b'] }] },
    { fact: 'kind', actual: 'a', expected: ['a', 'b'] },
  ],
  [
    { op: 'all', of: [{ op: 'at-least', fact: 'version', value: '15.0' }] },
    { fact: 'version', actual: '15.1', expected: '15.0' },
  ],
  [
    { op: 'all', of: [{ op: 'before', fact: 'start', other: 'end' }] },
    { fact: 'start', actual: early, other: 'end', expected: late },
  ],
])('a comparison shows what was found beside what it was compared with', (of, shown) => {
  const [part] = explain(of, reader({ kind: 'a', version: '15.1', start: early, end: late })).of ?? []
  expect(part).toStrictEqual({ op: part?.op, truth: 'yes', ...shown })
})

test('a comparison with what is not known shows nothing in its place', () => {
  const before: Condition = { op: 'before', fact: 'start', other: 'end' }
  const open = { op: 'before', truth: 'unknown', fact: 'start', other: 'end' }
  expect(explain(before, reader({ start: early }))).toStrictEqual({
    ...open,
    actual: early,
    missing: ['end'],
  })
  expect(explain(before, reader({ end: late }))).toStrictEqual({
    ...open,
    expected: late,
    missing: ['start'],
  })
})

test('what counts only as far as is known, and what nothing can prove, is not missing', () => {
  const known: Condition = { op: 'known', of: { op: 'is', fact: 'power', value: true } }
  expect(missingIn(known, reader({}))).toStrictEqual([])
  expect(missingIn({ op: 'not', of: known }, reader({}))).toStrictEqual([])
})
