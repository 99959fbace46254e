import { expect, test } from 'vitest'
import { type DeadlineDefinition, isWait } from './lifecycle.ts'

const label = { ja: '終了', en: 'End' }
const hour = { label, from: 'started', exactly: { hours: 1 } } as const
const week = { label, from: 'started', calendarDays: 7 } as const
const of = (terms: DeadlineDefinition['earliest']): DeadlineDefinition => ({
  label,
  fact: 'acme.end',
  earliest: terms ?? {},
})

test('a deadline of lengths of time alone is a time to wait, unless it costs something', () => {
  expect(isWait(of({ hour }))).toBe(true)
  expect(isWait({ ...of({ hour }), consequence: label })).toBe(false)
  expect(isWait(of({ hour, week }))).toBe(false)
  expect(isWait(of({ expiry: { label, from: 'expires' } }))).toBe(false)
  expect(isWait(of({}))).toBe(false)
})
