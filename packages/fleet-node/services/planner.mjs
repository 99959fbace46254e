// Plans one night in a process of its own, which whoever started it may kill at any moment.
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { openCsv, runNightOn } from '@shindan/fleet-node'
import { createPostgresEngine, createRedisEngine } from '@shindan/fleet-node/bullmq'
import { openPostgresStore } from '@shindan/fleet-node/postgres'

const [database = '', queue = '', inventory = '', now = ''] = process.argv.slice(2)
const create = queue.startsWith('redis') ? createRedisEngine : createPostgresEngine
const engine = create(queue)
const store = (await openPostgresStore(database))._unsafeUnwrap()
const { composition } = createDiagnoser({ plugins: [cybertrust] })
const { rows } = (await openCsv(inventory, composition))._unsafeUnwrap()
process.stdout.write('begun\n')
const channels = ['mail', 'webhook']
const night = { rows, inventory, store, composition, now, size: 250, channels, ahead: 16, wakeAfter: 3_000 }
const report = await runNightOn(engine, {
  ...night,
  onProgress: (progress) => process.stdout.write(`${JSON.stringify(progress)}\n`),
})
if (report.isErr()) process.stderr.write(`${JSON.stringify(report.error)}\n`)
await engine.close()
await store.close()
process.exit(report.isOk() ? 0 : 1)
