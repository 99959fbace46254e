import { expect, test } from 'vitest'
import { openChannels } from './open-channels.ts'
import { readChannels } from './read-channels.ts'

const smtp = {
  kind: 'smtp',
  host: 'smtp.example.co.jp',
  user: 'shindan',
  passwordFrom: 'SMTP_PASSWORD',
  from: 'shindan@example.co.jp',
  to: 'admin@example.co.jp',
}
const webhook = { kind: 'webhook', url: 'https://hooks.example.com/a', secretFrom: 'HOOK_SECRET' }
const file = { kind: 'file', file: './reminders.jsonl' }
const secret = Buffer.alloc(32, 7).toString('base64')
const problemsIn = (channels: unknown) => readChannels({ channels })._unsafeUnwrapErr()

test('channels of a file are opened with the secrets of the host', async () => {
  const definitions = readChannels({ channels: { mail: smtp, hook: webhook, log: file } })._unsafeUnwrap()
  const secrets = new Map([
    ['SMTP_PASSWORD', 'hunter2'],
    ['HOOK_SECRET', secret],
  ])
  const channels = (await openChannels(definitions, (name) => secrets.get(name)))._unsafeUnwrap()
  expect(channels.map(({ name }) => name)).toEqual(['mail', 'hook', 'log'])
})

test('a variable that is not set, or holds what cannot sign, is told at the field that names it', async () => {
  const definitions = readChannels({ channels: { mail: smtp, hook: webhook } })._unsafeUnwrap()
  const unset = (await openChannels(definitions, () => undefined))._unsafeUnwrapErr()
  expect(unset).toMatchObject([
    { kind: 'unset-variable', path: 'channels.mail.passwordFrom', found: 'SMTP_PASSWORD' },
    { kind: 'unset-variable', path: 'channels.hook.secretFrom', found: 'HOOK_SECRET' },
  ])
  const short = (await openChannels(definitions, () => 'hunter2'))._unsafeUnwrapErr()
  expect(short).toMatchObject([{ kind: 'wrong-type', path: 'channels.hook.secretFrom' }])
  expect(JSON.stringify(short)).not.toContain('hunter2')
})

test.each([
  ['a password in the file', { ...smtp, password: 'hunter2' }, 'unknown-field', 'password'],
  [
    'a password for the name of its variable',
    { ...smtp, passwordFrom: 'hunter2' },
    'wrong-type',
    'passwordFrom',
  ],
  ['a port that is none', { ...smtp, port: 70_000 }, 'out-of-range', 'port'],
  ['a header in an address', { ...smtp, to: 'a@example.com\r\nBcc: b@example.com' }, 'wrong-type', 'to'],
  ['two addresses', { ...smtp, to: 'a@example.com, b@example.com' }, 'wrong-type', 'to'],
  ['a header in a name', { ...smtp, fromName: 'a\nBcc: b@example.com' }, 'wrong-type', 'fromName'],
  ['a password without a user', { ...smtp, user: undefined }, 'wrong-type', 'user'],
  ['no recipient', { ...smtp, to: undefined }, 'missing-field', 'to'],
  ['a password in an address', { ...webhook, url: 'https://a:hunter2@example.com/' }, 'wrong-type', 'url'],
  ['an address without TLS', { ...webhook, url: 'http://example.com/hunter2' }, 'wrong-type', 'url'],
  ['a kind that is none', { ...webhook, kind: 'webhok' }, 'not-a-choice', 'kind'],
  ['a field of another kind', { ...file, url: 'https://example.com/hunter2' }, 'unknown-field', 'url'],
])('%s is a problem at its field, and nothing that may be a secret is quoted', (_, channel, kind, field) => {
  const problems = problemsIn({ one: JSON.parse(JSON.stringify(channel)) })
  const path = `channels.one.${field}`
  const isMissing = (channel as { readonly [name: string]: unknown })[field] === undefined
  expect(problems).toMatchObject([{ kind: isMissing ? 'missing-field' : kind, path }])
  expect(JSON.stringify(problems)).not.toMatch(/hunter2|example\.com/)
})

test.each([
  ['port', '587', '"587"', /without quotation marks/],
  ['port', 70_000, '70000', /from 1 to 65535/],
  ['security', 'ssl', '"ssl"', /tls, starttls, none/],
  ['host', 'smtp example', '"smtp example"', /name or the IP address/],
  ['to', { name: 'hunter2' }, '{…}', /one mail address/],
  ['to', 'a@example.com, b@example.com', expect.stringContaining('@'), /one mail address.*a channel each/],
  ['passwordFrom', 20_190_401, '•••', /never its value/],
])('a %s of %j is told as it stands there, with what belongs there', (field, value, found, expected) => {
  const [problem] = problemsIn({ mail: { ...smtp, [field]: value } })
  expect(problem).toMatchObject({ path: `channels.mail.${field}`, found })
  expect(problem?.expected.en).toMatch(expected)
})

test('a webhook without TLS is told how it is written, and how one is allowed', () => {
  const [problem] = problemsIn({ hook: { ...webhook, url: 'http://hooks.example.com/hunter2' } })
  expect(problem).toMatchObject({ path: 'channels.hook.url', found: 'http:•••' })
  expect(problem?.expected.en).toMatch(/https:.*"http": "allowed"/)
})

test.each([
  ['[]', '[…]'],
  ['{"channels": []}', '[…]'],
  ['{"channels": {"mail": "smtp"}}', '•••'],
])('no type of data is named where a whole is of another form: %s', (written, found) => {
  const [problem] = readChannels(JSON.parse(written))._unsafeUnwrapErr()
  expect(problem?.found).toBe(found)
  expect(problem?.expected.ja).toMatch(/送り先/)
})

test('what is no file of channels is told as a whole', () => {
  expect(readChannels('channels')._unsafeUnwrapErr()).toMatchObject([{ kind: 'wrong-type', path: '' }])
  expect(readChannels({ chanels: {} })._unsafeUnwrapErr()).toMatchObject([
    { kind: 'unknown-field', path: 'chanels', expected: { en: expect.stringContaining('channels') } },
    { kind: 'missing-field', path: 'channels' },
  ])
  expect(problemsIn({ 'Mail Room': smtp })).toMatchObject([{ kind: 'wrong-type' }])
  expect(problemsIn(JSON.parse('{"__proto__": {"kind": "file"}}'))).toMatchObject([{ kind: 'wrong-type' }])
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`log-${n}`, file]))
  expect(problemsIn(many)).toMatchObject([{ kind: 'limit-exceeded', allowed: 100 }])
})
