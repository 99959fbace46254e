// One night in a process of its own, which whoever started it may kill at any moment.
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { openCsv, openSqliteStore, runNight } from '@shindan/fleet-node'

const [folder = '', inventory = '', now = '', size = ''] = process.argv.slice(2)
const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const opened = await openSqliteStore(folder)
if (opened.isErr()) throw new Error(opened.error.text.en)
const { rows } = (await openCsv(inventory, diagnoser.composition))._unsafeUnwrap()
process.stdout.write('begun\n')
const report = await runNight({
  rows,
  inventory,
  store: opened.value,
  diagnoser,
  now,
  size: Number(size),
  channels: ['mail', 'webhook'],
})
process.stdout.write(`${JSON.stringify(report._unsafeUnwrap())}\n`)
await opened.value.close()
