import { expect, test } from 'vitest'
import { acme } from '../../test/acme.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { frozen } from './frozen.ts'

test('a plugin is frozen whole, so that two diagnosers cannot change each other', () => {
  const [one, other] = [createDiagnoser({ plugins: [acme] }), createDiagnoser({ plugins: [acme] })]
  const now = '2025-01-01T00:00:00Z'
  const before = other.diagnose({ facts: { 'acme.enrolled': true }, now })
  const [error] = [...one.composition.errors.values()] as [ErrorDefinition]
  expect(() => Object.assign(error, { id: 'acme/other' })).toThrow(TypeError)
  expect(() => Object.assign(error.summary, { ja: '別の文' })).toThrow(TypeError)
  expect(() => Object.assign(error.messages, { 0: {} })).toThrow(TypeError)
  expect(other.diagnose({ facts: { 'acme.enrolled': true }, now })).toEqual(before)
})

test('data that holds itself is frozen as well', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle
  expect(Object.isFrozen(frozen(circle))).toBe(true)
})
