import { type Day, type Instant, schemaVersion } from '@shindan/core'
import { documentSchema } from '@shindan/core/schema'
import type { ReminderReason } from '@shindan/fleet'
import type { OutgoingReminder, Telling } from './channel.ts'
import { reminderDocument } from './door.ts'
import { dueOf, type ReminderText, reminderText } from './reminder-text.ts'
import { unreadRowOf } from './unread-name.ts'

/** A reminder for a program: what a webhook receives, and a line of a file. */
export interface ReminderDocument {
  readonly schemaVersion: typeof schemaVersion
  readonly kind: 'reminder'
  /** What happened, as receivers of webhooks tell kinds of events apart. */
  readonly type: 'reminder.due'
  /** The moment of the attempt. */
  readonly timestamp: Instant
  /** The same at every attempt: one that comes again has been received. */
  readonly key: string
  readonly channel: string
  readonly device: string
  /** As the inventory calls it, else its dates; of a row that could not be read `#1`; empty for a cause or an error. */
  readonly certificate: string
  /** Empty for a cause or an error. */
  readonly lifecycle: string
  /** One of the lifecycle or of the fleet, `unread`, or a cause or an error behind what it is: `cause:apns/certificate-expired`. */
  readonly reminder: string
  /** Why somebody is told. */
  readonly reason: ReminderReason
  /** The first day on which it was due. */
  readonly due: Day
  /** The last instant that is in time for the deadline, where the last night saw the certificate with it. */
  readonly dueAt?: Instant
  /** Where its hour is not known: the first instant at which it may be over. */
  readonly dueFrom?: Instant
  /** The deadline of a newer certificate of the device and lifecycle, where there is one that is open. */
  readonly newerDueAt?: Instant
  /** The line of a row that could not be read, where the last night could not either. */
  readonly line?: number
  /** What it says, in the language of the delivery. */
  readonly text: ReminderText
}

/**
 * A reminder as a document.
 *
 * @example
 * reminderDocumentOf({ ...leased, key: reminderKeyOn(leased) }, { composition, locale: 'ja', timeZone: 'Asia/Tokyo', now }).device
 */
export function reminderDocumentOf(reminder: OutgoingReminder, telling: Telling): ReminderDocument {
  const { key, channel, device, revision, lifecycle, reminder: id, reason, due, newerDueAt } = reminder
  const dated = dueOf(reminder, telling.composition)
  const row = reminder.reason === 'unread' ? unreadRowOf(reminder, telling) : undefined
  return {
    schemaVersion,
    kind: 'reminder',
    type: 'reminder.due',
    timestamp: telling.now,
    key,
    channel,
    device,
    certificate: revision,
    lifecycle,
    reminder: id,
    reason,
    due,
    ...(dated && { dueAt: dated.at }),
    ...(dated?.from && { dueFrom: dated.from }),
    ...(newerDueAt && { newerDueAt }),
    ...(row && { line: row.line }),
    text: reminderText(reminder, telling),
  }
}

/** The JSON Schema of {@link ReminderDocument}, draft 2020-12, for whoever receives one. */
export const reminderSchema: () => { readonly [keyword: string]: unknown } = () =>
  documentSchema(reminderDocument)
