// One delivery in a process of its own, which whoever started it may kill at any moment.
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { deliver, fileChannel, openSqliteStore, webhookChannel } from '@shindan/fleet-node'

const [folder = '', file = '', url = '', now = ''] = process.argv.slice(2)
const { composition } = createDiagnoser({ plugins: [cybertrust] })
const opened = await openSqliteStore(folder)
if (opened.isErr()) throw new Error(opened.error.text.en)
const secret = Buffer.alloc(32, 7).toString('base64')
process.stdout.write('begun\n')
const delivered = await deliver({
  store: opened.value,
  channels: [
    fileChannel({ name: 'log', file }),
    webhookChannel({ name: 'hook', url, secret, http: 'allowed' }),
  ],
  composition,
  locale: 'en',
  timeZone: 'UTC',
  now,
})
delivered._unsafeUnwrap()
await opened.value.close()
