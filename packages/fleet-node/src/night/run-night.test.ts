import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiagnoser, err, ok } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { type FleetStore, inThreads, openCsv, openSqliteStore, runNight } from '../index.ts'
import { inThisThread } from './evaluators.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const now = '2025-01-03T00:00:00Z'
const csv = `device,certificate,lifecycle,issued,retrieved
iPad-1,01,cybertrust/cloudgate-install,2025-01-01,
iPad-2,02,cybertrust/cloudgate-install,2025-13-01,
"iPad
3",03,cybertrust/cloudgate-install,2024-12-01,2024-12-02
`

async function night(folder: string, inventory: string, at: string = now) {
  const store = (await openSqliteStore(folder))._unsafeUnwrap()
  const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
  const report = (await runNight({ rows, inventory, store, diagnoser, now: at, size: 2 }))._unsafeUnwrap()
  const status = (await store.status())._unsafeUnwrap()
  const rejects = []
  for await (const reject of store.rejects(report.night)) rejects.push(reject)
  await store.close()
  return { report, status, rejects }
}

test('a night judges each certificate, and tells the rows that cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-fleet-'))
  const inventory = join(folder, 'devices.csv')
  writeFileSync(inventory, csv)
  const { report, status, rejects } = await night(join(folder, 'store'), inventory)
  expect(report).toMatchObject({ night: 1, rows: 3, rejected: 1, finished: true, resumed: false })
  expect(status.phases).toEqual([
    { lifecycle: 'cybertrust/cloudgate-install', phase: 'install-period-elapsed', count: 1 },
    { lifecycle: 'cybertrust/cloudgate-install', phase: 'installable', count: 1 },
  ])
  expect(rejects).toMatchObject([{ line: 3 }])
})

test('a night that was aborted goes on with the next run of its store, or of another process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-fleet-'))
  const inventory = join(folder, 'devices.csv')
  writeFileSync(inventory, csv)
  const open = async () => (await openSqliteStore(join(folder, 'store')))._unsafeUnwrap()
  const [one, other] = [await open(), await open()]
  const stop = new AbortController()
  const run = async (store: FleetStore, size: number, signal?: AbortSignal) => {
    const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
    const asked = { rows, inventory, store, diagnoser, now, size, ...(signal && { signal }) }
    return (await runNight({ ...asked, onProgress: () => stop.abort() }))._unsafeUnwrap()
  }
  expect(await run(one, 1, stop.signal)).toMatchObject({ finished: false, rows: 1 })
  expect(await run(other, 1, stop.signal)).toMatchObject({ finished: false, resumed: true, night: 1 })
  expect(await run(one, 1)).toMatchObject({ finished: true, resumed: true, night: 1, rows: 3 })
  await one.close()
  await other.close()
})

test('as many shards wait for their judges as those say, beside the one that is committed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-fleet-'))
  const store = (await openSqliteStore(folder))._unsafeUnwrap()
  const rows = Array.from({ length: 20 }, (_, i) => ({
    line: i + 1,
    written: '',
    read: ok({ device: `iPad-${i}`, events: {}, facts: {} }),
  }))
  const waitingMost = async (ahead?: number) => {
    const judge = inThisThread(diagnoser)
    let [asked, most] = [0, 0]
    await runNight({
      ...{ rows, inventory: `by ${ahead}`, store, diagnoser, now, size: 1 },
      threads: {
        ...judge,
        most: 2,
        ...(ahead !== undefined && { ahead: () => ahead }),
        evaluate: (partition, at) => {
          asked++
          return judge.evaluate(partition, at)
        },
      },
      onProgress: (progress) => (most = Math.max(most, asked - progress.rows)),
    })
    return most
  }
  expect(await waitingMost()).toBe(2)
  expect(await waitingMost(4)).toBe(4)
  await store.close()
})

test('shards of no rows, and threads of which there are none, are refused before a night begins', async () => {
  const store = (await openSqliteStore(mkdtempSync(join(tmpdir(), 'shindan-fleet-'))))._unsafeUnwrap()
  const night = { rows: [], inventory: 'devices.csv', store, diagnoser, now }
  for (const number of [0, -1, 1.5, Number.NaN]) {
    const refused = { reason: 'option', problem: { kind: 'out-of-range', found: String(number) } }
    const module = new URL('file:///none.js')
    expect(await runNight({ ...night, size: number })).toMatchObject(err(refused))
    expect(await runNight({ ...night, threads: inThreads({ module, most: number }) })).toMatchObject(
      err(refused),
    )
  }
  expect((await store.status())._unsafeUnwrap().open).toBe(undefined)
  await store.close()
})

test('a night that goes on tells how many rows it could not read before as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-fleet-'))
  const inventory = join(folder, 'devices.csv')
  writeFileSync(inventory, `${csv}iPad-4,04,cybertrust/cloudgate-install,2025-01-01,\n`)
  const store = (await openSqliteStore(join(folder, 'store')))._unsafeUnwrap()
  const run = async (signal?: AbortSignal, onProgress?: () => void) => {
    const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
    const stopping = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
    return (await runNight({ rows, inventory, store, diagnoser, now, size: 2, ...stopping }))._unsafeUnwrap()
  }
  const stop = new AbortController()
  expect(await run(stop.signal, () => stop.abort())).toMatchObject({ rows: 2, rejected: 1, finished: false })
  expect(await run()).toMatchObject({ rows: 4, rejected: 1, finished: true, resumed: true })
  await store.close()
})
