import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { err } from '@shindan/core'
import { expect, test } from 'vitest'
import { all, certificate, shard, storeContract } from '../../test/store-contract.ts'
import { toldContract } from '../../test/told-contract.ts'
import { openSqliteStore } from '../index.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'shindan-store-'))

const open = async () => (await openSqliteStore(emptyFolder()))._unsafeUnwrap()
storeContract(open)
toldContract(open)

const asked = { now: '2026-11-27T00:00:00Z', inventory: 'devices.csv', size: 10 }

test('one night at a time runs on a store, and others look at it meanwhile', async () => {
  const folder = emptyFolder()
  const [one, other] = [
    (await openSqliteStore(folder))._unsafeUnwrap(),
    (await openSqliteStore(folder))._unsafeUnwrap(),
  ]
  const night = (await one.begin(asked))._unsafeUnwrap()
  expect(await other.begin(asked)).toMatchObject(err({ kind: 'in-use' }))
  expect((await other.status())._unsafeUnwrap().open).toMatchObject({ night: 1 })
  await one.finish(night)
  expect((await other.begin(asked))._unsafeUnwrap()).toMatchObject({ night: 2 })
  await one.close()
  await other.close()
})

test('a store that is not there is made for a night alone', async () => {
  const folder = join(emptyFolder(), 'none')
  expect(await openSqliteStore(folder, { mustExist: true })).toMatchObject(err({ kind: 'missing' }))
  expect(existsSync(folder)).toBe(false)
})

test('a store of a newer version is left alone', async () => {
  const folder = emptyFolder()
  await (await openSqliteStore(folder))._unsafeUnwrap().close()
  const file = new DatabaseSync(join(folder, 'fleet.db'))
  file.exec("insert into kysely_migration values ('9999-later', '2030-01-01')")
  file.close()
  expect(await openSqliteStore(folder)).toMatchObject(err({ kind: 'newer' }))
})

test('a store of an older version has what it kept, and how its deadlines stand from the next night on', async () => {
  const folder = emptyFolder()
  const night = async () => {
    const store = (await openSqliteStore(folder))._unsafeUnwrap()
    const open = (await store.begin(asked))._unsafeUnwrap()
    ;(await store.commit(open, shard(0, { certificates: [certificate('a')] }), []))._unsafeUnwrap()
    ;(await store.finish(open))._unsafeUnwrap()
    return store
  }
  await (await night()).close()
  const file = new DatabaseSync(join(folder, 'fleet.db'))
  file.exec(`
    drop index symptom_wide; alter table symptom drop column affects; alter table reminder drop column reason; alter table certificate drop column beside_unread;
    alter table shard drop column partly; alter table reject drop column partly;
    drop index reminder_next; drop index reminder_unsent; drop index certificate_wide;
    create index reminder_waiting on reminder (tenant, channel, state, not_before);
    alter table reminder drop column affects; alter table reminder drop column withdrawn;
    alter table certificate drop column asks; alter table certificate drop column contradicted_at; alter table certificate drop column affects; alter table certificate drop column due_from; alter table certificate drop column state;
    alter table certificate drop column first_night; alter table certificate drop column retired;
    alter table symptom drop column step; alter table reject drop column device; alter table reject drop column lifecycle;
    alter table night drop column columns; delete from kysely_migration where name >= '0003'`)
  file.close()
  const opened = (await openSqliteStore(folder))._unsafeUnwrap()
  expect(await all(opened.certificates())).toMatchObject([{ device: 'a', phase: 'valid', state: null }])
  await opened.close()
  const after = await night()
  expect(await all(after.certificates())).toMatchObject([{ device: 'a', phase: 'valid', state: 'open' }])
  await after.close()
})

test('a file that is none of SQLite is no store', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'fleet.db'), 'device,certificate\n'.repeat(1_000))
  expect(await openSqliteStore(folder)).toMatchObject(err({ kind: 'not-a-store' }))
})

test('two that open a new store at once in one process both have it', async () => {
  const folder = emptyFolder()
  const opened = await Promise.all([1, 2, 3].map(() => openSqliteStore(folder)))
  for (const one of opened) expect((await one._unsafeUnwrap().status()).isOk()).toBe(true)
  for (const one of opened) await one._unsafeUnwrap().close()
})

test.runIf(process.platform === 'linux')('a place where nothing can be made is told as such', async () => {
  expect(await openSqliteStore('/proc/shindan')).toMatchObject(err({ kind: 'not-writable' }))
})

test('a folder that cannot be written is told as such', async () => {
  const file = join(emptyFolder(), 'file')
  writeFileSync(file, '')
  expect(await openSqliteStore(join(file, 'store'))).toMatchObject(err({ kind: 'not-writable' }))
})
