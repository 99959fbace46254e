import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentSchema } from '@shindan/core/schema'
import { openSqliteStore } from '@shindan/fleet-node'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schemas } from '../src/schema/schemas.ts'
import { shindanFleet } from './shindan-fleet.ts'

const now = '2026-11-27T03:00:00Z'
const header = 'device,certificate,lifecycle,expires,text\n'
const rows = [
  'iPad-1,0A,cybertrust/installed-certificate,2026-12-04,',
  'iPad-2,0B,cybertrust/installed-certificate,2027-12-04,503 証明書の取得が許可されていません。',
  'iPad-3,0C,cybertrust/installed-certificate,いつか,',
]

const folder = () => mkdtempSync(join(tmpdir(), 'shindan-cli-fleet-'))

/** An inventory with other files beside it, and a store that is not there yet. */
function fleetWith(files: { readonly [name: string]: string } = {}) {
  const at = folder()
  for (const [name, text] of Object.entries({ 'devices.csv': header + rows.join('\n'), ...files }))
    writeFileSync(join(at, name), text)
  const shindan = (...words: readonly string[]) => shindanFleet(words, now)
  const store = join(at, 'store')
  const night = (...words: readonly string[]) => shindan('run', '--store', store, '--quiet', ...words)
  return { at, store, shindan, night }
}

const fileChannel = (file: string) => JSON.stringify({ channels: { log: { kind: 'file', file } } })

test('an empty name of a store is none, instead of the root of the disk', async () => {
  const { at, shindan } = fleetWith()
  for (const words of [['run', '--inventory', join(at, 'devices.csv')], ['status'], ['report']]) {
    const { code, err } = await shindan(...words, '--store', '')
    expect([code, err]).toEqual([2, expect.stringContaining('--store')])
  }
})

test('a night leaves phases, reminders, a report and the rows that could not be read', async () => {
  const { at, store, shindan, night } = fleetWith()
  const ran = await night('--inventory', join(at, 'devices.csv'))
  expect(ran.code).toBe(0)
  expect(ran.err).toContain('1 of 3 rows could not be read')
  const { out } = await shindan('outbox', '--store', store, '--json')
  const listed = out.trim().split('\n')
  expect(listed.map((line) => JSON.parse(line))).toEqual([
    {
      device: 'iPad-1',
      certificate: '0A',
      lifecycle: 'cybertrust/installed-certificate',
      reminder: 'notice-7-days',
      due: '2026-11-27',
      channel: 'outbox',
      state: 'waiting',
      attempts: 0,
      failure: null,
      notBefore: null,
      leased: false,
      affects: 'one-device',
      deadline: 'expiry',
      dueAt: '2026-12-04T14:59:59.000Z',
      dueFrom: '2026-12-03T15:00:00.000Z',
      newerDueAt: null,
      firstTold: null,
      withdrawn: null,
      reason: 'date',
      step: null,
    },
  ])
  expect(readFileSync(join(store, 'report.html'), 'utf8')).toContain('iPad-2')
  expect(readFileSync(join(store, 'rejects.csv'), 'utf8')).toContain('"4","')
})

test('a date of which nobody wrote the hour is told without one', async () => {
  const push = ['a,0A,apns/push-certificate,2026-12-04,', 'b,0B,apns/push-certificate,2026-12-04 23:59:59,']
  const { at, store, shindan, night } = fleetWith({ 'push.csv': header + push.join('\n') })
  await night('--inventory', join(at, 'push.csv'))
  const { out } = await shindan('outbox', '--store', store)
  expect(out).toContain('Expiry: Fri, 4 Dec 2026 (Asia/Tokyo), 7 days left')
  expect(out).toContain('Expiry: Fri, 4 Dec 2026, 23:59 (Asia/Tokyo), 7 days left')
  const csv = (await shindan('report', '--store', store, '--format', 'csv')).out
  expect(csv).toContain('"Expiry","2026-12-04","yes"')
  expect(csv).toContain('"Expiry","2026-12-04T23:59:59+09:00","yes"')
})

test('what a console tells twice on one day is listed once, and each line of it for programs', async () => {
  const row = 'console,0A,lanscope/push-certificate,2026-12-27,'
  const { at, store, shindan, night } = fleetWith({ 'push.csv': `${header}${row}\n` })
  await night('--inventory', join(at, 'push.csv'))
  const { out } = await shindan('outbox', '--store', store)
  expect(out.match(/console/g)).toHaveLength(1)
  expect(out.match(/→/g)).toHaveLength(1)
  const json = (await shindan('outbox', '--store', store, '--json')).out.trim().split('\n')
  expect(json.map((line) => JSON.parse(line).reminder).sort()).toEqual(['console-popup', 'mail-30-days'])
})

test('all that is in the folder of a store is for its owner alone', async () => {
  const { at, store, night } = fleetWith()
  await night('--inventory', join(at, 'devices.csv'))
  const modes = readdirSync(store).map((name) => [name, statSync(join(store, name)).mode & 0o777])
  expect(modes).toContainEqual(['lock.db', 0o600])
  expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([])
})

test('a night before the last one is done, and said to be', async () => {
  const { at, night } = fleetWith()
  const inventory = ['--inventory', join(at, 'devices.csv')]
  expect((await night(...inventory)).err).not.toMatch(/earlier/)
  const { code, err } = await night(...inventory, '--now', '2026-11-20T09:00:00+09:00')
  expect(code).toBe(0)
  expect(err).toMatch(/27 Nov 2026.*20 Nov 2026.*earlier.*--now/)
})

test('a listing ends where nobody reads on, and a night does not', async () => {
  const { at, store, shindan, night } = fleetWith()
  const more = Array.from({ length: 50 }, (_, n) => `pc-${n},0A,cybertrust/installed-certificate,2026-12-04,`)
  writeFileSync(join(at, 'more.csv'), header + more.join('\n'))
  const closed = { outError: () => Object.assign(new Error('closed'), { code: 'EPIPE' }) }
  const ran = await shindanFleet(['run', '--store', store, '--inventory', join(at, 'more.csv')], now, closed)
  expect(ran.code).toBe(0)
  expect(readdirSync(store)).toEqual(expect.arrayContaining(['report.html', 'rejects.csv']))
  for (const words of [['outbox'], ['outbox', '--json'], ['report', '--format', 'csv']]) {
    const left = await shindanFleet([...words, '--store', store], now, closed)
    expect(left).toEqual({ code: 0, out: '', err: '' })
  }
  expect(await night('--inventory', join(at, 'more.csv'))).toMatchObject({ code: 0 })
  expect((await shindan('outbox', '--store', store)).out).toContain('pc-49')
})

test('a row that could not be read is told by the columns as the header has them, to programs by paths', async () => {
  const mapping = {
    device: '端末',
    lifecycleOfAll: 'cybertrust/installed-certificate',
    events: { expires: '有効期限' },
  }
  const { at, store, shindan, night } = fleetWith({
    'ja.csv': '端末,有効期限\niPad-1,2026-12-04\niPad-2,いつか\n',
    'ja.json': JSON.stringify(mapping),
  })
  await night('--inventory', join(at, 'ja.csv'), '--mapping', join(at, 'ja.json'))
  for (const file of ['rejects.csv', 'report.html'])
    expect(readFileSync(join(store, file), 'utf8')).toContain('column “有効期限”: ')
  const report = JSON.parse((await shindan('report', '--store', store, '--json')).out)
  expect(report.report.rejects).toMatchObject([{ line: 3, problems: [{ path: 'events.expires' }] }])
})

test('a private key in an inventory stands in no file of the store, quoted or not', async () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString()
  const der = key.export({ format: 'der', type: 'pkcs1' }).toString('base64')
  const rest = 'cybertrust/installed-certificate,2027-12-04,'
  const keys = [
    `pc-1,"${pem}",${rest}`,
    `pc-2,${pem.trimEnd()},${rest}`,
    `pc-3,${der},${rest}`,
    `${der},0F,${rest}`,
  ]
  const { at, store, night } = fleetWith({ 'keys.csv': `${header}${keys.join('\n')}\n${rows.join('\n')}\n` })
  expect((await night('--inventory', join(at, 'keys.csv'))).code).toBe(0)
  const kept = readdirSync(store).map((name) => readFileSync(join(store, name), 'latin1'))
  expect(kept.length).toBeGreaterThan(2)
  const lines = [...pem.split('\n').slice(1, -2), ...(der.match(/.{40}/g) ?? [])]
  for (const line of lines) expect(kept.filter((text) => text.includes(line))).toEqual([])
})

test('the same inventory again sends nothing twice', async () => {
  const { at, store, shindan, night } = fleetWith({
    'channels.json': fileChannel(join(folder(), 'log.jsonl')),
  })
  const words = ['--inventory', join(at, 'devices.csv'), '--channels', join(at, 'channels.json')]
  expect(await night(...words)).toMatchObject({
    code: 0,
    out: expect.stringContaining('log: reminders sent 1'),
  })
  expect(await night(...words)).toMatchObject({
    code: 0,
    out: expect.stringContaining('log: reminders sent 0'),
  })
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status).toMatchObject({
    finished: { night: 2 },
    rows: 3,
    rejected: 1,
    reminders: [{ channel: 'log', state: 'sent', count: 1 }],
  })
  expect(isFleet(status) || isFleet.errors).toBe(true)
})

const isFleet = new Ajv2020({ strict: false }).compile(documentSchema(schemas.fleet))

test('status tells what devices suffer from, by cause and error', async () => {
  const { at, store, shindan, night } = fleetWith()
  await night('--inventory', join(at, 'devices.csv'))
  const { out } = await shindan('status', '--store', store)
  expect(out).toMatch(/Causes and errors, by devices\n +1 {2}.+ \(1 since this run\)\n$/)
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status.symptoms).toMatchObject([
    { kind: 'error', id: 'cybertrust/retrieval-not-permitted', count: 1, newCount: 1 },
  ])
  expect(isFleet(status) || isFleet.errors).toBe(true)
})

test('a report in JSON is the document of the fleet, with what a report tells besides', async () => {
  const expired =
    'pc-10,0D,cybertrust/installed-certificate,2026-11-01,\npc-2,0E,cybertrust/installed-certificate,2026-11-01,'
  const { at, store, shindan, night } = fleetWith({ 'more.csv': `${header}${rows.join('\n')}\n${expired}\n` })
  await night('--inventory', join(at, 'more.csv'))
  const report = JSON.parse((await shindan('report', '--store', store, '--json')).out)
  expect(isFleet(report) || isFleet.errors).toBe(true)
  expect(report).toMatchObject({ kind: 'fleet', rows: 5, rejected: 1 })
  expect(report.report.attention[0]).toMatchObject({
    kind: 'deadline',
    id: 'cybertrust/installed-certificate',
    why: expect.stringContaining('issue a new certificate and install it'),
    devices: ['pc-2', 'pc-10'],
  })
  expect(report.report.rejects).toMatchObject([{ line: 4, problems: [{ path: 'events.expires' }] }])
})

test('a reminder is listed by what it is about: which date, how far off; programs get its ids', async () => {
  const { at, store, shindan, night } = fleetWith({
    'push.csv': 'device,lifecycle,expires\nserver-1,lanscope/push-certificate,2026-12-24\n',
  })
  await night('--inventory', join(at, 'push.csv'))
  const { out } = await shindan('outbox', '--store', store)
  expect(out).toContain('server-1  certificate that expires on 2026-12-24\n')
  expect(out).toMatch(/MDM certificate of LanScope An – Expiry: .*24 .*2026 \(Asia\/Tokyo\), 27 days left\n/)
  expect(out).not.toMatch(/popup|expiry=/i)
  const [line = ''] = (await shindan('outbox', '--store', store, '--json')).out.split('\n')
  expect(JSON.parse(line)).toMatchObject({
    certificate: 'expiry=2026-12-24T14:59:59.000Z',
    reminder: expect.stringMatching(/^(?:mail|console)-/),
  })
})

test('a report goes into a folder that is there, and makes none', async () => {
  const { at, store, shindan, night } = fleetWith()
  await night('--inventory', join(at, 'devices.csv'))
  const out = join(at, 'none', 'report.html')
  const told = await shindan('report', '--store', store, '--out', out)
  expect(told).toMatchObject({ code: 2, err: expect.stringContaining('no such folder') })
  expect(readdirSync(at)).not.toContain('none')
})

test('a reminder that cannot be sent is told by the exit code until it is', async () => {
  const { at, store, shindan, night } = fleetWith()
  const channels = join(at, 'channels.json')
  mkdirSync(join(at, 'taken'))
  writeFileSync(channels, fileChannel(join(at, 'taken')))
  expect((await night('--inventory', join(at, 'devices.csv'), '--channels', channels)).code).toBe(3)
  expect((await shindan('deliver', '--store', store, '--channels', channels)).code).toBe(3)
  const { out } = await shindan('outbox', '--store', store, '--json')
  expect(JSON.parse(out)).toMatchObject({
    state: 'waiting',
    attempts: 1,
    failure: expect.stringMatching(/EISDIR/),
  })
  const listed = (await shindan('outbox', '--store', store)).out
  expect(listed).toMatch(
    /waiting \(next attempt from .*2026.* on\), attempts: 1\. Last failure: A folder stands .*\(“EISDIR: /,
  )
})

test('a first run may just look: a later delivery sends what it found, as of the moment that it is given', async () => {
  const { at, store, shindan, night } = fleetWith()
  const [log, channels] = [join(at, 'log.jsonl'), join(at, 'channels.json')]
  writeFileSync(channels, fileChannel(log))
  await night('--inventory', join(at, 'devices.csv'))
  const deliver = () =>
    shindan(
      'deliver',
      '--store',
      store,
      '--channels',
      channels,
      '--again',
      '--now',
      '2026-11-28T09:00:00+09:00',
    )
  expect((await deliver()).out).toContain('log: reminders sent 1')
  expect((await deliver()).out).toContain('log: reminders sent 0')
  const [line = ''] = readFileSync(log, 'utf8').split('\n')
  expect(JSON.parse(line).timestamp).toMatch(/^2026-11-28T00:00:/)
})

describe('bad input is told with its place, and nothing is made', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', ['--inventory', 'none.csv'], /none\.csv/],
    ['a zone that there is not', ['--inventory', 'devices.csv', '--time-zone', 'Mars/X'], /Mars/],
    [
      'a lifecycle that there is not',
      ['--inventory', 'devices.csv', '--lifecycle', 'apns/push'],
      /--lifecycle/,
    ],
    ['columns that say nothing', ['--inventory', 'other.csv'], /other\.csv, /],
    [
      'a mapping of no event',
      ['--inventory', 'other.csv', '--mapping', 'wrong.json'],
      /--mapping .*wrong\.json, events\.expirse/,
    ],
    [
      'a mapping that is no JSON',
      ['--inventory', 'other.csv', '--mapping', 'broken.json'],
      /--mapping .*broken\.json:2:1: /,
    ],
    [
      'a mapping of a column that there is not',
      ['--inventory', 'other.csv', '--mapping', 'absent.json'],
      /other\.csv \(--mapping .*absent\.json\), /,
    ],
    ['a mapping that is empty', ['--inventory', 'other.csv', '--mapping', 'empty.json'], /--mapping .*empty/],
    [
      'a mapping of certificates, which have no columns',
      ['--inventory', 'certificates', '--mapping', 'absent.json'],
      /--mapping: .*folder/,
    ],
    [
      'a channel of no kind, in its file',
      ['--inventory', 'devices.csv', '--channels', 'pigeon.json'],
      /--channels .*pigeon\.json, channels\.mail/,
    ],
    ['a channel of no kind', ['--inventory', 'devices.csv', '--channels', 'pigeon.json'], /channels\.mail/],
  ])('%s', async (_, words, said) => {
    const { at, store, shindan, night } = fleetWith({
      'other.csv': '端末,期限\niPad-1,2026-12-24\n',
      'wrong.json': '{"device":"端末","lifecycleOfAll":"apns/push-certificate","events":{"expirse":"期限"}}',
      'broken.json': '{"device":"端末",\n}',
      'empty.json': '',
      'absent.json':
        '{"device":"資産番号","lifecycleOfAll":"cybertrust/installed-certificate","events":{"expires":"期限"}}',
      'pigeon.json': '{"channels":{"mail":{"kind":"pigeon"}}}',
    })
    mkdirSync(join(at, 'certificates'))
    const isFile = (word: string) => /\.(?:csv|json)$|^certificates$/.test(word)
    const ran = await night(...words.map((word) => (isFile(word) ? join(at, word) : word)))
    expect([ran.code, ran.err]).toEqual([2, expect.stringMatching(said)])
    expect(await shindan('status', '--store', store)).toMatchObject({ code: 2, out: '' })
  })

  test('a file in place of the folder of a store', async () => {
    const { at, shindan } = fleetWith()
    const file = join(at, 'devices.csv')
    for (const words of [['run', '--inventory', file], ['status'], ['outbox'], ['report']]) {
      const { code, err } = await shindan(...words, '--store', file)
      expect([code, err]).toEqual([2, expect.stringMatching(/--store .*devices\.csv: is no folder/)])
    }
  })

  test('an inventory without a row, which is no fleet that has gone', async () => {
    const { at, night } = fleetWith({ 'empty.csv': header })
    expect((await night('--inventory', join(at, 'empty.csv'))).code).toBe(2)
  })
})

test.each(['0', '-1', '1.5', '65'])('a worker of %s shards at once is refused', async (number) => {
  const { shindan } = fleetWith()
  const words = ['--store', 'postgres://127.0.0.1:1/none', '--engine', 'postgres', '--concurrency', number]
  expect(await shindan('worker', ...words)).toMatchObject({
    code: 2,
    err: expect.stringContaining('whole number from 1 to 64'),
  })
})

test('what is wrong with the channels of its nights a worker tells when it starts', async () => {
  const { at, shindan } = fleetWith({ 'channels.json': '{"channels":{"mail":{"kind":"post"}}}' })
  const words = [
    '--store',
    'postgres://nowhere.invalid/fleet',
    '--engine',
    'postgres',
    '--nightly',
    '0 2 * * *',
  ]
  const files = ['--inventory', join(at, 'devices.csv'), '--channels', join(at, 'channels.json')]
  const { code, err } = await shindan('worker', ...words, ...files)
  expect([code, err]).toEqual([2, expect.stringContaining('channels.mail.kind')])
})

test('a night that broke off is finished a day later, and that day has its own in the same run', async () => {
  const { at, store, shindan } = fleetWith()
  const run = (day: string, over = {}) =>
    shindanFleet(['run', '--store', store, '--inventory', join(at, 'devices.csv'), '--quiet'], day, over)
  const stopped = { interrupted: () => AbortSignal.abort() }
  expect(await run(now, stopped)).toMatchObject({ code: 3, err: expect.stringContaining('stopped') })
  const resumed = await run('2026-11-28T03:00:00Z')
  expect(resumed.code).toBe(0)
  expect(resumed.err).toMatch(
    /went on .* as of Fri.* 27 Nov 2026.*, and finished it\. Now for Sat.* 28 Nov 2026/,
  )
  expect(resumed.err).not.toMatch(/again for today/)
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status).toMatchObject({ finished: { night: 2, now: '2026-11-28T03:00:00.000Z' }, open: null })
  expect(await run('2026-11-29T03:00:00Z', stopped)).toMatchObject({ code: 3 })
  const soon = await run('2026-11-29T09:00:00Z')
  expect([soon.code, soon.err]).toEqual([0, expect.not.stringContaining('Now for')])
})

test('a signal between the night that broke off and that of the day leaves the latter', async () => {
  const { at, store, shindan } = fleetWith()
  const run = (day: string, over = {}) =>
    shindanFleet(['run', '--store', store, '--inventory', join(at, 'devices.csv'), '--quiet'], day, over)
  await run(now, { interrupted: () => AbortSignal.abort() })
  const stop = new AbortController()
  const err = (text: string) => {
    if (text.includes('Now for')) stop.abort()
  }
  expect((await run('2026-11-28T03:00:00Z', { err, interrupted: () => stop.signal })).code).toBe(3)
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status).toMatchObject({
    finished: { night: 1 },
    open: { night: 2, now: '2026-11-28T03:00:00.000Z' },
  })
})

test('a password in the address of a store is never shown', async () => {
  const { shindan } = fleetWith()
  for (const store of ['postgres://u:PW1:PW2@127.0.0.1:1/x', 'postgres://u@127.0.0.1:1/x?password=PW1'])
    expect((await shindan('status', '--store', store)).err).not.toMatch(/PW/)
})

test('a push certificate that a night does not see is told on every way, and asks for a person', async () => {
  const push = 'console,P1,apns/push-certificate,2026-12-04,'
  const { at, store, shindan } = fleetWith({
    'push.csv': `${header}${push}\n${rows[0]}\n`,
    'less.csv': `${header}${rows[1]}\n`,
  })
  const log = join(at, 'log.jsonl')
  writeFileSync(join(at, 'channels.json'), fileChannel(log))
  const night = (file: string, day: string) =>
    shindan(
      'run',
      '--store',
      store,
      '--quiet',
      '--inventory',
      join(at, file),
      '--channels',
      join(at, 'channels.json'),
      '--now',
      day,
    )
  expect((await night('push.csv', '2026-11-27T03:00:00Z')).code).toBe(0)
  const { code, err } = await night('less.csv', '2026-11-28T03:00:00Z')
  expect(code).toBe(3)
  expect(err).toContain(
    'could not be checked in this inventory, and affects all managed devices: console (last known date 2026-12-04).',
  )
  // Its date is near: nobody is shown how to silence it.
  expect(err).not.toContain('fleet retire')
  expect(err).toContain('certificates of earlier runs that are not in this inventory (1): iPad-1.')
  const sent = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(sent.at(-1)).toMatchObject({
    device: 'console',
    reminder: 'expiry:unseen',
    text: { date: '2026-12-04', reason: 'unseen' },
  })
  expect(readFileSync(join(store, 'report.html'), 'utf8')).toContain('could not be checked in this inventory')
  const report = JSON.parse((await shindan('report', '--store', store, '--json')).out)
  expect(report.report.attention[0]).toMatchObject({
    kind: 'missing',
    affects: 'all-managed-devices',
    devices: ['console'],
  })
  expect(isFleet(report) || isFleet.errors).toBe(true)
})

const push = 'mdm console,P1,apns/push-certificate,2026-12-04,'

test('how one is retired is shown where its date is far, and one that was given up is likely', async () => {
  const { at, night } = fleetWith({
    'push.csv': `${header}mdm console,P1,apns/push-certificate,2027-06-01,\n${rows[0]}\n`,
    'less.csv': `${header}${rows[0]}\n`,
  })
  await night('--inventory', join(at, 'push.csv'))
  expect((await night('--inventory', join(at, 'less.csv'))).err).toContain(
    'shindan fleet retire --device "mdm console" --lifecycle apns/push-certificate --missing --store …',
  )
})

test('a push certificate that was given up is told as unseen no more once it is retired, and told again when it is back', async () => {
  const { at, store, shindan, night } = fleetWith({
    'push.csv': `${header}${push}\n${rows[0]}\n`,
    'less.csv': `${header}${rows[0]}\n`,
  })
  await night('--inventory', join(at, 'push.csv'))
  const unseen = await night('--inventory', join(at, 'less.csv'))
  expect(unseen).toMatchObject({
    code: 3,
    err: expect.stringContaining('mdm console (last known date 2026-12-04)'),
  })
  const retire = (...words: readonly string[]) =>
    shindan('retire', '--device', 'mdm console', '--store', store, ...words)
  const retired = await retire()
  expect(retired).toMatchObject({ code: 0, err: '' })
  expect(retired.out).toMatch(/changed\): 1\n {2}mdm console[\s\S]*P1[\s\S]*withdrawn: 2/)
  const again = await retire('--json')
  const document = JSON.parse(again.out)
  expect(isFleet(document) || isFleet.errors).toBe(true)
  expect(document.retired).toEqual({
    certificates: [
      {
        device: 'mdm console',
        lifecycle: 'apns/push-certificate',
        certificate: 'P1',
        dueAt: expect.stringMatching(/^2026-12-04/),
        isSeen: false,
      },
    ],
    withdrawn: 0,
  })
  expect((await shindan('outbox', '--store', store)).out).toContain('withdrawn (somebody has retired it)')
  expect(await night('--inventory', join(at, 'less.csv'))).toMatchObject({ code: 0 })
  await night('--inventory', join(at, 'push.csv'))
  expect((await retire()).out).toContain('The last inventory has them still')
  await night('--inventory', join(at, 'push.csv'))
  expect(await night('--inventory', join(at, 'less.csv'))).toMatchObject({ code: 3 })
})

test('of a push certificate that may stand in a row that could not be read, no command is offered that silences it', async () => {
  const { at, store, shindan, night } = fleetWith({
    'push.csv': `${header}${push}\n${rows[0]}\n`,
    'broken.csv': `${header}${push.replace('2026-12-04', '2026-13-04')}\n${rows[0]}\n`,
  })
  await night('--inventory', join(at, 'push.csv'))
  const unseen = await night('--inventory', join(at, 'broken.csv'))
  expect(unseen).toMatchObject({ code: 3, err: expect.stringContaining('mdm console') })
  expect(unseen.err).not.toContain('fleet retire')
  const retired = await shindan('retire', '--device', 'mdm console', '--store', store)
  expect(retired.err).toContain('(1 were not read). See in rejects.csv')
})

test('a push certificate whose row cannot be read is told by its name from the first night on, and asks for a person', async () => {
  const broken = push.replace('2026-12-04', '2026-13-04')
  const { at, store, shindan, night } = fleetWith({ 'broken.csv': `${header}${broken}\n${rows[0]}\n` })
  const told = expect.stringContaining(
    'affect all managed devices, in rows that could not be read (1): mdm console (line 2).',
  )
  expect(await night('--inventory', join(at, 'broken.csv'))).toMatchObject({ code: 3, err: told })
  expect(await shindan('status', '--store', store)).toMatchObject({ code: 0, err: told })
  const report = JSON.parse((await shindan('report', '--store', store, '--json')).out)
  expect(report.report.attention[0]).toMatchObject({ kind: 'unread', devices: ['mdm console (2)'] })
  expect(isFleet(report) || isFleet.errors).toBe(true)
})

test('all of a lifecycle that a corrected mapping left behind are retired at once, and nothing else is', async () => {
  const of = (lifecycle: string) =>
    Array.from({ length: 25 }, (_, n) => `pc-${n},C${n},${lifecycle},2026-12-09,\n`)
  const { at, store, shindan, night } = fleetWith({
    'wrong.csv': header + [push, ...of('apns/push-certificate')].join('\n'),
    'right.csv': header + of('cybertrust/installed-certificate').join(''),
  })
  await night('--inventory', join(at, 'wrong.csv'))
  expect((await night('--inventory', join(at, 'right.csv'))).code).toBe(3)
  const retire = (...words: readonly string[]) => shindan('retire', '--store', store, ...words)
  expect((await retire()).err).toContain('--missing')
  expect((await retire('--missing')).err).toContain('name a device by --device')
  const wide = ['--lifecycle', 'apns/push-certificate', '--missing']
  expect(
    (await retire('--device', 'pc-1', '--missing', '--lifecycle', 'cybertrust/installed-certificate')).err,
  ).toContain('is missing from the last one')
  expect((await retire('--device', 'mdm console')).out).toContain('changed): 1\n')
  expect((await retire(...wide)).out).toMatch(/changed\): 25\n[\s\S]*pc-0 [\s\S]*and 5 more\n/)
  expect((await retire(...wide)).err).toContain('is missing from the last one')
  expect((await retire('--lifecycle', 'apns/push-certificat', '--missing')).err).toContain(
    'there is no lifecycle',
  )
  expect((await night('--inventory', join(at, 'right.csv'))).code).toBe(0)
  const { out } = await shindan('outbox', '--store', store, '--state', 'waiting', '--json')
  expect(out).not.toContain('apns/push-certificate')
})

test('more push certificates than a fleet has raise a question, in a run and in the status', async () => {
  const all = (lifecycle: string) =>
    header + Array.from({ length: 51 }, (_, n) => `pc-${n},C${n},${lifecycle},2027-12-04,\n`).join('')
  const { at, store, shindan, night } = fleetWith({
    'push.csv': all('apns/push-certificate'),
    'devices.csv': all('cybertrust/installed-certificate'),
  })
  const asked = expect.stringMatching(
    /is this meant\? .*\(apns\/push-certificate\).* 51 certificates.*--mapping/,
  )
  expect(await night('--inventory', join(at, 'push.csv'))).toMatchObject({ code: 0, err: asked })
  expect(await shindan('status', '--store', store)).toMatchObject({ code: 0, err: asked })
  const { out } = await shindan('report', '--store', store, '--format', 'markdown')
  expect(out).toMatch(
    /^# .*\n[\s\S]*There are 51 certificates of “Apple push certificate”[\s\S]*\n## Needs action/,
  )
  const other = ['--store', join(at, 'other')]
  expect((await shindan('run', '--inventory', join(at, 'devices.csv'), '--quiet', ...other)).err).not.toMatch(
    /meant/,
  )
})

test('what is retired has to be there: the name that was probably meant is told, and the lifecycles of a device', async () => {
  const { at, store, shindan, night } = fleetWith({ 'push.csv': `${header}${push}\n${rows[0]}\n` })
  await night('--inventory', join(at, 'push.csv'))
  const retire = (...words: readonly string[]) => shindan('retire', '--store', store, ...words)
  expect(await retire('--device', 'mdm-console')).toMatchObject({
    code: 2,
    err: 'shindan: --device: no certificate of "mdm-console" is known (did you mean mdm console?)\n',
  })
  const lifecycle = ['--lifecycle', 'clomo/push-certificate']
  expect(await retire('--device', 'mdm console', ...lifecycle)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--lifecycle: .*clomo\/push-certificate.*apns\/push-certificate/),
  })
  expect(await retire('--device', '')).toMatchObject({ code: 2 })
})

test('what waits for a channel that no file names any more is not said to be sent', async () => {
  const { at, store, shindan, night } = fleetWith()
  writeFileSync(
    join(at, 'old.json'),
    JSON.stringify({ channels: { mail: { kind: 'file', file: '/dev/null/nowhere' } } }),
  )
  writeFileSync(join(at, 'new.json'), fileChannel(join(at, 'log.jsonl')))
  await night('--inventory', join(at, 'devices.csv'), '--channels', join(at, 'old.json'))
  const { code, err } = await shindan('deliver', '--store', store, '--channels', join(at, 'new.json'))
  expect([code, err]).toEqual([
    3,
    expect.stringContaining('wait for the channel “mail”, which the file of --channels does not name: 1.'),
  ])
})

test('columns by other names are told with the option that says what they are', async () => {
  const { at, night } = fleetWith({ 'other.csv': 'serial,until\n0A,2026-12-24\n' })
  const { code, err } = await night('--inventory', join(at, 'other.csv'))
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/serial: [\s\S]*--mapping: says in a JSON file which column is what/),
  ])
})

test('reminders are written into no file that the night reads or writes anew', async () => {
  const { at, store, night } = fleetWith()
  for (const file of [join(at, 'devices.csv'), join(store, 'rejects.csv'), join(store, 'fleet.db')]) {
    writeFileSync(join(at, 'channels.json'), fileChannel(file))
    const { code, err } = await night(
      '--inventory',
      join(at, 'devices.csv'),
      '--channels',
      join(at, 'channels.json'),
    )
    expect([code, err]).toEqual([2, expect.stringMatching(/channels\.log\.file: .* a file of the store/)])
  }
})

test('a night with nothing due sends a reminder of a push certificate whose row cannot be read, and each command names it', async () => {
  const rows =
    'console,0A,apns/push-certificate,2026-13-01,\niPad-1,0B,cybertrust/installed-certificate,2028-01-01,\n'
  const { at, store, shindan, night } = fleetWith({ 'devices.csv': header + rows })
  const sent = join(at, 'sent.jsonl')
  writeFileSync(join(at, 'channels.json'), fileChannel(sent))
  const again = () => night('--inventory', join(at, 'devices.csv'), '--channels', join(at, 'channels.json'))
  expect((await again()).code).toBe(3)
  expect((await again()).code).toBe(3)
  const documents = readFileSync(sent, 'utf8').trim().split('\n')
  expect(documents.map((line) => JSON.parse(line))).toMatchObject([
    { device: 'console', line: 2, lifecycle: 'apns/push-certificate', reason: 'unread' },
  ])
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status).toMatchObject({
    rejected: 1,
    unread: [
      {
        device: 'console',
        lifecycle: 'apns/push-certificate',
        line: 2,
        reason: expect.stringContaining('expires'),
      },
    ],
  })
  const { out } = await shindan('metrics', '--store', store)
  expect(out).toContain('shindan_fleet_unread_certificates{lifecycle="apns/push-certificate"} 1')
})

test('a cause of all devices is sent once, with its device and what to do, and the date beside a bad fact is judged', async () => {
  const text = 'Apple Push証明書が無効になっています'
  const rows = `console,0A,bizmobile/push-certificate,2028-01-01,${text},\niPad-1,0B,cybertrust/installed-certificate,2026-11-28,,Windows 95\n`
  const { at, store, shindan, night } = fleetWith({
    'devices.csv': `${header.trim()},device.platform\n${rows}`,
  })
  const { code, err } = await night('--inventory', join(at, 'devices.csv'))
  expect([code, err]).toEqual([3, expect.stringContaining('rows whose dates were checked')])
  expect(err).toContain('affect all managed devices: “The push certificate has become invalid')
  await night('--inventory', join(at, 'devices.csv'))
  const { out } = await shindan('outbox', '--store', store)
  expect(out.match(/console/g)).toHaveLength(1)
  expect(out).toContain('an error that is shown → no channel yet')
  expect(out).toContain('2026-11-28  iPad-1')
  const status = JSON.parse((await shindan('status', '--store', store, '--json')).out)
  expect(status).toMatchObject({ rejected: 0, partly: 1, unread: [] })
})

test('a push certificate that was seen, and whose row cannot be read now, is told once', async () => {
  const of = (expires: string) =>
    `${header}mdm-1,0A,apns/push-certificate,${expires},\niPad-1,0B,cybertrust/installed-certificate,2028-01-01,\n`
  const { at, store, shindan, night } = fleetWith({
    'devices.csv': of('2026-12-20'),
    'next.csv': of('2026-13-20'),
  })
  await night('--inventory', join(at, 'devices.csv'))
  const { err } = await night('--inventory', join(at, 'next.csv'))
  expect(err.match(/mdm-1/g)).toHaveLength(1)
  const { report } = JSON.parse((await shindan('report', '--store', store, '--json')).out)
  expect(report.attention).toMatchObject([{ kind: 'unread', count: 1, earliest: '2026-12-20T14:59:59.000Z' }])
  const { out } = await shindan('outbox', '--store', store)
  expect(out).toContain('not seen in the inventory')
  expect(out).not.toContain('a row that could not be read →')
})

test('nights of long ago are let go of, and for how long they are kept may be said', async () => {
  const { at, store, night } = fleetWith()
  const kept = async () => {
    const opened = (await openSqliteStore(store))._unsafeUnwrap()
    const rejects = []
    for await (const row of opened.rejects(1)) rejects.push(row.line)
    await opened.close()
    return rejects
  }
  const on = (now: string, ...words: readonly string[]) =>
    night('--inventory', join(at, 'devices.csv'), '--now', now, ...words)
  await on('2026-01-01T00:00:00Z')
  await on('2026-04-01T00:00:00Z')
  expect(await kept()).toEqual([4])
  await on('2026-04-02T00:00:00Z', '--keep', '60')
  expect(await kept()).toEqual([])
  expect(await on('2026-04-03T00:00:00Z', '--keep', '30')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--keep: "30" is not a whole number from 31 to 36500'),
  })
})

test('an expired push certificate is named and asks for a person, unless the device has a newer one', async () => {
  const old = 'mdm-1,0A,apns/push-certificate,2026-11-20,\n'
  const { at, shindan, store, night } = fleetWith({
    'expired.csv': header + old,
    'renewed.csv': `${header}${old}mdm-1,0B,apns/push-certificate,2027-11-19,\n`,
  })
  const told = expect.stringContaining('have expired: mdm-1 (2026-11-20). Renew the same certificate')
  expect(await night('--inventory', join(at, 'expired.csv'))).toMatchObject({ code: 3, err: told })
  expect((await shindan('status', '--store', store)).err).toEqual(told)
  expect((await night('--inventory', join(at, 'renewed.csv'))).code).toBe(0)
})

test('an alarm that the inventory has no more is named: its column may be empty', async () => {
  const { at, shindan, store, night } = fleetWith({
    'alarm.csv': 'device,bizmobile.invalidCertificateAlarm\nconsole,true\n',
    'empty.csv': 'device,bizmobile.invalidCertificateAlarm\nconsole,\n',
  })
  await night('--inventory', join(at, 'alarm.csv'))
  const told = expect.stringMatching(
    /seen last time and not this time: “.*” \(console\)\. They may not be solved/,
  )
  expect((await night('--inventory', join(at, 'empty.csv'))).err).toEqual(told)
  expect((await shindan('status', '--store', store)).err).toEqual(told)
})

test('a list for programs has no step that cannot be undone', async () => {
  const columns = ['bizmobile.invalidCertificateAlarm', 'bizmobile.pushCertificateExpiresAt']
  const { at, shindan, store, night } = fleetWith({
    'alarm.csv': `device,${columns.join()}\nin-force,true,2027-06-01\noffline,true,2026-01-01\n`,
  })
  await night('--inventory', join(at, 'alarm.csv'))
  const lines = (await shindan('outbox', '--store', store, '--json')).out.trim().split('\n')
  const steps = lines
    .map((line) => JSON.parse(line))
    .flatMap(({ reason, reminder, step }) => (reason === 'cause' ? [[reminder, step]] : []))
  expect(steps.toSorted()).toEqual([
    ['cause:bizmobile/push-certificate-expired', expect.any(String)],
    ['cause:bizmobile/push-certificate-invalid', undefined],
  ])
})

test('one that ends within a week is named while there is time, behind what is over and what nobody could read', async () => {
  const { at, night } = fleetWith({
    'soon.csv': `${header}mdm-1,0A,apns/push-certificate,2026-12-04,\n`,
    'later.csv': `${header}mdm-1,0A,apns/push-certificate,2026-12-05,\n`,
    'all.csv': [
      header,
      'mdm-1,0A,apns/push-certificate,2026-12-04,\n',
      'mdm-2,0B,apns/push-certificate,soon,\n',
      'mdm-3,0C,apns/push-certificate,2026-11-20,\n',
    ].join(''),
  })
  expect((await night('--inventory', join(at, 'later.csv'))).err).not.toContain('mdm-1')
  expect(await night('--inventory', join(at, 'soon.csv'))).toMatchObject({
    code: 0,
    err: expect.stringContaining('end within 7 days: mdm-1 (2026-12-04). Renew the same certificate'),
  })
  const { err } = await night('--inventory', join(at, 'all.csv'))
  const places = ['mdm-3 (2026-11-20)', 'mdm-2', 'mdm-1 (2026-12-04)'].map((name) => err.indexOf(name))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})
