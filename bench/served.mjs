/**
 * Diagnoses over HTTP on the loopback: the handler in a process of its own, served by `node:http`, all vendors. How many a
 * core answers is told by the time that the process spent, whatever else the machine does; how long one waits is told by
 * the clock, and means little on a busy machine.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { report } from './harness.mjs'

const asked = 100_000
const about = { connections: 10, amount: asked / 10 }
const bodies = [
  { text: '503 証明書の取得が許可されていません。管理者にお問い合わせください。' },
  { code: '503', facts: { 'cybertrust.issuedAt': '2025-01-01' } },
  { text: 'A connection to the SCEP server could not be established.', locale: 'en' },
]
const requests = bodies.map((body) => ({
  method: 'POST',
  path: '/diagnose',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
}))

const host = fork(join(import.meta.dirname, 'handler-host.mjs'), { execArgv: ['--expose-gc'] })
const [{ port }] = await once(host, 'message')
const url = `http://127.0.0.1:${port}`

/** What the process has spent and holds by now. */
async function spent() {
  host.send('tell')
  const [told] = await once(host, 'message')
  return told
}

await autocannon({ url, requests, ...about, amount: 3000 })
const rows = []
const first = await spent()
let before = first
for (let round = 1; round <= 10; round++) {
  const { latency, non2xx, errors } = await autocannon({ url, requests, ...about })
  const now = await spent()
  const perCore = about.amount / (now.cpu - before.cpu)
  rows.push([
    `${round * about.amount} asked`,
    `${Math.round(perCore)} /s`,
    `${latency.p50} ms`,
    `${latency.p99} ms`,
    `${(now.heap / 1e6).toFixed(1)} MB`,
    `${non2xx + errors}`,
    perCore >= 2000 && latency.p99 < 20 && now.heap < first.heap * 1.2 ? 'met' : '**not met**',
  ])
  before = now
}
host.kill()

report({
  title: 'Over HTTP',
  about:
    'A diagnosis over the loopback, ten connections, all vendors. A core: requests by the seconds of a processor that the serving process spent. Memory is what is left after a collection.',
  tables: [
    {
      title: 'POST /diagnose',
      columns: [
        'after',
        'a core',
        'median',
        'p99',
        'memory',
        'wrong answers',
        'target: 2000 /s a core, p99 under 20 ms, memory flat',
      ],
      rows,
    },
  ],
})
