import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../index.ts'

test('a store is read to its end, whatever is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const store = (await openSqliteStore(mkdtempSync(join(tmpdir(), 'shindan-gc-'))))._unsafeUnwrap()
  const asked = { now: '2026-11-27T00:00:00Z', inventory: 'devices.csv', size: 10 }
  const night = (await store.begin(asked))._unsafeUnwrap()
  const reminders = Array.from({ length: 500 }, (_, n) => ({
    device: `iPad-${n}`,
    lifecycle: 'l',
    revision: 'r',
    reminder: 'notice',
    due: '2026-11-27',
  }))
  const outcome = { certificates: [], reminders, symptoms: [] }
  ;(await store.commit(night, { index: 0, rows: 500, outcome, rejected: [] }, ['mail']))._unsafeUnwrap()
  let read = 0
  for await (const _ of store.outbox()) {
    if (read++ % 50 > 0) continue
    collect()
    await turn()
  }
  expect(read).toBe(500)
  await store.close()
})
