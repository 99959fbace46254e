import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** A way to a server that may break on the side of its clients alone: the server does not notice. */
export interface Proxy {
  readonly url: string
  /** Ends what clients have open, and keeps what the server has. */
  readonly cut: () => void
  readonly close: () => void
}

/** Listens on a port of its own for the clients of a server. */
export async function startProxy(url: string): Promise<Proxy> {
  const { hostname, port } = new URL(url)
  const clients = new Set<Socket>()
  const servers = new Set<Socket>()
  const listening = createServer((client) => {
    const server = connect(Number(port), hostname)
    clients.add(client)
    servers.add(server)
    for (const socket of [client, server]) socket.on('error', () => {})
    client.on('data', (bytes) => server.write(bytes))
    client.on('end', () => server.end())
    server.on('data', (bytes) => client.write(bytes))
    server.on('close', () => {
      client.destroy()
      servers.delete(server)
    })
    client.on('close', () => clients.delete(client))
  }).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const own = new URL(url)
  own.port = `${(listening.address() as AddressInfo).port}`
  return {
    url: own.href,
    cut: () => {
      for (const client of clients) client.resetAndDestroy()
    },
    close: () => {
      listening.close()
      for (const socket of [...clients, ...servers]) socket.destroy()
    },
  }
}
