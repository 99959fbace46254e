import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A server of this machine, with what it keeps in a folder of its own. */
export interface Server {
  readonly url: string
  /** It ends at once, as if the machine had died. */
  readonly stop: () => Promise<void>
  /** It goes on with what it has kept. */
  readonly start: () => Promise<void>
  /** It ends, and nothing of it is left. */
  readonly remove: () => Promise<void>
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
