import { expect, test } from 'vitest'
import { onDemand } from './on-demand.ts'

test('it is made when it is asked for, once, also where it is nothing', () => {
  let times = 0
  const made = onDemand(() => {
    times++
    return undefined
  })
  expect(times).toBe(0)
  expect([made(), made()]).toEqual([undefined, undefined])
  expect(times).toBe(1)
})
