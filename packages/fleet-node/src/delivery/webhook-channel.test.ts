import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { instantAt } from '@shindan/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, test } from 'vitest'
import { outgoing, telling as told } from '../../test/outgoing.ts'
import { failureWords } from './failure-words.ts'
import { reminderSchema } from './reminder-document.ts'
import { type WebhookChannelOptions, webhookChannel } from './webhook-channel.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const oldSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
const signal = new AbortController().signal
// Receivers compare the time of a request with their own clock.
const telling = { ...told, now: instantAt(Date.now()) }
const running: Server[] = []

afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

interface Request {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A real receiver, and what it was sent. */
async function receiver(reply: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: Request[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const headers = request.headers as Record<string, string>
    requests.push({ headers, body: Buffer.concat(parts).toString('utf8') })
    reply(request, response)
  }).listen(0, '127.0.0.1')
  running.push(server)
  await once(server, 'listening')
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

function channelTo(url: string, options: Partial<WebhookChannelOptions> = {}) {
  return webhookChannel({ name: 'hook', url, secret, http: 'allowed', ...options })
}

const status = (code: number, headers = {}) => {
  return (_: IncomingMessage, response: ServerResponse) => void response.writeHead(code, headers).end('no')
}

test('a receiver knows by the signature from whom a reminder comes, with the old secret and the new', async () => {
  const { requests, url } = await receiver(status(204))
  const reminder = outgoing({ channel: 'hook' })
  const channel = channelTo(url, { oldSecret })
  for (const _ of [1, 2]) expect(await channel.send([reminder], telling, signal)).toEqual({ as: 'sent' })
  for (const { headers, body } of requests) {
    expect(headers['webhook-id']).toBe(reminder.key)
    for (const one of [secret, oldSecret]) expect(new Webhook(one).verify(body, headers)).toBeDefined()
    const stranger = new Webhook(Buffer.alloc(32, 9).toString('base64'))
    expect(() => stranger.verify(body, headers)).toThrow()
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
  }
  expect(requests).toHaveLength(2)
})

test('what it receives is as the published schema says, and names the device', async () => {
  const { requests, url } = await receiver(status(200))
  const odd = outgoing({ lifecycle: 'gone/since', reminder: 'too', channel: 'hook' })
  const channel = channelTo(url)
  const dates = { dueAt: '2025-02-02T03:00:00.000Z', newerDueAt: '2027-02-02T03:00:00.000Z' }
  for (const one of [outgoing({ channel: 'hook', ...dates }), odd]) await channel.send([one], telling, signal)
  const validate = new Ajv2020().compile(reminderSchema())
  for (const { body } of requests) expect(validate(JSON.parse(body)) || validate.errors).toBe(true)
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
    schemaVersion: 2,
    kind: 'reminder',
    device: 'iPad-1',
    certificate: '01',
    due: '2025-01-03',
    ...dates,
    text: { date: '2025-02-02', when: 'Sun, 2 Feb 2025, 12:00 (Asia/Tokyo)' },
  })
  expect(JSON.parse(requests[1]?.body ?? '')).not.toHaveProperty('dueAt')
})

test('of a name of a device, only what is an address, a secret or a token is masked, and nothing where names are asked for exactly', async () => {
  const { requests, url } = await receiver(status(200))
  const device = 'DESKTOP-AB12CD3 of taro@example.co.jp'
  for (const names of ['masked', 'exact'] as const)
    await channelTo(url, { names }).send([outgoing({ device })], telling, signal)
  const [masked, exact] = requests.map(({ body }) => JSON.parse(body).device)
  expect(masked).toMatch(/^DESKTOP-AB12CD3 of •+@/)
  expect(exact).toBe(device)
})

test.each([
  [400, 'refused'],
  [404, 'refused'],
  [410, 'refused'],
  [408, 'later'],
  [429, 'later'],
  [500, 'later'],
  [503, 'later'],
] as const)('an answer of %i is %s', async (code, as) => {
  const { url } = await receiver(status(code))
  expect(await channelTo(url).send([outgoing()], telling, signal)).toEqual({ as, failure: `HTTP ${code}` })
})

test('a redirect is not followed', async () => {
  const other = await receiver(status(200))
  const { url } = await receiver(status(307, { location: other.url }))
  expect(await channelTo(url).send([outgoing()], telling, signal)).toMatchObject({ as: 'later' })
  expect(other.requests).toEqual([])
})

test('a receiver says in seconds or as a date how long to wait', async () => {
  const in90 = new Date(Date.parse(telling.now) + 90_000).toUTCString()
  for (const [written, least, most] of [
    ['120', 120_000, 120_000],
    [in90, 88_000, 90_000],
    ['soon', undefined, undefined],
  ] as const) {
    const { url } = await receiver(status(429, { 'retry-after': written }))
    const sent = await channelTo(url).send([outgoing()], telling, signal)
    const { retryAfter } = sent as { readonly retryAfter?: number }
    if (least === undefined) expect(retryAfter).toBeUndefined()
    else {
      expect(retryAfter).toBeGreaterThanOrEqual(least)
      expect(retryAfter).toBeLessThanOrEqual(most)
    }
  }
})

test('an answer without an end is not waited for, nor a receiver that is silent or away', async () => {
  const endless = await receiver((_, response) => {
    response.writeHead(200)
    response.write('a'.repeat(100_000))
  })
  expect(await channelTo(endless.url).send([outgoing()], telling, signal)).toEqual({ as: 'sent' })
  const silent = await receiver(() => {})
  const limit = AbortSignal.timeout(100)
  expect(await channelTo(silent.url).send([outgoing()], telling, limit)).toMatchObject({ as: 'later' })
  const away = await channelTo('http://127.0.0.1:4/T0KEN-in-the-path').send([outgoing()], telling, signal)
  expect(away).toMatchObject({ as: 'later' })
  expect(failureWords('failure' in away ? away.failure : '').en).toMatch(/Nothing answers at that port/)
  expect(JSON.stringify(away)).not.toContain('T0KEN')
})

test('an address without TLS, or with a password in it, and a secret that is short are mistakes, and are not quoted', () => {
  for (const [url, given] of [
    ['http://example.com/', secret],
    ['https://user:hunter2@example.com/', secret],
    ['ftp://example.com/', secret],
    ['https://example.com/', 'aHVudGVyMg=='],
  ] as const) {
    const make = () => webhookChannel({ name: 'hook', url, secret: given })
    expect(make).toThrow(RangeError)
    expect(make).not.toThrow(/hunter2|aHVudGVyMg/)
  }
})
