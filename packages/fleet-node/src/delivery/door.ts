import { schemaVersion } from '@shindan/core'
import * as z from 'zod/mini'
import type { ReminderDocument } from './reminder-document.ts'

const text = z.string()

const common = {
  about: text,
  reminder: text,
  date: text,
  timeZone: text,
  affects: z.enum(['one-device', 'all-managed-devices']),
  next: text,
  url: z.exactOptional(text),
} as const

const dated = z.strictObject({
  ...common,
  reason: z.enum(['date', 'unseen', 'exchanged']),
  deadline: text,
  when: text,
  daysLeft: z.int(),
  left: text,
  isOver: z.boolean(),
  cost: z.exactOptional(text),
  remark: z.exactOptional(text),
})

const undated = z.strictObject({
  ...common,
  reason: z.enum(['unread', 'cause', 'error']),
  why: z.exactOptional(text),
  firstTold: z.exactOptional(text),
})

/** A reminder as it is sent to programs. */
export const reminderDocument = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  kind: z.literal('reminder'),
  type: z.literal('reminder.due'),
  timestamp: text,
  key: text,
  channel: text,
  device: text,
  certificate: text,
  lifecycle: text,
  reminder: text,
  due: text,
  dueAt: z.exactOptional(text),
  dueFrom: z.exactOptional(text),
  newerDueAt: z.exactOptional(text),
  line: z.exactOptional(z.int()),
  reason: z.enum(['date', 'unseen', 'exchanged', 'unread', 'cause', 'error']),
  text: z.union([dated, undated]),
}) satisfies z.ZodMiniType<ReminderDocument>

/** Where a secret is: in a variable of the environment, never in the file. */
const variable = text.check(z.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'variable'))
/** Of one mailbox, without a name and without anything that would begin another header or another address. */
const mailbox = text.check(
  z.maxLength(320),
  z.regex(
    /^[^\s@<>()[\],;:\\"\p{Cc}\p{Bidi_Control}]+@[^\s@<>()[\],;:\\"\p{Cc}\p{Bidi_Control}]+$/u,
    'mailbox',
  ),
)
const host = text.check(z.maxLength(253), z.regex(/^[A-Za-z0-9.:-]+$/, 'host'))
const url = text.check(z.maxLength(2_000), z.regex(/^https?:\/\/[^\s@"'<>\\^`{|}\p{Cc}]+$/u, 'url'))
const line = text.check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u, 'line'))

/** Each kind of channel, as a file describes one. */
export const channelForms = {
  smtp: z.strictObject({
    kind: z.literal('smtp'),
    host,
    port: z.exactOptional(z.int().check(z.minimum(1), z.maximum(65_535))),
    security: z.exactOptional(z.enum(['tls', 'starttls', 'none'])),
    user: z.exactOptional(line),
    passwordFrom: z.exactOptional(variable),
    from: mailbox,
    fromName: z.exactOptional(line),
    to: mailbox,
  }),
  webhook: z.strictObject({
    kind: z.literal('webhook'),
    url,
    secretFrom: variable,
    oldSecretFrom: z.exactOptional(variable),
    http: z.exactOptional(z.literal('allowed')),
    names: z.exactOptional(z.enum(['masked', 'exact'])),
  }),
  file: z.strictObject({
    kind: z.literal('file'),
    file: text.check(z.minLength(1), z.maxLength(4_096), z.regex(/^[^\0]*$/, 'path')),
  }),
} as const

/** Whether a text is the address of one mailbox. */
export function isMailbox(given: string): boolean {
  return mailbox.safeParse(given).success
}
