import { err, ok } from '@shindan/core'
import { type InventoryRow, noOutcome } from '@shindan/fleet'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startPostgres } from '../../../scripts/services/postgres.ts'
import { startProxy } from '../../../scripts/services/proxy.ts'
import type { Server } from '../../../scripts/services/server.ts'
import { openPostgresStore } from '../src/postgres.ts'
import { storeContract } from '../test/store-contract.ts'
import { toldContract } from '../test/told-contract.ts'

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
toldContract(open)

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

const shard = (index: number) => ({ index, rows: 1, outcome: noOutcome, rejected: [] })

test('a run whose connections broke goes on, though the server has not noticed and holds its lock still', async () => {
  const way = await startProxy(server.url)
  const one = (await openPostgresStore(way.url))._unsafeUnwrap()
  const other = await open()
  const night = (await one.begin(begin))._unsafeUnwrap()
  way.cut()
  expect(await other.begin(begin)).toMatchObject(err({ kind: 'in-use' }))
  expect(await one.commit(night, shard(0), [])).toEqual(ok(undefined))
  expect(await other.begin(begin)).toMatchObject(err({ kind: 'in-use' }))
  expect(await one.finish(night)).toEqual(ok(undefined))
  expect((await other.begin(begin))._unsafeUnwrap()).toMatchObject({ night: 2 })
  await one.close()
  await other.close()
  way.close()
})

test('several that commit at once after the lock was lost take it once', async () => {
  const one = await open()
  const night = (await one.begin(begin))._unsafeUnwrap()
  await asked("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
  const committed = await Promise.all([0, 1, 2].map((index) => one.commit(night, shard(index), [])))
  expect(committed).toEqual(committed.map(() => ok(undefined)))
  expect(await asked("select pid from pg_locks where locktype = 'advisory'")).toHaveLength(1)
  expect(await one.finish(night)).toEqual(ok(undefined))
  await one.close()
})

test('what breaks of a connection that was let go of disturbs nobody', async () => {
  const clients: Client[] = []
  class Watched extends Client {
    constructor(config?: ClientConfig) {
      super(config)
      clients.push(this)
    }
  }
  const config = { connectionString: server.url, Client: Watched }
  const one = (await openPostgresStore(config))._unsafeUnwrap()
  const night = (await one.begin(begin))._unsafeUnwrap()
  await one.finish(night)
  expect(clients.length).toBeGreaterThan(1)
  for (const client of clients) client.emit('error', new Error('late'))
  expect((await one.begin(begin))._unsafeUnwrap()).toMatchObject({ night: 2 })
  await one.close()
})

test('attempts are noted in as many statements as one, however many they are', async () => {
  let asked = 0
  class Counting extends Client {
    constructor(config?: ClientConfig) {
      super(config)
      const query = this.query.bind(this) as (...words: readonly unknown[]) => unknown
      this.query = ((...words: readonly unknown[]) => {
        asked++
        return query(...words)
      }) as Client['query']
    }
  }
  const one = (await openPostgresStore({ connectionString: server.url, Client: Counting }))._unsafeUnwrap()
  const night = (await one.begin(begin))._unsafeUnwrap()
  const of = { lifecycle: 'l', revision: '1', reminder: 'notice', due: '2026-11-27' }
  const reminders = Array.from({ length: 100 }, (_, n) => ({ ...of, device: `iPad-${n}` }))
  await one.commit(night, { ...shard(0), outcome: { ...noOutcome, reminders } }, ['mail'])
  await one.finish(night)
  const asked100 = { channel: 'mail', now: begin.now, until: '2026-11-28T00:00:00Z', most: 100 }
  const lent = (await one.lease(asked100))._unsafeUnwrap()
  const notedIn = async (some: typeof lent) => {
    asked = 0
    const noted = await one.settle(
      some.map((reminder) => ({ reminder, state: 'sent' })),
      begin.now,
    )
    expect(noted).toEqual(ok(some.length))
    return asked
  }
  const single = await notedIn(lent.slice(0, 1))
  expect(single).toBeGreaterThan(0)
  expect(await notedIn(lent.slice(1))).toBe(single)
  await one.close()
})

test('a store of a newer version is left alone', async () => {
  await (await open()).close()
  await asked("insert into shindan.kysely_migration values ('9999-later', '2030-01-01')")
  expect(await openPostgresStore(server.url)).toMatchObject(err({ kind: 'newer' }))
})

test('who only looks makes nothing in a database that holds no store', async () => {
  expect(await openPostgresStore(server.url, { mustExist: true })).toMatchObject(err({ kind: 'missing' }))
  expect(await asked("select from pg_namespace where nspname = 'shindan'")).toEqual([])
  await (await open()).close()
  const opened = await openPostgresStore(server.url, { mustExist: true })
  expect(opened.isOk()).toBe(true)
  await opened._unsafeUnwrap().close()
})

test.each([
  ['is not there', 'postgres://fleet:secret@127.0.0.1:1/none', 'unreachable', '127.0.0.1:1'],
  ['has no name', 'postgres://fleet:secret@none.invalid/none', 'unreachable', 'none.invalid:5432'],
  ['has no such database', () => server.url.replace(/postgres$/, 'none'), 'refused', '"none"'],
] as const)(
  'a server that %s is told at once, by its place and without a password',
  async (_, url, kind, said) => {
    const problem = (await openPostgresStore(typeof url === 'string' ? url : url()))._unsafeUnwrapErr()
    expect(problem).toMatchObject({ kind, text: { en: expect.stringContaining(said) } })
    expect(problem.text.ja).toContain(said)
    expect(JSON.stringify(problem)).not.toContain('secret')
  },
)

test('a shard that was given up is done by the run after, and its night ends', async () => {
  const one = await open()
  const failing = (await one.begin(begin))._unsafeUnwrap()
  const partition = {
    index: 0,
    rows: [{ line: 2, written: ['iPad-1'], read: ok({ device: 'iPad-1' } as InventoryRow) }],
  }
  ;(await one.stage(failing, partition, ['mail']))._unsafeUnwrap()
  const named = { night: failing.night, shard: 0 }
  expect((await one.take(named, 1))._unsafeUnwrap()).toMatchObject({ attempts: 1 })
  ;(await one.miss(named, 'broken', 1))._unsafeUnwrap()
  expect((await one.take(named, 1))._unsafeUnwrap()).toBe(undefined)
  expect((await one.status())._unsafeUnwrap().open?.dead).toMatchObject([{ shard: 0, failure: 'broken' }])
  await one.leave(failing)
  const other = await open()
  const mended = (await other.begin(begin))._unsafeUnwrap()
  expect(mended).toMatchObject({ night: failing.night, resumed: true })
  ;(await other.stage(mended, partition, ['mail']))._unsafeUnwrap()
  const taken = (await other.take(named, 1))._unsafeUnwrap()
  if (!taken) throw new Error('nothing was taken')
  expect(await other.commit(taken.night, shard(0), taken.channels)).toEqual(ok(undefined))
  expect(await other.finish(mended)).toEqual(ok(undefined))
  expect((await other.status())._unsafeUnwrap()).toMatchObject({
    finished: { night: 1 },
    open: undefined,
    rows: 1,
  })
  await one.close()
  await other.close()
})
