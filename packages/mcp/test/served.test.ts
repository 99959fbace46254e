import { spawn } from 'node:child_process'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createHandler } from '@shindan/server'
import { expect, test } from 'vitest'
import { bundle } from '../../../scripts/bootstrap/bundle.mjs'
import { createMcpHandler } from '../src/index.ts'
import { allPlugins } from '../src/options.ts'

const text = '503 証明書の取得が許可されていません。'
const program = await bundle(new URL('../src/main.ts', import.meta.url).pathname)

const summaryFrom = async (client: Client): Promise<unknown> => {
  const { structuredContent } = await client.callTool({ name: 'diagnose', arguments: { text } })
  return (structuredContent as { errors: { summary: string }[] } | undefined)?.errors[0]?.summary
}

test('the command serves over standard input and output, in the language that it was started with', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const args = [program, '--locale', 'en', '--time-zone', 'Europe/Berlin']
  await client.connect(new StdioClientTransport({ command: process.execPath, args }))
  expect((await client.listTools()).tools).toHaveLength(5)
  expect(await summaryFrom(client)).toMatch(/^[\x20-\x7e“”’]+$/)
  await client.close()
})

/** What the command says, and how it ends, when it is started otherwise. */
async function started(...args: string[]): Promise<readonly [code: number | null, out: string, err: string]> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return [code, out, err]
}

test.each([
  ['--locale', 'x_y'],
  ['--time-zone', 'Mars'],
  ['--colour', 'blue'],
])('of %s %s it says what is wrong, and writes nothing where messages are read', async (...args) => {
  const [code, out, err] = await started(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(args[0])
})

test('it tells its version', async () => {
  expect((await started('--version'))[1]).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('over HTTP it stands beside the handler of the server', async () => {
  const [api, mcp] = [createHandler({ plugins: allPlugins }), createMcpHandler({ locale: 'en' })]
  const host = (request: Request) => (new URL(request.url).pathname === '/mcp' ? mcp : api)(request)
  const client = new Client({ name: 'test', version: '1' })
  const fetch = (url: string | URL, init?: RequestInit) => host(new Request(url, init))
  await client.connect(new StreamableHTTPClientTransport(new URL('https://console.example/mcp'), { fetch }))
  expect(await summaryFrom(client)).toMatch(/^[\x20-\x7e“”’]+$/)
  await client.close()
  expect((await fetch('https://console.example/openapi.json')).status).toBe(200)
})

test('over HTTP a body that is too large or no message is refused', async () => {
  const mcp = createMcpHandler({ bytes: 1000 })
  const posted = (body: string) =>
    mcp(
      new Request('https://console.example/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body,
      }),
    )
  expect((await posted(JSON.stringify({ text: 'x'.repeat(2000) }))).status).toBe(413)
  for (const body of ['', '{', 'null', '[]', '{"jsonrpc":"2.0"}'])
    expect((await posted(body)).status).toBe(400)
})

test('over HTTP a body that never comes is not waited for', async () => {
  const handler = createMcpHandler({ milliseconds: 50 })
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new ReadableStream(),
    duplex: 'half',
  }
  expect((await handler(new Request('http://here/mcp', init as RequestInit))).status).toBe(408)
})
