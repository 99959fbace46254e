import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { err, ok } from '@shindan/core'
import { type CertificateOutcome, noOutcome } from '@shindan/fleet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'shindan-full-'))
const isRoot = userInfo().uid === 0

beforeAll(() => {
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
})
afterAll(() => {
  if (isRoot) execFileSync('umount', ['--lazy', folder])
})

test.runIf(isRoot)(
  'where the disk is full, what was committed stays, and the night goes on with more room',
  async () => {
    const shard = (index: number) => ({
      index,
      rows: 1_000,
      outcome: { ...noOutcome, certificates: Array.from({ length: 1_000 }, (_, n) => certificate(index, n)) },
      rejected: [],
    })
    const begin = { now: '2026-11-27T00:00:00Z', inventory: 'devices.csv', size: 1_000 }
    const store = (await openSqliteStore(folder))._unsafeUnwrap()
    const night = (await store.begin(begin))._unsafeUnwrap()
    let committed = 0
    let last = await store.commit(night, shard(0), [])
    while (last.isOk()) last = await store.commit(night, shard(++committed), [])
    expect(last).toMatchObject(err({ kind: 'disk-full' }))
    expect(committed).toBeGreaterThan(0)
    execFileSync('mount', ['-o', 'remount,size=64m', folder])
    expect(await store.commit(night, shard(committed), [])).toEqual(ok(undefined))
    expect((await store.status())._unsafeUnwrap().open?.rows).toBe((committed + 1) * 1_000)
    await store.close()
  },
)

function certificate(shard: number, n: number): CertificateOutcome {
  const standing = { phase: 'valid', deadline: null, dueAt: null, state: null, nextChangeAt: null, line: n }
  return { device: `${shard}-${n}`, lifecycle: 'l', revision: '1', ...standing }
}
