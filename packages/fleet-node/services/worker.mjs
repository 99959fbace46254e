// A worker in a process of its own, which whoever started it may kill at any moment.
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { startWorker } from '@shindan/fleet-node'
import { createPostgresEngine, createRedisEngine } from '@shindan/fleet-node/bullmq'
import { openPostgresStore } from '@shindan/fleet-node/postgres'

const [database = '', queue = ''] = process.argv.slice(2)
const create = queue.startsWith('redis') ? createRedisEngine : createPostgresEngine
const engine = create(queue, { stalledAfter: 1_000 })
const store = (await openPostgresStore(database))._unsafeUnwrap()
const stopped = new AbortController()
process.once('SIGTERM', () => stopped.abort())
process.stdout.write('begun\n')
await startWorker({
  engine,
  store,
  diagnoser: createDiagnoser({ plugins: [cybertrust] }),
  attempts: 1_000,
  signal: stopped.signal,
  onShard: ({ shard, outcome }) => process.stdout.write(`${JSON.stringify([shard, outcome])}\n`),
})
await engine.close()
await store.close()
