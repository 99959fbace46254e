import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nodeWorld } from '../src/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'world-'))
afterAll(() => rmSync(folder, { recursive: true }))
const modeOf = (path: string) => statSync(path).mode & 0o777

test('what is private is for its owner alone, also where a file for all was there before', async () => {
  const { write } = nodeWorld()
  const [fresh, old] = [join(folder, 'fresh.json'), join(folder, 'old.json')]
  writeFileSync(old, 'before')
  chmodSync(old, 0o644)
  for (const path of [fresh, old]) {
    await write(path, 'kept', 'private')
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['kept', 0o600])
  }
})

test('what anybody may read has the mode that the system gives', async () => {
  const path = join(folder, 'calendar.ics')
  await nodeWorld().write(path, 'open', 'anybody')
  expect(modeOf(path)).toBe(0o666 & ~process.umask())
})
