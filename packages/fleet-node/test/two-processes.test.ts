import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'

test('a second process on a store says that another has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-two-'))
  const store = (await openSqliteStore(folder))._unsafeUnwrap()
  const script = new URL('night.mjs', import.meta.url).pathname
  const { status, stderr } = spawnSync(process.execPath, [script, folder, 'none.csv'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, expect.stringContaining('Another run uses this store')])
  await store.close()
})
