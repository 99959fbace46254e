import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { presentProblems } from './present-problem.ts'

const problems = createDiagnoser({ plugins: [] })
  .diagnose({ code: 'E', error: 'acme/none', now: '1/2/2025' })
  ._unsafeUnwrapErr()

test('all that is wrong is one document, each with its kind and its place', () => {
  const { schemaVersion, kind, error, errors } = presentProblems(problems, { locale: 'en' })
  expect([schemaVersion, kind, error]).toEqual([2, 'error', errors[0]])
  expect(errors.map(({ kind, path }) => [kind, path])).toEqual(problems.map(({ kind, path }) => [kind, path]))
})

test('what one of must be meant is listed, to be chosen from', () => {
  const choices = ['2025-01-02', '2025-02-01']
  const ambiguous = {
    kind: 'ambiguous-date',
    path: 'acme.day',
    found: '1/2/2025',
    expected: label,
    choices,
  } as const
  expect(presentProblems([ambiguous], { locale: 'ja' }).error).toMatchObject({ path: 'acme.day', choices })
})

test('no problem is no document of problems', () => {
  expect(() => presentProblems([], { locale: 'en' })).toThrow(RangeError)
})

const label = { ja: '日付', en: 'a day' }
