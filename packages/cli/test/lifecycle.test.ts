import { beforeAll, describe, expect, test } from 'vitest'
import { certificate, csr, keyPem, newKeys, pushSubject } from '../../apns/test/made.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

let files: { readonly [path: string]: string } = {}
beforeAll(async () => {
  const keys = await newKeys('p256')
  const dates = { from: '2024-03-31T15:30:00Z', to: '2025-03-31T15:30:00Z' }
  const pem = await certificate({ keys, subject: pushSubject('com.apple.mgmt.External.a'), ...dates })
  const key = await keyPem(keys)
  files = {
    'push.pem': pem,
    'both.pem': key + pem,
    'device.pem': await certificate({ keys, subject: [{ CN: ['device'] }], ...dates }),
    'push.csr': await csr(keys),
    'push.key': key,
    'page.html': '<html>',
  }
})

const install = 'cybertrust/cloudgate-install'
const issued = ['--event', 'issued=2025-01-01T09:00:00+09:00']
const now = ['--now', '2025-01-03T12:00:00+09:00']

async function lifecycle(...args: readonly string[]) {
  const world = recordingWorld(files)
  const code = await run(['lifecycle', ...args], world)
  return { code, out: world.printed(), err: world.complained() }
}
const answerTo = async (...args: readonly string[]) => JSON.parse((await lifecycle(...args, '--json')).out)

describe('the answer as JSON', () => {
  test('has phase, deadlines with their reason, windows, reminders and what changes next', async () => {
    expect(
      await answerTo(install, ...issued, '--event', 'retrieved=2025-01-02T10:00:00+09:00', ...now),
    ).toEqual({
      schemaVersion: 2,
      kind: 'lifecycle',
      policy: install,
      url: `https://shindan.github.io/shindan/ja/lifecycles/${install}/`,
      label: 'CloudGate UNO の証明書インストール期限',
      timeZone: 'Asia/Tokyo',
      phase: 'installable',
      possible: ['installable'],
      missing: [],
      phases: [
        { id: 'installable', label: 'インストール可能' },
        {
          id: 'install-period-elapsed',
          label: 'インストール期限切れ（まだインストールしていなければ、別の証明書の発行が必要です）',
        },
      ],
      deadlines: [
        {
          id: 'install',
          label: 'インストール期限',
          on: '2025-01-05',
          at: '2025-01-05T23:59:59+09:00',
          because: 'first-retrieval',
          becauseLabel: '最初の取得から 3 日',
          state: 'open',
          consequence:
            'デバイスにまだインストールされていない場合、この証明書はもう取得できません。管理者が別の証明書を発行し、その証明書の期限までにインストールしてください。インストール済みであれば、対応は不要です。',
          affects: 'one-device',
        },
      ],
      windows: [
        {
          id: 'maintenance',
          label: 'サイバートラストの定期メンテナンス',
          from: '2025-01-08T22:00:00+09:00',
          to: '2025-01-09T08:00:00+09:00',
          open: false,
        },
      ],
      reminders: [],
      nextChangeAt: '2025-01-05T00:00:00+09:00',
      notes: [],
    })
  })

  test('reads the expiry from a certificate, with its key or without', async () => {
    for (const file of ['push.pem', 'both.pem']) {
      const answer = await answerTo(
        'lanscope/push-certificate',
        '--certificate',
        file,
        '--now',
        '2025-03-02T03:00:00Z',
      )
      expect(answer).toMatchObject({
        phase: 'renewal-due',
        deadlines: [
          {
            id: 'expiry',
            on: '2025-04-01',
            at: '2025-04-01T00:30:00+09:00',
            because: 'validity',
            state: 'open',
          },
        ],
      })
      expect(answer.reminders[0]).toEqual({
        id: 'mail-30-days',
        label: '通知メール（30 日前）',
        on: '2025-03-02',
        due: true,
      })
    }
  })

  test('takes the start of a certificate for its issue, says so, and believes a date that is given more', async () => {
    const start = await answerTo(install, '--certificate', 'push.pem', ...now)
    expect(start.deadlines[0].on).toBe('2024-04-08')
    expect(start.notes[0]).toMatchObject({
      kind: 'assumption',
      text: expect.stringContaining('証明書の発行'),
    })
    const given = await answerTo(install, '--certificate', 'push.pem', ...issued, ...now)
    expect(given).toMatchObject({ deadlines: [{ on: '2025-01-08' }], notes: [] })
  })

  test('takes a date without a zone for a day in the zone of the policy, and says so', async () => {
    const { notes, deadlines } = await answerTo(
      install,
      '--event',
      'issued=2025-01-01',
      ...now,
      '--locale',
      'en',
    )
    expect(deadlines[0].on).toBe('2025-01-08')
    expect(notes).toEqual([
      {
        id: 'known-to-a-span',
        kind: 'assumption',
        about: 'issued',
        text: expect.stringContaining('Asia/Tokyo'),
      },
    ])
  })

  test('is undecided on a last day whose hours are not published', async () => {
    expect(await answerTo(install, ...issued, '--now', '2025-01-08T12:00:00+09:00')).toMatchObject({
      phase: null,
      possible: ['installable', 'install-period-elapsed'],
      missing: [],
      deadlines: [{ state: 'uncertain' }],
    })
  })

  test('a deadline is met by what was done in time, and not by what lies ahead or came too late', async () => {
    const command = ['clomo/device-certificate', '--event', 'command-issued=2025-01-01']
    const state = async (received: string, now: string) => {
      const { deadlines } = await answerTo(...command, '--event', `received=${received}`, '--now', now)
      return deadlines[0].state
    }
    expect(await state('2025-01-20', '2025-01-05T00:00:00Z')).toBe('open')
    expect(await state('2025-01-20', '2025-01-10T00:00:00Z')).toBe('passed')
    expect(await state('2025-01-20', '2025-02-01T00:00:00Z')).toBe('passed')
    expect(await state('2025-01-03', '2025-01-05T00:00:00Z')).toBe('met')
  })

  test('prints instants in the zone asked for, while days stay those of the policy', async () => {
    const { deadlines } = await answerTo(install, ...issued, ...now, '--time-zone', 'America/New_York')
    expect(deadlines[0]).toMatchObject({ on: '2025-01-08', at: '2025-01-08T09:59:59-05:00' })
  })

  test.each(['cybertrust', 'clomo'])(
    'reads the life of a device certificate of %s from it',
    async (plugin) => {
      const id = `${plugin}/installed-certificate`
      const answer = await answerTo(id, '--certificate', 'device.pem', '--now', '2025-03-02T03:00:00Z')
      expect(answer).toMatchObject({
        phase: 'renewal-due',
        deadlines: [{ id: 'expiry', at: '2025-04-01T00:30:00+09:00', state: 'open' }],
      })
      expect(answer.reminders[0]).toEqual({
        id: 'notice-30-days',
        label: '通知（30 日前）',
        on: '2025-03-02',
        due: true,
        inferred: true,
      })
    },
  )

  test('names the fact whose time would decide the phase', async () => {
    const expires = ['lanscope/push-certificate', '--event', 'expires=2025-04-01']
    expect(await answerTo(...expires, '--now', '2025-04-01T12:00:00+09:00')).toMatchObject({
      phase: null,
      possible: ['renewal-due', 'expired-renewable'],
      missing: ['apns.expiresAt'],
      deadlines: [{ state: 'uncertain' }],
    })
  })

  test('lists the policies with their events', async () => {
    const { policies: listed }: { policies: { id: string }[] } = await answerTo('--list')
    expect(listed.map(({ id }) => id).sort()).toEqual([
      'apns/push-certificate',
      'bizmobile/push-certificate',
      'clomo/device-certificate',
      'clomo/installed-certificate',
      'clomo/push-certificate',
      'cybertrust/cloudgate-install',
      'cybertrust/installed-certificate',
      'cybertrust/maintenance',
      'cybertrust/security-delay',
      'lanscope/push-certificate',
    ])
    expect(listed.find(({ id }) => id === install)).toMatchObject({
      events: [
        { id: 'issued', required: true },
        { id: 'retrieved', required: false },
      ],
    })
  })
})

describe('bad input: exit 2, and a message that names it', () => {
  test.each([
    ['no lifecycle', [], 'lifecycle', 'missing-argument'],
    ['an unknown lifecycle', ['cybertrust/instal'], 'cybertrust/instal', 'unknown-lifecycle'],
    ['an unknown event', [install, ...issued, '--event', 'instaled=2025-01-02'], 'instaled', 'unknown-event'],
    [
      'an event called __proto__',
      [install, ...issued, '--event', '__proto__=2025-01-02'],
      '__proto__',
      'unknown-event',
    ],
    ['an event without its date', [install, '--event', 'issued'], '--event', 'malformed-option'],
    ['no date for a needed event', [install], 'issued', 'missing-event'],
    ['an impossible date', [install, '--event', 'issued=2025-02-30'], 'issued', 'impossible-date'],
    ['an impossible time', [install, '--event', 'issued=2025-02-20T25:00:00Z'], 'issued', 'impossible-date'],
    [
      'two numbers that may be the month',
      [install, '--event', 'issued=1/2/2025'],
      'issued',
      'ambiguous-date',
    ],
    ['no date at all', [install, '--event', 'issued=soon'], 'issued', 'not-a-date'],
    [
      'events out of order',
      [install, ...issued, '--event', 'retrieved=2024-12-31'],
      'retrieved',
      'out-of-order',
    ],
    [
      'an unknown zone',
      [install, ...issued, '--time-zone', 'Mars/Olympus'],
      '--time-zone',
      'unknown-time-zone',
    ],
    ['a broken now', [install, ...issued, '--now', 'soon'], '--now', 'not-a-date'],
    ['a missing file', [install, '--certificate', 'gone.pem'], 'gone.pem', 'unreadable-file'],
    [
      'a page in the place of a certificate',
      [install, '--certificate', 'page.html'],
      'page.html',
      'not-a-certificate-file',
    ],
    [
      'a request in the place of a certificate',
      [install, '--certificate', 'push.csr'],
      'push.csr',
      'not-a-certificate',
    ],
    [
      'a key in the place of a certificate',
      [install, '--certificate', 'push.key'],
      'push.key',
      'not-a-certificate',
    ],
    [
      'a certificate that tells nothing',
      ['cybertrust/maintenance', '--certificate', 'push.pem'],
      '--certificate',
      'nothing-to-read',
    ],
    ['an unknown option', [install, '--loud'], '--loud', 'unknown-option'],
  ])('%s', async (_, args, path, kind) => {
    for (const locale of ['ja', 'en']) {
      const { code, out, err } = await lifecycle('--json', '--locale', locale, ...args)
      expect(code).toBe(2)
      expect(JSON.parse(out).error).toMatchObject({ path, kind, message: expect.stringContaining(path) })
      expect(err).toContain(path)
      expect(err).not.toMatch(/undefined|\n\s+at /)
    }
  })

  test('every problem gets its line', async () => {
    const { err } = await lifecycle(install, '--event', 'issued=2025-02-30', '--event', 'a=1')
    expect(err.trim().split('\n')).toHaveLength(2)
    const other = await lifecycle('nothing', '--now', 'soon', '--time-zone', 'Mars')
    expect(other.err.trim().split('\n')).toHaveLength(3)
  })

  test('a policy that is nearly right is suggested', async () => {
    expect((await lifecycle('clomo/push-certifcate')).err).toContain('clomo/push-certificate')
  })
})

describe('for people', () => {
  test('one axis with its dates below, each under the sign that it has on the axis', async () => {
    const { out, code } = await lifecycle(
      install,
      ...issued,
      '--event',
      'retrieved=2025-01-02T10:00:00+09:00',
      ...now,
    )
    expect(code).toBe(0)
    expect(out).toMatch(/v 現在\n {2}1[=+]+2[=+]+\|[+-]+3[+-]+4#+\n/)
    expect(out).toContain('3  2025-01-05 (日)        インストール期限 · 明後日\n')
    expect(out).toContain('理由: 最初の取得から 3 日')
    expect(out).toContain('次に状態が変わる日時  2025-01-05 (日) 00:00')
    expect(out).not.toContain('\u001b')
  })

  test('a certificate shows where its validity began', async () => {
    const { out } = await lifecycle(
      'clomo/push-certificate',
      '--certificate',
      'push.pem',
      ...now,
      '--locale',
      'en',
    )
    expect(out).toContain('1  2024-04-01 (Mon) 00:30  Start of the certificate’s validity')
  })

  test('help shows examples', async () => {
    const { code, out } = await lifecycle('--help', '--locale', 'en')
    expect(code).toBe(0)
    expect(out).toContain('shindan lifecycle cybertrust/maintenance')
  })
})

test.each(['', 'なし', 'none'])(
  'an event that is said not to have happened (%j) is not drawn',
  async (none) => {
    const drawn = async (...more: readonly string[]) =>
      (await lifecycle(install, ...issued, ...more, ...now)).out
    expect(await drawn('--event', `retrieved=${none}`)).toBe(await drawn())
  },
)
