import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Target } from './target.ts'
import { tried } from './tried.ts'

const small: Target<unknown> = {
  arbitrary: fc.nat(),
  holds(of) {
    if ((of as number) > 41) throw new Error('too much')
  },
}
const trial = { seed: 1, milliseconds: 60_000, cases: 1_000, begin: () => {} }

test('a failure is told as the least case that fails, and its seed and path lead to it again', async () => {
  const { failure } = await tried(small, trial)
  expect(failure).toMatchObject({ case: '42', error: expect.stringContaining('Error: too much') })
  const begun: unknown[] = []
  const again = await tried(small, {
    ...trial,
    path: failure?.path ?? '',
    begin: (_, of) => begun.push(of),
  })
  expect(begun).toEqual([42])
  expect(again.failure?.case).toBe('42')
})

test('each case is told by the path that leads to it alone', async () => {
  const all: unknown[] = []
  await tried({ ...small, holds: () => {} }, { ...trial, cases: 8, begin: (_, of) => all.push(of) })
  const alone: unknown[] = []
  await tried({ ...small, holds: () => {} }, { ...trial, path: '5', begin: (_, of) => alone.push(of) })
  expect(alone).toEqual([all[5]])
})

test('nothing fails: so many cases, or so long', async () => {
  const held = { arbitrary: fc.nat(), holds: () => {} }
  expect(await tried(held, { ...trial, cases: 50 })).toMatchObject({ cases: 50, worst: expect.any(Number) })
  const { cases, failure } = await tried(held, { ...trial, cases: 2 ** 31 - 1, milliseconds: 50 })
  expect([cases < 2 ** 31 - 1, failure]).toEqual([true, undefined])
})

test('a case that takes the processor more than two seconds is a failure', async () => {
  const slow: Target<unknown> = {
    arbitrary: fc.constant(0),
    holds() {
      const started = process.cpuUsage()
      while (process.cpuUsage(started).user < 2_100_000);
    },
  }
  expect((await tried(slow, { ...trial, cases: 1 })).failure?.error).toMatch(/took \d+ ms/)
})
