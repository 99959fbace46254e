import { epochOf, outside } from '@shindan/core'
import { Webhook } from 'standardwebhooks'
import type { Channel, OutgoingReminder, Sent, Telling } from './channel.ts'
import { failureText } from './failure.ts'
import { reminderDocumentOf } from './reminder-document.ts'
import { shownName } from './shown-name.ts'

/** Who receives reminders, and how they know from whom they come. */
export interface WebhookChannelOptions {
  readonly name: string
  /** `https:`, without a name or a password in it. */
  readonly url: string
  /** In base64, of 24 bytes or more; it may begin with `whsec_`. */
  readonly secret: string
  /** The one before it, while receivers go over to the new one: both sign. */
  readonly oldSecret?: string
  /** `allowed` where `http:` may be spoken too: on the same machine, or on a network of one's own. */
  readonly http?: 'allowed'
  /**
   * `masked`, where it is not given: the names of devices stay, while mail addresses, telephone numbers and what looks like a
   * password or a token in them are masked. `exact` where the receiver has to find the device by its name as the inventory
   * has it.
   */
  readonly names?: 'masked' | 'exact'
  /** Asks the receiver; that of the host where nothing is said. */
  readonly fetch?: typeof fetch
  /** Milliseconds that a receiver may take to answer. */
  readonly timeLimit?: number
}

const shortestSecret = 24

/**
 * Sends each reminder as a request of its own, signed after Standard Webhooks: `webhook-id` is the key of the reminder, the
 * same at every attempt, by which a receiver knows one that comes again. The body is a {@link ReminderDocument}. Any answer
 * of 200 to 299 is one; 408, 429, 500 and above, redirects and silence are tried again, after `Retry-After` where it is
 * named; any other is a refusal for good. Of an answer nothing but its head is read.
 *
 * The request goes to whatever address `url` names, one of the own network as well: who lets others name it has to check
 * first where it leads.
 *
 * @example
 * webhookChannel({ name: 'chat', url: 'https://hooks.example.com/reminders', secret: process.env.HOOK_SECRET })
 *
 * @throws RangeError where the address or a secret cannot serve.
 */
export function webhookChannel({
  name,
  url,
  secret,
  oldSecret,
  http,
  names = 'masked',
  fetch: ask = fetch,
  timeLimit = 15_000,
}: WebhookChannelOptions): Channel {
  if (!mayBeAsked(url, http)) throw outside('url', 'an https: address without a name in it', '')
  const signers = [secret, ...(oldSecret === undefined ? [] : [oldSecret])].map(signerOf)
  const secrets = [url, secret, ...(oldSecret === undefined ? [] : [oldSecret])]
  return {
    name,
    batch: 100,
    atOnce: 4,
    timeLimit,
    messagesOf: (batch) => batch.map((one) => [one]),
    send: async ([reminder], telling, signal): Promise<Sent> => {
      if (!reminder) return { as: 'sent' }
      const body = JSON.stringify(bodyOf(reminder, telling, names))
      const at = new Date(epochOf(telling.now))
      try {
        const answer = await ask(url, {
          method: 'POST',
          redirect: 'manual',
          signal,
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'webhook-id': reminder.key,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
            'webhook-signature': signers.map((one) => one.sign(reminder.key, at, body)).join(' '),
          },
          body,
        })
        await answer.body?.cancel()
        return sentBy(answer, at.getTime())
      } catch (error) {
        return { as: 'later', failure: failureText(causeOf(error), secrets) }
      }
    },
  }
}

function bodyOf(reminder: OutgoingReminder, telling: Telling, names: 'masked' | 'exact') {
  const document = reminderDocumentOf(reminder, telling)
  const { device, certificate } = document
  return names === 'exact'
    ? document
    : { ...document, device: shownName(device), certificate: shownName(certificate) }
}

/** Whether an address is one that reminders may be sent to. */
export function mayBeAsked(url: string, http: 'allowed' | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && http === 'allowed')
}

/** Whether a secret is one that can sign. */
export function canSign(secret: string): boolean {
  return (
    /^(?:whsec_)?[A-Za-z0-9+/]+={0,2}$/.test(secret) &&
    Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length >= shortestSecret
  )
}

function signerOf(secret: string): Webhook {
  if (!canSign(secret)) throw outside('secret', `base64 of ${shortestSecret} bytes or more`, '')
  return new Webhook(secret)
}

function sentBy({ status, headers }: Response, now: number): Sent {
  if (status >= 200 && status < 300) return { as: 'sent' }
  const failure = `HTTP ${status}`
  const isRefused = status >= 400 && status < 500 && status !== 408 && status !== 429
  if (isRefused) return { as: 'refused', failure }
  const retryAfter = pauseIn(headers.get('retry-after'), now)
  return { as: 'later', failure, ...(retryAfter !== undefined && { retryAfter }) }
}

/** Seconds, or a date (RFC 9110 §10.2.3). */
function pauseIn(written: string | null, now: number): number | undefined {
  if (written === null) return undefined
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
  const at = Date.parse(written)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** What a failed request failed by: that of `fetch` says nothing. */
function causeOf(error: unknown): unknown {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } }
  return typeof cause?.code === 'string' ? cause.code : (cause ?? error)
}
