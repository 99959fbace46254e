// One process that serves the handler by node:http, and tells where, and how much memory it has.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createHandler } from '@shindan/server'
import { plugins } from './vendors.mjs'

const server = createServer(getRequestListener(createHandler({ plugins })))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
})
process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  process.send?.({
    heap: process.memoryUsage().heapUsed,
    rss: process.memoryUsage().rss,
    cpu: (user + system) / 1e6,
  })
})
