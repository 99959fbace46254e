import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostgres } from '../../../scripts/services/postgres.ts'
import type { Server } from '../../../scripts/services/server.ts'
import { shindanFleet } from '../test/shindan-fleet.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

const shindan = (...words: readonly string[]) => shindanFleet(words)

describe('a database that holds no store', () => {
  test.each([['status'], ['outbox'], ['report'], ['metrics'], ['outbox', '--json']])(
    'is told by %s, and stays as it is',
    async (...words) => {
      // Once more, as what the first had made would be a store.
      const [, told] = [
        await shindan(...words, '--store', server.url),
        await shindan('status', '--store', server.url),
      ]
      expect(told).toMatchObject({ code: 2, err: expect.stringContaining('There is no store here') })
    },
  )
})

test.each([
  ['0 2 * *', '--nightly'],
  ['at night', '--nightly'],
])('a night that is to begin %j is no night, which is told at its option', async (nightly, option) => {
  const words = ['--engine', 'postgres', '--store', server.url, '--inventory', 'devices.csv']
  const told = await shindan('worker', ...words, '--nightly', nightly)
  expect(told).toMatchObject({ code: 2, err: expect.stringContaining(option) })
  expect(told.err).toContain(nightly)
  expect(told.err).toContain('0 2 * * *')
})

test('a worker whose Redis is not there says so, and not its password', async () => {
  const redis = 'redis://fleet:secret@127.0.0.1:1'
  const told = await shindan('worker', '--engine', 'bullmq', '--redis', redis, '--store', server.url)
  expect(told).toMatchObject({ code: 2, err: expect.stringContaining('127.0.0.1:1') })
  expect(told.err).not.toContain('secret')
})
