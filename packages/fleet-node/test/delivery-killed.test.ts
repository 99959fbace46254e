import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instantAt } from '@shindan/core'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../src/index.ts'

const start = Date.parse('2025-01-03T00:00:00Z')
/** How often a delivery is killed; more by `KILLS`. */
const kills = Number(process.env.KILLS ?? 4)
const folder = mkdtempSync(join(tmpdir(), 'shindan-delivery-'))
const [stored, file] = [join(folder, 'store'), join(folder, 'reminders.jsonl')]
const devices = Array.from({ length: 1_000 }, (_, n) => `iPad-${n}`)

async function fillOutbox(): Promise<void> {
  const store = (await openSqliteStore(stored))._unsafeUnwrap()
  const night = await store.begin({ now: instantAt(start), size: 5_000, inventory: 'test' })
  const of = { lifecycle: 'cybertrust/installed-certificate', revision: '01', reminder: 'notice-30-days' }
  const reminders = devices.map((device) => ({ ...of, device, due: '2025-01-03' }))
  const outcome = { certificates: [], symptoms: [], reminders }
  const shard = { index: 0, rows: devices.length, rejected: [], outcome }
  ;(await store.commit(night._unsafeUnwrap(), shard, ['log', 'hook']))._unsafeUnwrap()
  ;(await store.finish(night._unsafeUnwrap()))._unsafeUnwrap()
  await store.close()
}

/** Delivers in a process of its own; killed after so many milliseconds. Whether it came to its end. */
async function delivery(url: string, now: number, killedAfter?: number): Promise<boolean> {
  const script = new URL('deliver.mjs', import.meta.url).pathname
  const child = spawn(process.execPath, [script, stored, file, url, instantAt(now)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => {
    if (killedAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killedAfter)
  })
  const [code] = await once(child, 'close')
  return code === 0
}

test('deliveries that are killed lose nothing: what comes twice has the key that it had, and a file has it once', async () => {
  await fillOutbox()
  const received = new Map<string, Set<string>>()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { device } = JSON.parse(Buffer.concat(parts).toString('utf8'))
    const keys = received.get(device) ?? new Set()
    received.set(device, keys.add(String(request.headers['webhook-id'])))
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  let now = start
  let killed = 0
  for (let n = 0; n < kills; n++) {
    if (!(await delivery(url, now, Math.random() * 400))) killed++
    now += 3_600_000
  }
  expect(await delivery(url, now)).toBe(true)
  server.close()
  server.closeAllConnections()
  expect(killed).toBeGreaterThan(0)
  expect([...received.keys()].sort()).toEqual(devices.toSorted())
  expect([...received.values()].every(({ size }) => size === 1)).toBe(true)
  const written = readFileSync(file, 'utf8').split('\n').flatMap(deviceIn)
  expect(written.sort()).toEqual(devices.toSorted())
}, 120_000)

/** What a line is about; a torn one is about nothing. */
function deviceIn(line: string): readonly string[] {
  try {
    return [(JSON.parse(line) as { readonly device: string }).device]
  } catch {
    return []
  }
}
