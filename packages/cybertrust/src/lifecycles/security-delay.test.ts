import { evaluateLifecycle } from '@shindan/core'
import { expect, it } from 'vitest'
import { securityDelay } from './security-delay.ts'

it('is over one hour after its start (CT-59)', () => {
  const started = '2025-01-01T23:30:00+09:00'
  const at = (now: string) => evaluateLifecycle(securityDelay, { started }, { now })._unsafeUnwrap()
  expect(at(started)).toMatchObject({
    phase: 'waiting',
    deadlines: [{ id: 'delay', on: '2025-01-02', at: '2025-01-01T15:30:00.000Z', because: 'start' }],
    nextChangeAt: '2025-01-01T15:30:00.000Z',
  })
  expect(at('2025-01-02T00:29:59.999+09:00').phase).toBe('waiting')
  expect(at('2025-01-02T00:30:00+09:00')).toMatchObject({ phase: 'elapsed', nextChangeAt: null })
})
