import { expect, test } from 'vitest'
import { checkRenewal, readPushFiles } from '../src/renewal/index.ts'
import { current, now, renewed } from './renewal-files.ts'

const files: readonly unknown[] = [
  5,
  5n,
  {},
  [],
  new Map(),
  new ArrayBuffer(3),
  new Uint16Array(3),
  Symbol('x'),
]

test.each(files)('a file that is none is unreadable: %s', (file) => {
  expect(readPushFiles(file as never)).toEqual([{ kind: 'unreadable', problem: { kind: 'empty' } }])
  const { files, verdict } = checkRenewal({ current, renewed: file as never }, { now })
  expect([files.renewed, verdict]).toEqual(['unreadable', 'unsafe'])
})

test('what untyped code leaves empty is not given', () => {
  const empty = {
    csr: null,
    privateKey: null,
    inUse: null,
    notes: null,
    enrolledTopic: null,
    registered: null,
  }
  const { verdict } = checkRenewal({ current, renewed }, { now })
  expect(checkRenewal({ current, renewed, ...empty } as never, { now }).verdict).toBe(verdict)
  expect(checkRenewal(null as never, { now }).verdict).toBe('undecided')
})

test.each([undefined, 5, 'yesterday', '2025-12-20T00:00:00', '20 Dec 2025'])(
  'an instant that cannot be told without the clock or the zone of the host decides nothing: %s',
  (now) => {
    const { checks } = checkRenewal({ current, renewed }, { now: now as never })
    const item = checks.find(({ id }) => id === 'currently-valid')
    expect(item).toMatchObject({ result: 'unknown', expected: null })
  },
)
