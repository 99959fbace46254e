import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { resumeSession, startSession } from '../session/index.ts'

const now = '2025-01-06T00:00:00Z'
const small = createDiagnoser({ plugins: [], limits: { text: 10, facts: 1, steps: 2 } })
const facts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 1]))

test('130,000 facts are more than one question may hold', () => {
  const answer = createDiagnoser({ plugins: [] }).diagnose({ facts: facts(130_000), now } as never)
  expect(answer._unsafeUnwrapErr()).toMatchObject([
    { kind: 'limit-exceeded', limit: 'facts', allowed: 10_000 },
  ])
})

test.each([
  [{ text: 'x'.repeat(11), now }, 'text', 10],
  [{ facts: facts(2), now }, 'facts', 1],
])('a host can allow less: %j', (input, limit, allowed) => {
  expect(small.diagnose(input as never)._unsafeUnwrapErr()).toContainEqual(
    expect.objectContaining({ kind: 'limit-exceeded', path: limit, limit, allowed }),
  )
})

test('a host can allow fewer steps of an interview', () => {
  const { state } = startSession(small, { text: 'x', now })._unsafeUnwrap()
  const steps = Array.from({ length: 3 }, () => ({ kind: 'skip', fact: 'error' }))
  expect(resumeSession(small, { ...state, steps })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'limit-exceeded', limit: 'steps', allowed: 2 },
  ])
})

test('nobody allows more than the library', () => {
  const large = createDiagnoser({ plugins: [], limits: { facts: 1e9 } })
  expect(large.diagnose({ facts: facts(10_001), now } as never).isErr()).toBe(true)
})
