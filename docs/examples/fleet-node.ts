import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { openCsv, openSqliteStore, runNight } from '@shindan/fleet-node'

const folder = await mkdtemp(join(tmpdir(), 'fleet-'))
const file = join(folder, 'devices.csv')
await writeFile(
  file,
  `device,lifecycle,expires
iPad-1,cybertrust/installed-certificate,2026-12-24
iPad-2,cybertrust/installed-certificate,2027-06-30
`,
)

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const inventory = await openCsv(file, diagnoser.composition)
if (inventory.isErr()) throw new Error(JSON.stringify(inventory.error))
const store = await openSqliteStore(join(folder, 'store'))
if (store.isErr()) throw new Error(store.error.text.en)

const now = '2026-12-17T02:00:00+09:00'
const { rows } = inventory.value
const night = await runNight({ rows, inventory: 'devices.csv', store: store.value, diagnoser, now })
if (night.isErr()) throw new Error(JSON.stringify(night.error))
console.log(night.value.rows, 'rows', night.value.rejected, 'rejected')
for await (const { device, reminder, due, state } of store.value.outbox())
  console.log(device, reminder, due, state)
await store.value.close()
