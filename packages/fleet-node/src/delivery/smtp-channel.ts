import { epochOf, outside } from '@shindan/core'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Channel, OutgoingReminder, Sent, Telling } from './channel.ts'
import { digestOf } from './digest.ts'
import { isMailbox } from './door.ts'
import { failureText } from './failure.ts'
import { notAMailbox } from './failure-words.ts'
import { messageKeyOf } from './key.ts'

/** How a server is reached that takes mails. */
export interface SmtpServer {
  readonly host: string
  /** 465 for `tls`, 587 else, where it is not given. */
  readonly port?: number
  /**
   * `tls` from the first byte; `starttls`, where it is not given: a server without it gets no mail. `none` sends names of
   * devices, and the password, for everybody on the way to read.
   */
  readonly security?: 'tls' | 'starttls' | 'none'
  readonly user?: string
  readonly password?: string
  /** What nodemailer hands to Node's TLS, e.g. the certificate of an authority of one's own as `ca`. */
  readonly tls?: { readonly ca?: string | readonly string[]; readonly servername?: string }
}

/** What sends mails: a transport of nodemailer, of whatever kind. */
export interface MailTransport {
  /** Sends one mail; rejects as nodemailer does. */
  readonly sendMail: (mail: SendMailOptions) => Promise<unknown>
}

/** From whom, to whom and by what reminders are mailed. */
export interface SmtpChannelOptions {
  readonly name: string
  readonly transport: SmtpServer | MailTransport
  readonly from: string | { readonly name: string; readonly address: string }
  /**
   * Who gets the mails: one address, or the one for a reminder. Several people are several channels, or a list that the
   * mail server has: then who refuses one mail does not have it sent to the others twice.
   */
  readonly to: string | ((reminder: OutgoingReminder) => string)
  /** Milliseconds that one mail may take. */
  readonly timeLimit?: number
}

/**
 * Mails reminders: those of one batch for one address are one mail, plain and as HTML, which names so many devices and has the
 * rest as CSV beside it. Its `Message-ID` comes from the keys of its reminders, so that a mail that is sent again is known
 * again. Names of devices stand in it as the inventory has them; mail addresses, telephone numbers and what looks like a
 * password or a token in them are masked.
 *
 * An address that the server refuses (5xx), and a mail that it refuses, is given up; everything else, a wrong password as
 * well, is tried again.
 *
 * @example
 * smtpChannel({
 *   name: 'mail',
 *   transport: { host: 'smtp.example.co.jp', user: 'shindan', password: process.env.SMTP_PASSWORD },
 *   from: 'shindan@example.co.jp',
 *   to: 'admin@example.co.jp',
 * })
 *
 * @throws RangeError where `from` or `to` is no address of one mailbox.
 */
export function smtpChannel({ name, transport, from, to, timeLimit = 60_000 }: SmtpChannelOptions): Channel {
  const sender = typeof from === 'string' ? { name: '', address: from } : from
  if (!isMailbox(sender.address)) throw outside('from', 'an address of one mailbox', '')
  if (typeof to === 'string' && !isMailbox(to)) throw outside('to', 'an address of one mailbox', '')
  const recipientOf = typeof to === 'string' ? () => to : to
  const secrets =
    'host' in transport ? [transport.user, transport.password].filter((one) => one !== undefined) : []
  const mailer = 'host' in transport ? transportTo(transport, timeLimit) : transport
  return {
    name,
    batch: 10_000,
    atOnce: 1,
    timeLimit,
    messagesOf: (batch) => [...grouped(batch, recipientOf).values()],
    send: async (message, telling, signal): Promise<Sent> => {
      const [first] = message
      if (!first) return { as: 'sent' }
      const address = recipientOf(first)
      if (!isMailbox(address)) return { as: 'refused', failure: notAMailbox }
      try {
        const mail = mailOf(message, telling, { sender, address })
        await mailer.sendMail({ ...mail, signal } as SendMailOptions)
        return { as: 'sent' }
      } catch (error) {
        return { as: isRefusal(error) ? 'refused' : 'later', failure: failureText(error, secrets) }
      }
    },
  }
}

function transportTo(
  { host, port, security = 'starttls', user, password, tls }: SmtpServer,
  timeLimit: number,
): MailTransport {
  return createTransport({
    host,
    port: port ?? (security === 'tls' ? 465 : 587),
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    ...(tls && { tls: { ...tls, ca: typeof tls.ca === 'object' ? [...tls.ca] : tls.ca } }),
    connectionTimeout: timeLimit,
    greetingTimeout: timeLimit,
    socketTimeout: timeLimit,
    dnsTimeout: timeLimit,
  })
}

function grouped(
  batch: readonly OutgoingReminder[],
  recipientOf: (reminder: OutgoingReminder) => string,
): ReadonlyMap<string, readonly OutgoingReminder[]> {
  const groups = new Map<string, OutgoingReminder[]>()
  for (const one of batch) {
    const recipient = recipientOf(one)
    const group = groups.get(recipient)
    if (group) group.push(one)
    else groups.set(recipient, [one])
  }
  return groups
}

function mailOf(
  message: readonly OutgoingReminder[],
  telling: Telling,
  { sender, address }: { readonly sender: { name: string; address: string }; readonly address: string },
): SendMailOptions {
  const { subject, text, html, csv } = digestOf(message, telling)
  return {
    from: sender,
    to: { name: '', address },
    envelope: { from: sender.address, to: [address] },
    date: new Date(epochOf(telling.now)),
    messageId: `<${messageKeyOf(message)}${sender.address.slice(sender.address.lastIndexOf('@'))}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    subject,
    text,
    html,
    ...(csv !== undefined && {
      attachments: [{ filename: 'reminders.csv', contentType: 'text/csv; charset=utf-8', content: csv }],
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What the server said of a recipient or of the mail itself, and would say again. What it says of the sender may be mended. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode, command } = error as {
    readonly code?: unknown
    readonly responseCode?: unknown
    readonly command?: unknown
  }
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode === 503) return false
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM')
}
