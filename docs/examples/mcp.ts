import { createMcpHandler } from '@shindan/mcp'

const mcp = createMcpHandler({ locale: 'en' })
const response = await mcp(
  new Request('https://console.example/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  }),
)
console.log(response.status)
