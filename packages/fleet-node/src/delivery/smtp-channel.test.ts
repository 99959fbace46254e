import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { outgoing, telling } from '../../test/outgoing.ts'
import type { OutgoingReminder, Sent } from './channel.ts'
import { failureWords } from './failure-words.ts'
import { messageKeyOf } from './key.ts'
import { type SmtpChannelOptions, smtpChannel } from './smtp-channel.ts'

const signal = new AbortController().signal
const running: SMTPServer[] = []

afterEach(async () => {
  for (const server of running.splice(0)) await new Promise<void>((done) => server.close(() => done()))
})

/** A real server of mails, and what it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 10,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'))
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  running.push(server)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return { mails, port }
}

function channelTo(port: number, options: Partial<SmtpChannelOptions> = {}) {
  return smtpChannel({
    name: 'mail',
    transport: { host: '127.0.0.1', port, security: 'none' },
    from: { name: 'Fleet', address: 'fleet@example.com' },
    to: 'admin@example.com',
    ...options,
  })
}

/** Header fields of a mail, unfolded. */
function headersOf(mail: string | undefined): readonly string[] {
  const [head = ''] = (mail ?? '').split('\r\n\r\n')
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
}

/** What an administrator reads of an attempt that failed. */
const read = (sent: Sent) => ('failure' in sent ? failureWords(sent.failure).en : '')

/** An answer of a server that is no yes. */
function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code })
}

test('reminders for one person are one mail, known again by its Message-ID, told to be no person’s', async () => {
  const { mails, port } = await mailServer()
  const message = ['iPad-1', 'iPad-2'].map((device) => outgoing({ device }))
  const channel = channelTo(port)
  expect(channel.messagesOf(message)).toEqual([message])
  for (const _ of [1, 2]) expect(await channel.send(message, telling, signal)).toEqual({ as: 'sent' })
  expect(mails).toHaveLength(2)
  const ids = mails.map((mail) => headersOf(mail).find((line) => line.startsWith('Message-ID')))
  expect(ids[0]).toBe(`Message-ID: <${messageKeyOf(message)}@example.com>`)
  expect(ids[1]).toBe(ids[0])
  const head = headersOf(mails[0])
  expect(head).toContain('Auto-Submitted: auto-generated')
  expect(head).toContain('To: admin@example.com')
  expect(head.find((line) => line.startsWith('Subject: By 2025-02-02: '))).toBeDefined()
})

test('reminders go to whom each is for, one mail a person', () => {
  const to = ({ device }: OutgoingReminder) => (device === 'iPad-2' ? 'b@example.com' : 'a@example.com')
  const message = ['iPad-1', 'iPad-2', 'iPad-3'].map((device) => outgoing({ device }))
  const [one, two] = channelTo(1, { to }).messagesOf(message)
  expect([one, two].map((some) => some?.map(({ device }) => device))).toEqual([
    ['iPad-1', 'iPad-3'],
    ['iPad-2'],
  ])
})

test('names of devices begin no header and no address of their own', async () => {
  const { mails, port } = await mailServer()
  const device = 'iPad\r\nBcc: thief@example.org\r\n\r\n<script>alert(1)</script>'
  await channelTo(port).send([outgoing({ device, revision: '\nX-Own: 1' })], telling, signal)
  const head = headersOf(mails[0])
  expect(head.filter((line) => /^(?:bcc|x-own)/i.test(line))).toEqual([])
  expect(mails[0]?.split('text/html')[1]).toContain('&lt;script&gt;')
  expect(mails[0]?.split('text/html')[1]).not.toContain('<script>')
  const wrong = channelTo(port, { to: ({ device }) => device })
  for (const device of ['a@example.com, b@example.com', 'a@example.com\r\nRCPT TO:<b@example.com>', ''])
    expect(await wrong.send([outgoing({ device })], telling, signal)).toMatchObject({ as: 'refused' })
  expect(mails).toHaveLength(1)
})

test.each([
  ['of a recipient for good', 'onRcptTo', 550, 'refused', 'The recipient’s address was refused.'],
  ['of a recipient for now', 'onRcptTo', 450, 'later', 'The mail server takes no mail just now.'],
  ['of a sender, which may be mended', 'onMailFrom', 550, 'later', 'The sender’s address was refused.'],
] as const)('a server’s no %s: %s', async (_, step, code, as, what) => {
  const { mails, port } = await mailServer({
    [step]: (_address: unknown, _session: unknown, done: (error?: Error) => void) =>
      done(answer(code, 'no such user <admin@example.com>')),
  })
  const sent = await channelTo(port).send([outgoing()], telling, signal)
  expect(sent).toMatchObject({ as, failure: expect.stringContaining(String(code)) })
  expect(JSON.stringify(sent)).not.toContain('admin@example.com')
  expect(read(sent)).toContain(what)
  expect(mails).toEqual([])
})

test.each([
  [554, 'refused'],
  [451, 'later'],
] as const)('a server’s no to the mail itself: %i is %s', async (code, as) => {
  const { port } = await mailServer({
    onData: (stream, _session, done) => {
      stream.on('end', () => done(answer(code, 'not this')))
      stream.resume()
    },
  })
  expect(await channelTo(port).send([outgoing()], telling, signal)).toMatchObject({ as })
})

test('a password that is wrong is tried again, and stands in no failure', async () => {
  const password = 'Tr0ub4dor&3'
  const { port } = await mailServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password: given }, _session, done) => done(answer(535, `wrong password ${given}`)),
  })
  const transport = { host: '127.0.0.1', port, security: 'none', user: 'fleet', password } as const
  const sent = await channelTo(port, { transport }).send([outgoing()], telling, signal)
  expect(sent).toMatchObject({ as: 'later', failure: expect.stringContaining('535') })
  expect(JSON.stringify(sent)).not.toContain(password)
  expect(read(sent)).toContain('Check the user and the password')
})

test('a server without STARTTLS gets neither a password nor a mail, unless it is told to be one', async () => {
  const { mails, port } = await mailServer()
  const transport = { host: '127.0.0.1', port, user: 'fleet', password: 'secret' }
  const sent = await channelTo(port, { transport }).send([outgoing()], telling, signal)
  expect(sent).toMatchObject({ as: 'later' })
  expect(read(sent)).toContain('the server speaks TLS')
  expect(mails).toEqual([])
})

test('a server that is silent, or hangs up, has sent nothing', async () => {
  const hanging = await mailServer({ onMailFrom: () => {} })
  const limit = AbortSignal.timeout(100)
  expect(await channelTo(hanging.port).send([outgoing()], telling, limit)).toMatchObject({ as: 'later' })
  const closing = await mailServer({
    onData: (stream) => void stream.once('data', () => running[1]?.close()),
  })
  expect(await channelTo(closing.port).send([outgoing()], telling, signal)).toMatchObject({ as: 'later' })
  const away = await channelTo(1).send([outgoing()], telling, signal)
  expect(away).toMatchObject({ as: 'later' })
  expect(read(away)).toMatch(/^Nothing answers at that port\..*“ESOCKET: connect ECONNREFUSED/)
})
