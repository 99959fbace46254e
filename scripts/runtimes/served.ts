import { apns } from '@shindan/apns'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import { createHandler } from '@shindan/server'
import type { Files } from './files.ts'

/** Sends a request to where the handler is. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

const bytes = 100_000

/** In one order of plugins: that of the catalog is told by it. */
export const handler = createHandler({
  plugins: [cybertrust, apns, clomo, lanscope, bizmobile, platforms],
  consoles: [
    { plugin: clomo, upload: clomoUpload },
    { plugin: lanscope, upload: lanscopeUpload },
    { plugin: bizmobile, upload: bizmobileUpload },
  ],
  now: () => '2025-12-20T00:00:00Z',
  limits: { bytes },
})

/** Asks a server of this runtime, which serves the handler. */
export function askAt(origin: string): Ask {
  return (path, init) => fetch(new URL(path, origin), init)
}

const askHere: Ask = (path, init) => handler(new Request(new URL(path, 'https://console.example'), init))

/** What a client reads of an answer beside its body. */
const read = ['content-type', 'content-language', 'cache-control', 'vary', 'allow', 'accept-post', 'etag']

/**
 * What the handler answers: a diagnosis, an interview, a renewal from its files, what there is to look up, and what is
 * refused. Each answer is a line, to the byte.
 */
export async function served({ current, renewed, csr }: Files, ask = askHere): Promise<readonly string[]> {
  const lines: string[] = []

  async function asked(path: string, init: RequestInit = {}): Promise<string> {
    const response = await ask(path, { ...init, headers: { 'accept-language': 'en', ...init.headers } })
    const body = await response.text()
    const headers = read.map((name) => response.headers.get(name))
    lines.push(`${init.method ?? 'GET'} ${path}\t${JSON.stringify([response.status, headers, body])}`)
    return body
  }
  const posted = (path: string, body: unknown) =>
    asked(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const sent = (parts: readonly (readonly [part: string, content: string, file?: string])[]) => {
    const body = new FormData()
    for (const [part, content, file] of parts)
      file === undefined ? body.append(part, content) : body.append(part, new Blob([content]), file)
    return asked('/renewal', { method: 'POST', body })
  }

  const text = '503 証明書の取得が許可されていません。'
  await posted('/diagnose', { text, trace: true })
  await posted('/diagnose', { text, fact: {} })
  const { session } = JSON.parse(await posted('/session', { input: { text } }))
  await posted('/session', {
    session,
    step: { kind: 'answer', fact: 'cybertrust.issuedAt', value: '2025-12-01' },
  })
  await posted('/lifecycle', { lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2025-12-18' } })
  await posted('/operation', { operation: 'clomo/install-silently', facts: { 'device.platform': 'android' } })
  await sent([
    ['files', renewed, '新しい証明書.pem'],
    ['files', current, 'b.pem'],
    ['files', csr, 'c.txt'],
  ])
  await sent([
    ['renewed', current],
    ['current', renewed, 'old.pem'],
    ['enrolledTopic', 'com.apple.mgmt.External.other'],
  ])
  await sent([['Renewed', renewed, 'a.pem']])
  await posted('/diagnose', { text: 'x'.repeat(bytes) })
  await posted('/renewal', {})
  for (const path of [
    '/catalog',
    '/catalog?kind=errors',
    '/catalog/apns%2Frenew',
    '/openapi.json',
    '/nothing',
  ])
    await asked(path)
  await asked('/catalog', { method: 'HEAD' })
  await asked('/diagnose')
  return lines
}
