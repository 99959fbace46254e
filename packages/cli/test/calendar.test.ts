import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { certificate, newKeys, pushSubject } from '../../apns/test/made.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

let files: { readonly [path: string]: string } = {}
beforeAll(async () => {
  const keys = await newKeys('p256')
  const dates = { from: '2024-03-31T15:30:00Z', to: '2025-03-31T15:30:00Z' }
  const subject = pushSubject('com.apple.mgmt.External.a')
  files = {
    'push.pem': await certificate({ keys, subject, ...dates }),
    'next.pem': await certificate({ keys, subject, ...dates }),
    'other.pem': await certificate({ keys, subject: [{ CN: ['device'] }], ...dates }),
  }
})

const install = ['--policy', 'cybertrust/cloudgate-install', '--event', 'issued=2025-01-01T09:00:00+09:00']
const lanscope = ['--policy', 'lanscope/push-certificate', '--certificate', 'push.pem']

async function calendar(...args: readonly string[]) {
  const denied = async () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
  const world = recordingWorld(files, args.includes('denied.ics') ? { write: denied } : {})
  const code = await run(
    ['calendar', ...args, ...(args.includes('--now') ? [] : ['--now', '2025-01-03T00:00:00Z'])],
    world,
  )
  return { code, out: world.printed(), err: world.complained(), written: world.written }
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const events = async (...args: readonly string[]) => eventsIn((await calendar(...args)).out)
const uids = async (...args: readonly string[]) => (await events(...args)).map(({ uid }) => uid)

describe('the calendar', () => {
  test('has the deadline, and the windows of the months asked for', async () => {
    const found = await events(...install, '--months', '2', '--locale', 'ja')
    expect(found.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['CloudGate UNO の証明書インストール期限', '2025-01-08'],
      [expect.stringContaining('定期メンテナンス'), '2025-01-08T13:00:00Z'],
      [expect.stringContaining('定期メンテナンス'), '2025-02-12T13:00:00Z'],
    ])
  })

  test('has the expiry of a certificate and the reminders of its console', async () => {
    const found = await events(...lanscope, '--locale', 'en')
    expect(found.map(({ startDate }) => startDate.toString())).toEqual([
      '2025-03-31T15:30:00Z',
      '2025-03-02',
      '2025-03-25',
      '2025-03-31',
      '2025-04-01',
      '2025-03-02',
    ])
    expect(found[0]?.summary).toBe('Expiry: MDM certificate of LanScope An')
    expect(found[0]?.description).toContain('serial number')
  })

  test('of what has expired says so, and of what will, to renew it before', async () => {
    const over = await calendar(...lanscope, '--now', '2025-06-01T00:00:00Z', '--locale', 'en')
    expect(over.err).toContain('the deadline has passed already')
    expect((await calendar(...lanscope)).err).not.toContain('passed')
    expect((await events(...lanscope, '--locale', 'en'))[0]?.description).toContain(
      'Before then: Renew the same certificate',
    )
  })

  test('has the expiry of an installed device certificate, and reminders that it marks as ours', async () => {
    const device = ['--policy', 'cybertrust/installed-certificate', '--certificate', 'other.pem']
    const [expiry, ...reminders] = await events(...device, '--locale', 'en')
    expect(expiry?.summary).toBe('Expiry: Installed device certificate')
    expect(reminders.map(({ startDate }) => startDate.toString())).toEqual([
      '2025-03-02',
      '2025-03-25',
      '2025-03-31',
      '2025-04-01',
    ])
    for (const { description } of reminders) expect(description).toContain('no document gives this date')
    const [, mail] = await events(...lanscope, '--locale', 'en')
    expect(mail?.description).not.toContain('no document')
  })

  test('of a certificate alone is that of push certificates, or of any other one', async () => {
    const [push] = await events('--certificate', 'push.pem', '--locale', 'en')
    const [other] = await events('--certificate', 'other.pem', '--locale', 'en')
    expect([push?.summary, other?.summary]).toEqual(['Expiry: Apple push certificate', 'Expiry: Certificate'])
  })

  test('counts the days of any other certificate in the zone asked for', async () => {
    const [, reminder] = await events('--certificate', 'other.pem', '--time-zone', 'America/New_York')
    expect(reminder?.startDate.toString()).toBe('2025-03-01')
  })

  test('goes into a file, and says how much', async () => {
    const { code, out, written } = await calendar(
      ...install,
      '--months',
      '1',
      '--out',
      'install.ics',
      '--locale',
      'en',
    )
    expect(code).toBe(0)
    expect(out).toBe('Wrote 2 entries to install.ics.\n')
    expect(eventsIn(written.get('install.ics') ?? '')).toHaveLength(2)
  })

  test('as JSON has its entries, its text and its notes', async () => {
    const { out, err } = await calendar(
      '--policy',
      'cybertrust/security-delay',
      '--event',
      'started=2025-01-03',
      '--json',
    )
    const { entries, notes, calendar: text } = JSON.parse(out)
    expect(entries).toMatchObject([{ sequence: 0, from: '2025-01-03T01:00:00+09:00', alarms: [1440] }])
    expect(notes).toMatchObject([{ kind: 'assumption' }, { kind: 'assumption' }])
    expect(eventsIn(text)[0]?.uid).toBe(entries[0].uid)
    expect(err).toBe('')
  })

  test('leaves standard output to the file, and says on standard error what was assumed', async () => {
    const { out, err } = await calendar(
      '--policy',
      'cybertrust/security-delay',
      '--event',
      'started=2025-01-03',
    )
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(err).toContain('2025-01-03')
  })
})

describe('a second import', () => {
  test('updates: the same certificate and policy have the same identifiers on another day', async () => {
    expect(await uids(...lanscope, '--now', '2025-03-26T00:00:00Z')).toEqual(await uids(...lanscope))
  })
  test('adds what belongs to another certificate', async () => {
    const next = await uids('--policy', 'lanscope/push-certificate', '--certificate', 'next.pem')
    expect(next.filter((uid) => uid === undefined)).toEqual([])
    const first = await uids(...lanscope)
    expect(new Set([...first, ...next]).size).toBe(12)
  })
  test('moves the deadline when a retrieval has become known, under a higher sequence', async () => {
    const [before] = await events(...install)
    const [after] = await events(...install, '--event', 'retrieved=2025-01-02')
    expect(after).toMatchObject({ uid: before?.uid, sequence: (before?.sequence ?? 0) + 1 })
    expect(after?.startDate.toString()).toBe('2025-01-05')
  })
  test('takes a correction for the newer one by its revision', async () => {
    expect((await events(...lanscope, '--revision', '3'))[0]?.sequence).toBe(3)
  })
})

describe('bad input: exit 2, and a message that names it', () => {
  test.each([
    ['nothing', [], '--policy', 'nothing-given'],
    ['an unknown lifecycle', ['--policy', 'a/b'], 'a/b', 'unknown-lifecycle'],
    ['an unknown event', [...install, '--event', 'x=2025-01-01'], 'x', 'unknown-event'],
    [
      'an impossible date',
      ['--policy', 'cybertrust/security-delay', '--event', 'started=2025-13-01'],
      'started',
      'impossible-date',
    ],
    ['no months', [...install, '--months', 'many'], '--months', 'out-of-range'],
    ['half a month', [...install, '--months', '1.5'], '--months', 'out-of-range'],
    ['too many months', [...install, '--months', '121'], '--months', 'out-of-range'],
    ['a negative revision', [...install, '--revision=-1'], '--revision', 'out-of-range'],
    ['an unknown zone', [...install, '--time-zone', 'Mars'], '--time-zone', 'unknown-time-zone'],
    ['a broken now', [...install, '--now', '2025-01-33'], '--now', 'impossible-date'],
    ['a missing certificate', ['--certificate', 'gone.pem'], 'gone.pem', 'unreadable-file'],
    ['a place that cannot be written', [...install, '--out', 'denied.ics'], 'denied.ics', 'unwritable-file'],
  ])('%s', async (_, args, path, kind) => {
    const { code, out, err } = await calendar('--json', ...args)
    expect(code).toBe(2)
    expect(JSON.parse(out).error).toMatchObject({ path, kind, message: expect.stringContaining(path) })
    expect(err).not.toMatch(/undefined|\n\s+at /)
  })
})
