import { err } from '@shindan/core'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startPostgres } from '../../../scripts/services/postgres.ts'
import type { Server } from '../../../scripts/services/server.ts'
import { openPostgresStore } from '../src/postgres.ts'
import { storeContract } from '../test/store-contract.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())
beforeEach(() => asked('drop schema if exists shindan cascade'))

async function asked(query: string) {
  const client = new Client(server.url)
  await client.connect()
  const { rows } = await client.query(query)
  await client.end()
  return rows
}

const open = async (tenant = '') => (await openPostgresStore(server.url, { tenant }))._unsafeUnwrap()
const begin = { now: '2026-11-27T00:00:00Z', inventory: 'devices.csv', size: 10 }

storeContract(open)

test('each tenant has one run at a time, until it ends or its connection does', async () => {
  const [one, other, tenant] = [await open('a'), await open('a'), await open('b')]
  expect((await one.begin(begin)).isOk()).toBe(true)
  expect(await other.begin(begin)).toMatchObject(err({ kind: 'in-use' }))
  expect((await tenant.begin(begin)).isOk()).toBe(true)
  await one.close()
  expect((await other.begin(begin))._unsafeUnwrap()).toMatchObject({ night: 1, resumed: true, epoch: 2 })
  await other.close()
  await tenant.close()
})

test('who has lost its lock to another commits nothing more', async () => {
  const [one, other] = [await open(), await open()]
  const night = (await one.begin(begin))._unsafeUnwrap()
  await asked("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
  expect((await other.begin(begin)).isOk()).toBe(true)
  expect(await one.finish(night)).toMatchObject(err({ kind: 'in-use' }))
  await one.close()
  await other.close()
})

test('a store of a newer version is left alone', async () => {
  await (await open()).close()
  await asked("insert into shindan.kysely_migration values ('9999-later', '2030-01-01')")
  expect(await openPostgresStore(server.url)).toMatchObject(err({ kind: 'newer' }))
})

test('a server that is not there is told at once', async () => {
  expect(await openPostgresStore('postgres://fleet@127.0.0.1:1/none')).toMatchObject(
    err({ kind: 'unreachable' }),
  )
})
