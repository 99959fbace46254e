import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'

const now = '2026-11-27T00:00:00Z'

test('a second process on a store says that another has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-two-'))
  const store = (await openSqliteStore(folder))._unsafeUnwrap()
  const inventory = join(folder, 'devices.csv')
  writeFileSync(inventory, 'device\niPad-1\n')
  await store.begin({ now, inventory, size: 10 })
  const script = new URL('night.mjs', import.meta.url).pathname
  const { status, stderr } = spawnSync(process.execPath, [script, folder, inventory, now, '10'], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('Another run uses this store')])
  await store.close()
})
