import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type OutboxEntry, openSqliteStore } from '../src/index.ts'

const nights = ['2025-01-03T00:00:00Z', '2025-01-09T00:00:00Z']
/** How often a night is killed; more by `KILLS`. */
const kills = Number(process.env.KILLS ?? 12)
const folder = mkdtempSync(join(tmpdir(), 'shindan-killed-'))
const inventory = join(folder, 'devices.csv')
const day = (n: number) => `2025-01-${String(1 + (n % 3)).padStart(2, '0')}`
const rows = Array.from(
  { length: 20_000 },
  (_, n) => `iPad-${n},${n.toString(16)},cybertrust/installed-certificate,${day(n)}`,
)
writeFileSync(inventory, `device,certificate,lifecycle,expires\n${rows.join('\n')}\n`)

/** Runs a night; killed after so many milliseconds from its beginning. Whether it came to its end. */
async function night(store: string, now: string, killedAfter?: number): Promise<boolean> {
  const script = new URL('night.mjs', import.meta.url).pathname
  const child = spawn(process.execPath, [script, store, inventory, now, '500'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => {
    if (killedAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killedAfter)
  })
  const [code] = await once(child, 'close')
  return code === 0
}

async function outboxOf(store: string): Promise<readonly OutboxEntry[]> {
  const opened = (await openSqliteStore(store))._unsafeUnwrap()
  const entries: OutboxEntry[] = []
  for await (const entry of opened.outbox()) entries.push(entry)
  await opened.close()
  return entries
}

test('nights that are killed again and again come to the same outbox as nights that are not', async () => {
  const whole = join(folder, 'whole')
  for (const now of nights) expect(await night(whole, now)).toBe(true)
  const expected = await outboxOf(whole)
  expect(expected.length).toBeGreaterThan(10_000)
  let [killed, round] = [0, 0]
  for (; killed < kills; round++) {
    const broken = join(folder, `broken-${round}`)
    for (const now of nights)
      while (!(await night(broken, now, killed < kills ? Math.random() * 700 : undefined))) killed++
    expect(await outboxOf(broken)).toEqual(expected)
  }
  console.info(`${killed} processes killed in ${2 * round} nights of ${rows.length} devices`)
}, 1_800_000)
