import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { current, renewed } from '../../apns/test/renewal-files.ts'
import { createHandler } from '../src/index.ts'
import { consoles, form, handler, jsonRequest, now, plugins } from './asking.ts'

const mounted = createHandler({
  plugins,
  consoles,
  now: () => now,
  basePath: '/shindan',
  limits: { milliseconds: 200 },
})
const app = new Hono()
  .all('/shindan/*', (context) => mounted(context.req.raw))
  .get('/', (context) => context.text('home'))
const text = '503 証明書の取得が許可されていません。'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** Serves by `node:http`, as a host does; where. */
async function served(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = createServer(getRequestListener(fetch))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const node = `${await served(mounted)}/shindan`
const hono = `${await served(app.fetch)}/shindan`

describe.each([
  ['Node', node],
  ['Hono', hono],
])('served by %s', (_, at) => {
  const post = (path: string, init: RequestInit) => fetch(at + path, { method: 'POST', ...init })
  const headers = { 'content-type': 'application/json' }

  test('an answer is the same to the byte', async () => {
    const body = JSON.stringify({ text })
    const [over, directly] = [
      await post('/diagnose', { headers, body }),
      await handler(jsonRequest('/diagnose', body)),
    ]
    expect(over.status).toBe(200)
    expect(await over.text()).toBe(await directly.text())
  })

  test('files arrive', async () => {
    const body = form([
      ['files', renewed, 'a.pem'],
      ['files', current, 'b.pem'],
    ])
    const answer = await (await post('/renewal', { body })).json()
    expect(answer).toMatchObject({ kind: 'renewal', misplaced: [] })
  })

  test('a body that stops on the way is not waited for', async () => {
    const { hostname, port } = new URL(at)
    const said = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname)
      socket.write(
        'POST /shindan/diagnose HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"text":',
      )
      socket.once('data', (data) => {
        resolve(String(data))
        socket.destroy()
      })
    })
    expect(said).toMatch(/^HTTP\/1\.1 408 /)
  })

  test('a body that is too large is refused', async () => {
    const answer = await post('/diagnose', { headers, body: 'x'.repeat(2_000_000) })
    expect(answer.status).toBe(413)
  })
})

test('who stands beside it is let alone', async () => {
  expect(await (await fetch(new URL('/', hono))).text()).toBe('home')
})
