import type { Composition, Instant, Locale } from '@shindan/core'
import type { UnreadRows } from '../night/unread.ts'
import type { LeasedReminder } from '../store/store.ts'

/** A reminder on its way, with the key that it has on its channel at every attempt. */
export interface OutgoingReminder extends LeasedReminder {
  readonly key: string
}

/** In which words a message is told, and when. */
export interface Telling {
  readonly composition: Composition
  readonly locale: Locale
  /** IANA name: instants are said in it. Days are those of each lifecycle's own zone. */
  readonly timeZone: string
  /** The moment of the attempt. */
  readonly now: Instant
  /** What the last night could not read, of which no reminder tells. */
  readonly unread?: NightUnread
}

/** What a night could not read. */
export interface NightUnread extends UnreadRows {
  /** Rows, of whatever they are. */
  readonly count: number
}

/** What an attempt to send a message came to. */
export type Sent =
  | { readonly as: 'sent' }
  /** Not now: it is tried again, not before so many milliseconds where the receiver named a time. */
  | { readonly as: 'later'; readonly failure: string; readonly retryAfter?: number }
  /** Never: the same message would be refused again. */
  | { readonly as: 'refused'; readonly failure: string }

/** A way out of the house. What it tells of a failure holds no secret. */
export interface Channel {
  /** As the nights name it: the outbox holds a reminder once on each channel. */
  readonly name: string
  /** How many reminders are taken at once. */
  readonly batch: number
  /** How many messages are under way at once. */
  readonly atOnce: number
  /** Milliseconds that one message may take. */
  readonly timeLimit: number
  /** The reminders of a batch as messages: each is sent, or fails, as a whole. */
  readonly messagesOf: (batch: readonly OutgoingReminder[]) => readonly (readonly OutgoingReminder[])[]
  /** Sends a message. It gives up when the signal says so, and has not sent it then as far as it knows. */
  readonly send: (
    message: readonly OutgoingReminder[],
    telling: Telling,
    signal: AbortSignal,
  ) => Promise<Sent>
}
