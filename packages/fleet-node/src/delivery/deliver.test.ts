import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instantAt } from '@shindan/core'
import { afterEach, expect, test } from 'vitest'
import { composition } from '../../test/outgoing.ts'
import { type FleetStore, type OutboxEntry, openSqliteStore } from '../index.ts'
import type { Channel, OutgoingReminder, Sent, Telling } from './channel.ts'
import { type DeliverOptions, deliver } from './deliver.ts'

const start = Date.parse('2025-01-03T00:00:00Z')
const opened: FleetStore[] = []

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

/** A store whose outbox holds a reminder of each device on each channel. */
async function storeOf(devices: readonly string[], channels: readonly string[]): Promise<FleetStore> {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-deliver-'))
  const store = (await openSqliteStore(folder))._unsafeUnwrap()
  opened.push(store)
  const now = instantAt(start)
  const night = (await store.begin({ now, size: 5_000, inventory: 'test' }))._unsafeUnwrap()
  const of = { lifecycle: 'cybertrust/installed-certificate', revision: '01' }
  const reminders = devices.map((device) => ({
    ...of,
    device,
    reminder: 'notice-30-days',
    due: '2025-01-03',
  }))
  const outcome = { certificates: [], symptoms: [], reminders }
  const shard = { index: 0, rows: devices.length, rejected: [], outcome }
  ;(await store.commit(night, shard, channels))._unsafeUnwrap()
  ;(await store.finish(night))._unsafeUnwrap()
  return store
}

/** A channel that keeps what it was given, and answers as told. */
function channel(
  name: string,
  answer: (message: readonly OutgoingReminder[], signal: AbortSignal) => Sent | Promise<Sent>,
  limits: Partial<Channel> = {},
) {
  const given: OutgoingReminder[] = []
  const made: Channel = {
    name,
    batch: 4,
    atOnce: 2,
    timeLimit: 1_000,
    messagesOf: (batch) => batch.map((one) => [one]),
    send: async (message, _telling, signal) => {
      given.push(...message)
      return answer(message, signal)
    },
    ...limits,
  }
  return { ...made, given }
}

const sent: Sent = { as: 'sent' }
const later: Sent = { as: 'later', failure: 'busy' }
const devicesOf = (given: readonly OutgoingReminder[]) => given.map(({ device }) => device).sort()
const names = (count: number) => Array.from({ length: count }, (_, n) => `iPad-${n}`).sort()

async function delivered(
  store: FleetStore,
  channels: readonly Channel[],
  more: Partial<DeliverOptions> & { readonly at?: number } = {},
) {
  const now = instantAt(more.at ?? start)
  const options = { store, channels, composition, locale: 'en', timeZone: 'UTC', now, ...more }
  return (await deliver(options))._unsafeUnwrap()
}

async function outboxOf(store: FleetStore): Promise<readonly OutboxEntry[]> {
  const entries: OutboxEntry[] = []
  for await (const entry of store.outbox()) entries.push(entry)
  return entries
}

async function statesOf(store: FleetStore, of: string): Promise<readonly string[]> {
  return (await outboxOf(store)).filter(({ channel }) => channel === of).map(({ state }) => state)
}

const minute = 60_000

test('each reminder goes out once on each channel, and not again', async () => {
  const store = await storeOf(names(10), ['mail', 'hook'])
  const [mail, hook] = [channel('mail', () => sent), channel('hook', () => sent)]
  const summary = await delivered(store, [mail, hook])
  expect(summary).toMatchObject([
    { channel: 'mail', sent: 10, waiting: 0, failed: 0, late: 0 },
    { channel: 'hook', sent: 10 },
  ])
  await delivered(store, [mail, hook], { at: start + 100 * minute })
  for (const one of [mail, hook]) expect(devicesOf(one.given)).toEqual(names(10))
  expect(new Set([...mail.given, ...hook.given].map(({ key }) => key)).size).toBe(20)
})

test('what failed is tried again alone, after a pause, with the key that it had', async () => {
  const store = await storeOf(names(8), ['mail', 'hook'])
  let isBusy = true
  const mail = channel('mail', ([one]) => (isBusy && one?.device === 'iPad-3' ? later : sent))
  const hook = channel('hook', () => sent)
  const [first] = await delivered(store, [mail, hook])
  expect(first).toMatchObject({ sent: 7, waiting: 1, failed: 0, failure: 'busy' })
  isBusy = false
  await delivered(store, [mail, hook], { at: start + minute / 2 })
  expect(mail.given).toHaveLength(8)
  await delivered(store, [mail, hook], { at: start + 2 * minute })
  expect(mail.given).toHaveLength(9)
  const tries = mail.given.filter(({ device }) => device === 'iPad-3').map(({ key }) => key)
  expect(tries).toHaveLength(2)
  expect(new Set(tries).size).toBe(1)
  expect(hook.given).toHaveLength(8)
})

test('what is refused for good is given up at once, and what keeps failing after as many attempts as are allowed', async () => {
  const store = await storeOf(names(2), ['mail'])
  const answers: { readonly [device: string]: Sent } = { 'iPad-0': { as: 'refused', failure: 'no' } }
  const mail = channel('mail', ([one]) => answers[one?.device ?? ''] ?? later)
  const options = { attempts: 3 }
  expect(await delivered(store, [mail], options)).toMatchObject([{ failed: 1, waiting: 1 }])
  for (const hours of [1, 2, 3, 4])
    await delivered(store, [mail], { ...options, at: start + hours * 60 * minute })
  expect(mail.given.map(({ device }) => device).filter((device) => device === 'iPad-1')).toHaveLength(3)
  expect(await statesOf(store, 'mail')).toEqual(['failed', 'failed'])
})

test('what was given up goes out again where that is asked for, with the key that it had', async () => {
  const store = await storeOf(names(2), ['mail', 'hook'])
  const refusing = (name: string) => channel(name, () => ({ as: 'refused', failure: 'no' }))
  const [mail, hook] = [refusing('mail'), refusing('hook')]
  await delivered(store, [mail, hook])
  const mended = channel('mail', () => sent)
  expect(await delivered(store, [mended], { at: start + 600 * minute })).toMatchObject([{ sent: 0 }])
  expect(await delivered(store, [mended], { again: true })).toMatchObject([{ sent: 2, failed: 0 }])
  const keysOf = (given: readonly OutgoingReminder[]) => given.map(({ key }) => key).sort()
  expect(keysOf(mended.given)).toEqual(keysOf(mail.given))
  expect(await statesOf(store, 'hook')).toEqual(['failed', 'failed'])
  expect(await delivered(store, [mended], { again: true })).toMatchObject([{ sent: 0 }])
})

test('what a night without channels left goes out on all of the first delivery that has some', async () => {
  const store = await storeOf(names(3), ['outbox'])
  await delivered(store, [])
  const [mail, hook] = [channel('mail', () => sent), channel('hook', () => sent)]
  for (const at of [start, start + 600 * minute]) await delivered(store, [mail, hook], { at })
  for (const { given } of [mail, hook]) expect(devicesOf(given)).toEqual(names(3))
  expect(await statesOf(store, 'outbox')).toEqual([])
})

test('a delivery is as of the moment that it is given', async () => {
  const store = await storeOf(names(1), ['mail'])
  const told: string[] = []
  const mail = {
    ...channel('mail', () => later),
    send: async (_: unknown, { now }: Telling) => {
      told.push(now)
      return later
    },
  }
  await delivered(store, [mail])
  const [entry] = await outboxOf(store)
  const next = Date.parse(entry?.notBefore ?? '')
  expect(Date.parse(told[0] ?? '') - start).toBeLessThan(minute)
  expect(next - start).toBeGreaterThan(minute - 1)
  await delivered(store, [mail], { at: next - minute })
  expect(told).toHaveLength(1)
  await delivered(store, [mail], { at: next })
  expect(told).toHaveLength(2)
})

test('a channel that is down is left alone after one batch, and asked again when it wants to be', async () => {
  const store = await storeOf(names(20), ['mail', 'hook'])
  const down = channel('mail', () => later)
  await delivered(store, [down])
  expect(down.given).toHaveLength(4)
  let isAsked = false
  const wait: Sent = { as: 'later', failure: 'HTTP 429', retryAfter: 10 * minute }
  const hook = channel('hook', () => (isAsked ? sent : wait), { atOnce: 1 })
  await delivered(store, [hook])
  expect(hook.given).toHaveLength(1)
  isAsked = true
  await delivered(store, [hook], { at: start + 9 * minute })
  expect(hook.given).toHaveLength(17)
  await delivered(store, [hook], { at: start + 30 * minute })
  expect(devicesOf(hook.given.slice(1))).toEqual(names(20))
})

test('two that deliver at once share the reminders', async () => {
  const store = await storeOf(names(40), ['mail'])
  const pause = () => new Promise<Sent>((done) => setTimeout(done, 2, sent))
  const channels = [channel('mail', pause), channel('mail', pause)]
  const summaries = await Promise.all(channels.map((one) => delivered(store, [one])))
  expect(summaries.flat().reduce((sum, { sent }) => sum + sent, 0)).toBe(40)
  for (const { given } of channels) expect(given.length).toBeGreaterThan(0)
  expect(devicesOf(channels.flatMap(({ given }) => given))).toEqual(names(40))
})

test('who holds a lease that ended settles nothing: what comes after it counts', async () => {
  const store = await storeOf(['iPad-1'], ['mail'])
  let release = () => {}
  const slow = channel(
    'mail',
    () => new Promise((done) => (release = () => done({ as: 'refused', failure: 'no' }))),
  )
  const first = delivered(store, [slow])
  while (slow.given.length === 0) await new Promise((done) => setTimeout(done, 1))
  // The clock of this one has jumped ahead: to it the lease has ended.
  const other = channel('mail', () => sent)
  expect(await delivered(store, [other], { at: start + 600 * minute })).toMatchObject([{ sent: 1, late: 0 }])
  release()
  expect(await first).toMatchObject([{ failed: 1, late: 1 }])
  expect(await statesOf(store, 'mail')).toEqual(['sent'])
  expect(other.given[0]?.key).toBe(slow.given[0]?.key)
})

test('a clock that goes back sends nothing twice, and loses nothing', async () => {
  const store = await storeOf(names(6), ['mail'])
  let isBusy = true
  const mail = channel('mail', ([one]) => (isBusy && one?.device === 'iPad-1' ? later : sent))
  await delivered(store, [mail])
  isBusy = false
  await delivered(store, [mail], { at: start - 6_000 * minute })
  expect(mail.given).toHaveLength(6)
  await delivered(store, [mail], { at: start + 2 * minute })
  expect(await statesOf(store, 'mail')).toEqual(names(6).map(() => 'sent'))
  expect(mail.given).toHaveLength(7)
})

test('what is under way when the delivery is stopped is not told as sent, and goes out with the next', async () => {
  const store = await storeOf(names(8), ['mail'])
  const stop = new AbortController()
  const hanging = channel('mail', () => {
    setTimeout(() => stop.abort(), 5)
    return new Promise<Sent>(() => {})
  })
  expect(await delivered(store, [hanging], { signal: stop.signal })).toMatchObject([{ sent: 0, waiting: 0 }])
  expect(hanging.given).toHaveLength(2)
  const mail = channel('mail', () => sent)
  await delivered(store, [mail])
  expect(devicesOf(mail.given)).toEqual(names(8))
})

test('a channel that never answers, or throws, has failed for now', async () => {
  const store = await storeOf(names(1), ['mail', 'hook'])
  const silent = channel('mail', () => new Promise<Sent>(() => {}), { timeLimit: 20 })
  const broken = channel('hook', () => {
    throw new Error('password: hunter2 is wrong')
  })
  const [mail, hook] = await delivered(store, [silent, broken])
  expect(mail).toMatchObject({ waiting: 1 })
  expect(hook).toMatchObject({ waiting: 1 })
  expect(JSON.stringify(hook)).not.toContain('hunter2')
})

test.each([0, -1, 1.5, Number.NaN])('%d attempts are refused, and nothing is sent', async (attempts) => {
  const store = await storeOf(names(1), ['mail'])
  const mail = channel('mail', () => later)
  const options = { store, channels: [mail], composition, locale: 'en', timeZone: 'UTC', attempts }
  expect((await deliver(options))._unsafeUnwrapErr()).toMatchObject({
    reason: 'option',
    problem: { kind: 'out-of-range', path: 'attempts' },
  })
  expect(mail.given).toEqual([])
})

test('a store that fails ends the delivery with its problem', async () => {
  const store = await storeOf(names(1), ['mail'])
  await store.close()
  opened.pop()
  const options = {
    store,
    channels: [channel('mail', () => sent)],
    composition,
    locale: 'en',
    timeZone: 'UTC',
  }
  expect((await deliver(options))._unsafeUnwrapErr()).toMatchObject({
    reason: 'store',
    problem: { kind: 'failed' },
  })
})
