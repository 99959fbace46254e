import {
  type Composition,
  epochOf,
  err,
  type Instant,
  instantAt,
  type Locale,
  ok,
  type Problem,
  type Result,
} from '@shindan/core'
import { notWhole } from '../night/whole.ts'
import type { StoreProblem } from '../store/problem.ts'
import type { Delivery, FleetStore } from '../store/store.ts'
import { pauseAfter } from './backoff.ts'
import type { Channel, NightUnread, OutgoingReminder, Sent } from './channel.ts'
import { failureText } from './failure.ts'
import { reminderKeyOn } from './key.ts'

/** What a delivery is made of. */
export interface DeliverOptions {
  readonly store: Pick<FleetStore, 'address' | 'revive' | 'lease' | 'settle'>
  /** Each is delivered to by itself: what one cannot send holds up no other. */
  readonly channels: readonly Channel[]
  /** Has the lifecycles whose texts are told. */
  readonly composition: Composition
  readonly locale: Locale
  /** IANA name: instants are said in it. */
  readonly timeZone: string
  /** Whose fleet it is, where a database holds several: as the store was opened for. */
  readonly tenant?: string
  /** After so many attempts a reminder is given up: a whole number from 1 on. */
  readonly attempts?: number
  /** Begins no message any more. What is under way is given up, and not told as sent. */
  readonly signal?: AbortSignal
  /** First takes up again what was given up on these channels, with the key that it had, as if it had not been attempted. */
  readonly again?: boolean
  /**
   * The moment at which the delivery begins, from which on it counts by itself; that of the host where it is not given. What
   * waits is due by it, messages are told as of it, leases and pauses end by it. So to whoever delivers beside it with a later
   * clock its leases end early, and what is under way is sent by both, with the same key; with an earlier one they end late.
   */
  readonly now?: Instant
  /** What the last night could not read: a message for a person says so. */
  readonly unread?: NightUnread
}

/** What a delivery came to on one channel, in reminders. */
export interface ChannelDelivery {
  readonly channel: string
  readonly sent: number
  /** Failed for now: a later delivery tries them again. */
  readonly waiting: number
  /** Given up. */
  readonly failed: number
  /** Those of which the store was told too late: another deliverer has them, and sends them again. */
  readonly late: number
  /** Why the last one that failed did so, as it was said; `failureWords` says it to a person. */
  readonly failure?: string
}

/** Why a delivery could not be made, or not to its end. What was sent is noted as far as the store could. */
export type DeliverProblem =
  | { readonly reason: 'store'; readonly problem: StoreProblem }
  /** A number that is no whole one from 1 on. */
  | { readonly reason: 'option'; readonly problem: Problem }

const mostAttempts = 12

/**
 * Sends the reminders that wait in the outbox, each at least once: whoever dies between sending and noting it leaves it to be
 * sent again, with the same key. One that fails is tried again by a later delivery, after a pause that doubles from a minute
 * to six hours; after 12 attempts, or where it is refused for good, it is given up. A channel that sends nothing of a whole
 * batch is left alone for the rest of the delivery. Several may deliver at once from one store. The reminders of nights without
 * channels wait for the first delivery, which puts them on all of its channels.
 *
 * @example
 * await deliver({ store, channels: [fileChannel({ name: 'log', file: 'reminders.jsonl' })], composition, locale: 'ja', timeZone: 'Asia/Tokyo' })
 */
export async function deliver(
  options: DeliverOptions,
): Promise<Result<readonly ChannelDelivery[], DeliverProblem>> {
  const [problem] = notWhole({ attempts: options.attempts })
  if (problem) return err({ reason: 'option', problem })
  return (await deliveredOn(options)).mapErr((problem) => ({ reason: 'store', problem }))
}

async function deliveredOn(
  options: DeliverOptions,
): Promise<Result<readonly ChannelDelivery[], StoreProblem>> {
  const { store, channels, again = false } = options
  const addressed = await store.address(channels.map(({ name }) => name))
  if (addressed.isErr()) return err(addressed.error)
  const clock = clockFrom(options.now ?? instantAt(Date.now()))
  const delivered = await Promise.all(
    channels.map(async (channel) => {
      const revived = again ? await store.revive(channel.name) : ok(0)
      return revived.isErr() ? err(revived.error) : deliverOn(channel, { ...options, clock })
    }),
  )
  const summaries: ChannelDelivery[] = []
  for (const one of delivered) {
    if (one.isErr()) return err(one.error)
    summaries.push(one.value)
  }
  return ok(summaries)
}

/** What was sent, or not, of one message. */
interface Attempt {
  readonly message: readonly OutgoingReminder[]
  readonly sent: Sent
}

/** A delivery that has begun. */
interface Begun extends DeliverOptions {
  readonly clock: () => Instant
}

async function deliverOn(channel: Channel, options: Begun): Promise<Result<ChannelDelivery, StoreProblem>> {
  const { store, signal, clock, attempts: most = mostAttempts } = options
  const total = { channel: channel.name, sent: 0, waiting: 0, failed: 0, late: 0 }
  let failure: string | undefined
  while (!signal?.aborted) {
    const now = clock()
    const until = instantAt(epochOf(now) + leaseOn(channel))
    const leased = await store.lease({ channel: channel.name, now, until, most: channel.batch })
    if (leased.isErr()) return err(leased.error)
    if (leased.value.length === 0) break
    const batch = leased.value.map((one) => ({ ...one, key: reminderKeyOn(one, options.tenant) }))
    const attempts = await attemptsAt(batch, channel, options)
    const settledAt = clock()
    const deliveries = attempts.flatMap((attempt) => deliveriesOf(attempt, settledAt, most))
    const settled = await store.settle([...deliveries, ...putBack(batch, attempts, settledAt)], settledAt)
    if (settled.isErr()) return err(settled.error)
    for (const { state } of deliveries) total[state]++
    total.late += batch.length - settled.value
    failure = deliveries.findLast((one) => one.failure !== undefined)?.failure ?? failure
    if (!attempts.some(({ sent }) => sent.as === 'sent')) break
    if (attempts.some(({ sent }) => asksToWait(sent))) break
  }
  return ok({ ...total, ...(failure !== undefined && { failure }) })
}

/** What was not attempted is lent to others at once, or when the receiver wants to be asked again. */
function putBack(
  batch: readonly OutgoingReminder[],
  attempts: readonly Attempt[],
  now: Instant,
): readonly Delivery[] {
  const attempted = new Set(attempts.flatMap(({ message }) => message))
  const asked = Math.max(0, ...attempts.map(({ sent }) => (sent.as === 'later' ? (sent.retryAfter ?? 0) : 0)))
  return batch
    .filter((one) => !attempted.has(one))
    .map(({ key, ...reminder }): Delivery => {
      const pause = asked === 0 ? 0 : pauseAfter(1, key, asked)
      return { reminder, state: 'waiting', ...(pause > 0 && { notBefore: instantAt(epochOf(now) + pause) }) }
    })
}

/** Longer than any message may take that is begun under it. */
function leaseOn({ timeLimit }: Channel): number {
  return 4 * timeLimit + 60_000
}

/**
 * Sends a batch. A message that the lease may not outlast is not begun, nor any after the receiver asks to wait.
 */
async function attemptsAt(
  batch: readonly OutgoingReminder[],
  channel: Channel,
  { composition, locale, timeZone, signal, clock, unread }: Begun,
): Promise<readonly Attempt[]> {
  const begun = performance.now()
  const messages = channel.messagesOf(batch)
  const attempts: Attempt[] = []
  let next = 0
  const mayBegin = () =>
    next < messages.length &&
    !signal?.aborted &&
    performance.now() - begun + channel.timeLimit < leaseOn(channel) - 30_000 &&
    !attempts.some(({ sent }) => asksToWait(sent))
  const sendOn = async () => {
    while (mayBegin()) {
      const message = messages[next++] ?? []
      const telling = { composition, locale, timeZone, now: clock(), ...(unread && { unread }) }
      const sent = await inTime(channel, signal, (until) => channel.send(message, telling, until))
      if (sent) attempts.push({ message, sent })
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, channel.atOnce) }, sendOn))
  return attempts
}

/** What sending came to, within the time limit; nothing where the delivery was aborted before that was known. */
async function inTime(
  { timeLimit }: Channel,
  aborted: AbortSignal | undefined,
  send: (signal: AbortSignal) => Promise<Sent>,
): Promise<Sent | undefined> {
  const limit = new AbortController()
  const signal = aborted ? AbortSignal.any([aborted, limit.signal]) : limit.signal
  const timer = setTimeout(() => limit.abort(), timeLimit)
  const over = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  const sending = (async () => send(signal))().catch(
    (error: unknown): Sent => ({ as: 'later', failure: failureText(error) }),
  )
  const sent = await Promise.race([sending, over])
  clearTimeout(timer)
  if (sent?.as === 'sent' || (sent && !signal.aborted)) return sent
  return aborted?.aborted ? undefined : { as: 'later', failure: `no answer within ${timeLimit} ms` }
}

function asksToWait(sent: Sent): boolean {
  return sent.as === 'later' && sent.retryAfter !== undefined
}

function deliveriesOf({ message, sent }: Attempt, now: Instant, most: number): readonly Delivery[] {
  return message.map((one): Delivery => {
    const { key, ...reminder } = one
    if (sent.as === 'sent') return { reminder, state: 'sent' }
    const { failure } = sent
    const attempts = reminder.attempts + 1
    if (sent.as === 'refused' || attempts >= most) return { reminder, state: 'failed', failure }
    const pause = pauseAfter(attempts, key, sent.retryAfter)
    return { reminder, state: 'waiting', notBefore: instantAt(epochOf(now) + pause), failure }
  })
}

/** Goes on from a moment, whatever becomes of the clock of the host meanwhile. */
function clockFrom(now: Instant): () => Instant {
  const begun = performance.now()
  return () => instantAt(epochOf(now) + Math.floor(performance.now() - begun))
}
