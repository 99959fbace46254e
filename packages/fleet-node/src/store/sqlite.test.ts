import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { err } from '@shindan/core'
import { expect, test } from 'vitest'
import { storeContract } from '../../test/store-contract.ts'
import { openSqliteStore } from '../index.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'shindan-store-'))

storeContract(async () => (await openSqliteStore(emptyFolder()))._unsafeUnwrap())

test('one run at a time has a store', async () => {
  const folder = emptyFolder()
  const one = (await openSqliteStore(folder))._unsafeUnwrap()
  expect(await openSqliteStore(folder)).toMatchObject(err({ kind: 'in-use' }))
  await one.close()
  expect((await openSqliteStore(folder)).isOk()).toBe(true)
})

test('a store of a newer version is left alone', async () => {
  const folder = emptyFolder()
  await (await openSqliteStore(folder))._unsafeUnwrap().close()
  const file = new DatabaseSync(join(folder, 'fleet.db'))
  file.exec("insert into kysely_migration values ('9999-later', '2030-01-01')")
  file.close()
  expect(await openSqliteStore(folder)).toMatchObject(err({ kind: 'newer' }))
})

test('a file that is none of SQLite is no store', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'fleet.db'), 'device,certificate\n'.repeat(1_000))
  expect(await openSqliteStore(folder)).toMatchObject(err({ kind: 'not-a-store' }))
})

test('a folder that cannot be written is told as such', async () => {
  const file = join(emptyFolder(), 'file')
  writeFileSync(file, '')
  expect(await openSqliteStore(join(file, 'store'))).toMatchObject(err({ kind: 'not-writable' }))
})
