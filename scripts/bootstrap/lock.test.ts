import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from './lock.mjs'

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'shindan-lock-')), 'deep', 'lock')

test('works under the same lock never overlap', async () => {
  const file = lockFile()
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setTimeout(resolve, 5))
    inside -= 1
  }
  await Promise.all([1, 2, 3, 4].map(() => withLock(file, work, 1)))
  expect(most).toBe(1)
})

test('the lock is gone afterwards, also when the work failed', async () => {
  const file = lockFile()
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})

test('a lock that a killed process left behind is taken over', async () => {
  const file = lockFile()
  await withLock(file, async () => {})
  writeFileSync(file, String(spawnSync(process.execPath, ['--version']).pid))
  expect(await withLock(file, async () => 'done', 1)).toBe('done')
})
