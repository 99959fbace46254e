import { apns } from '@shindan/apns'
import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'
import { lanscope } from '@shindan/lanscope'
import { expect, test } from 'vitest'
import { composition, outgoing, telling } from '../../test/outgoing.ts'
import { digestOf } from './digest.ts'

test('a reminder says what ends when, in how many days, what holds after it and what to do', () => {
  const { subject, text, html, csv } = digestOf([outgoing()], { ...telling, locale: 'ja' })
  expect(subject).toBe('2025-02-02 まで: インストール済みのデバイス証明書（iPad-1）')
  for (const said of [
    '2025年2月2日(日) (Asia/Tokyo)',
    'あと 30 日',
    'iPad-1 (01)',
    '期限を過ぎると: ',
    '次の手順: ',
  ]) {
    expect(text).toContain(said)
    expect(html.replace(/<[^>]+>/g, '')).toContain(said)
  }
  expect(csv).toBeUndefined()
})

test('the earliest date comes first, and one that has passed says so', () => {
  const later = outgoing({ device: 'later' })
  const sooner = outgoing({ device: 'sooner', reminder: 'notice-1-days', due: '2024-12-31' })
  const { subject, text } = digestOf([later, sooner], telling)
  expect(subject).toMatch(/^Passed on 2025-01-01: /)
  expect(text.indexOf('sooner')).toBeLessThan(text.indexOf('later'))
  expect(text).toContain('passed 2 days ago')
})

test('what is to be done about deadlines of one kind is said once, with the dates and their devices below', () => {
  const dates = ['2025-01-03', '2025-01-04', '2025-01-05'].map((due) =>
    outgoing({ device: `due-${due}`, due }),
  )
  const passed = outgoing({ device: 'over', reminder: 'notice-1-days', due: '2024-12-31' })
  const { text, html } = digestOf([...dates, passed], telling)
  for (const told of [text, html]) {
    expect(told.match(/By that day: Issue a new certificate/g)).toHaveLength(1)
    expect(told.match(/Now: Issue a new certificate/g)).toHaveLength(1)
    const order = ['over', 'By that day', 'due-2025-01-03', 'due-2025-01-04', 'due-2025-01-05']
    const places = order.map((each) => told.indexOf(each))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }
})

test('a certificate without a name is called by its date, in the mail and in its list', () => {
  const revision = 'expiry=2025-02-02T14:59:59.999Z'
  const many = Array.from({ length: 30 }, (_, n) => outgoing({ device: `iPad-${n}`, revision }))
  const { text, csv } = digestOf(many, telling)
  expect(text).toContain('iPad-1 (certificate that expires on 2025-02-02)')
  expect(csv).toContain('"iPad-29","certificate that expires on 2025-02-02",')
  expect(text + csv).not.toContain('expiry=')
})

test('what hits the whole fleet comes before what is sooner, and says what its lifecycle has to be done', () => {
  const sooner = outgoing({ reminder: 'notice-7-days', due: '2025-01-03' })
  const push = outgoing({ device: 'console', lifecycle: 'apns/push-certificate', due: '2025-01-03' })
  const { subject, text } = digestOf([sooner, push], telling)
  expect(subject).toBe('[All devices] By 2025-02-02: Apple push certificate (console) and others (2 in all)')
  expect(text.indexOf('console')).toBeLessThan(text.indexOf('iPad-1'))
  expect(text).toContain('Next step: By that day: Renew the same certificate, with the same Apple ID')
  expect(text).toContain('Affects: all managed devices')
  expect(text).toContain('Next step: By that day: Issue a new certificate and install it on the device.')
})

test('what is to be done does not hang on what a phase is called, and is told where nobody says it', () => {
  const [id, said] = [
    'apns/push-certificate',
    'Next step: By that day: Renew it, or replace it with a new one.',
  ]
  const push = composition.lifecycles.get(id)
  if (!push) throw new Error('no push certificate')
  const { expiry } = push.deadlines
  const { toDo: _, ...silent } = expiry ?? {}
  const lifecycles = new Map([[id, { ...push, deadlines: { expiry: silent as typeof expiry & object } }]])
  const { text } = digestOf([outgoing({ lifecycle: id })], {
    ...telling,
    composition: { ...composition, lifecycles },
  })
  expect(text).toContain(said)
})

test('days are counted where the lifecycle counts them', () => {
  // In Tokyo it is 4 January already.
  const { text } = digestOf([outgoing()], { ...telling, now: '2025-01-03T15:00:00Z', timeZone: 'UTC' })
  expect(text).toContain('29 days left')
})

test('a mail about thousands is as long as one about hundreds, and the rest goes along as a list of all', () => {
  const many = (count: number) =>
    digestOf(
      Array.from({ length: count }, (_, n) =>
        outgoing({
          device: `iPad-${n}`,
          due: `2025-${String((n % 12) + 1).padStart(2, '0')}-${(n % 28) + 1}`.replace(/-(\d)$/, '-0$1'),
        }),
      ),
      telling,
    )
  const [hundreds, thousands] = [many(500), many(5_000)]
  expect(thousands.text.length).toBeLessThan(hundreds.text.length * 1.2)
  expect(thousands.subject.length).toBeLessThanOrEqual(120)
  expect(thousands.csv?.trim().split('\r\n')).toHaveLength(5_001)
})

test('no field of the list is a formula, and quotation marks end none', () => {
  const odd = ['=1+1', '+1', '-1', '@a', 'a"b', 'a,b', '\t=1']
  const fill = Array.from({ length: 400 }, (_, n) => outgoing({ device: `iPad-${n}` }))
  const { csv = '' } = digestOf([...odd.map((device) => outgoing({ device })), ...fill], telling)
  const rows = csv.split('\r\n')
  expect(rows.slice(1, 8).map((row) => /^"(?:[^"]|"")*"/.exec(row)?.[0])).toEqual([
    `"'=1+1"`,
    `"'+1"`,
    `"'-1"`,
    `"'@a"`,
    `"a""b"`,
    `"a,b"`,
    `"'=1"`,
  ])
})

test('a reminder of a lifecycle that nobody knows any more goes by its ids', () => {
  const { subject } = digestOf([outgoing({ lifecycle: 'gone/since', reminder: 'x' })], telling)
  expect(subject).toBe('By 2025-01-03: gone/since (iPad-1)')
})

test('a certificate of which a console tells twice on one day is named and counted once', () => {
  const lifecycle = 'lanscope/push-certificate'
  const two = ['mail-30-days', 'console-popup'].map((reminder) =>
    outgoing({ device: 'console', lifecycle, reminder }),
  )
  const { subject, text } = digestOf(two, {
    ...telling,
    composition: createDiagnoser({ plugins: [apns, lanscope] }).composition,
  })
  expect(subject).toBe('[All devices] By 2025-02-02: MDM certificate of LanScope An (console)')
  expect(text.match(/- console/g)).toHaveLength(1)
})

test('an hour is told once where all of a day have it, else with each certificate, and nothing that is over among what is not', () => {
  const [noon, night] = ['2025-02-02T03:00:00Z', '2025-02-02T12:00:00Z']
  const at = (device: string, dueAt: string, dueFrom: string | null = null) =>
    outgoing({ device, dueAt, dueFrom })
  expect(digestOf([at('a', noon), at('b', noon)], telling).text).toContain(
    'Expiry: Sun, 2 Feb 2025, 12:00 (Asia/Tokyo) – 30 days left\n  - a (01)\n  - b (01)\n',
  )
  const two = [at('night', night), at('noon', noon)]
  expect(digestOf(two, telling).text).toContain(
    'Expiry: Sun, 2 Feb 2025 (Asia/Tokyo) – 30 days left\n  - noon (01; until 12:00)\n  - night (01; until 21:00)\n',
  )
  expect(digestOf(two, { ...telling, now: '2025-02-02T00:30:00Z' }).text).toContain(
    'Expiry: Sun, 2 Feb 2025 (Asia/Tokyo) – the first: today, 2 h left\n  - noon (01; until 12:00)',
  )
  const unknown = at('unknown', '2025-02-02T14:59:59.000Z', '2025-02-01T15:00:00.000Z')
  const { text } = digestOf([...two, unknown], { ...telling, now: '2025-02-02T04:00:00Z' })
  for (const said of [
    'Sun, 2 Feb 2025, 12:00 (Asia/Tokyo) – passed today\n  - noon (01)\n',
    'Sun, 2 Feb 2025, 21:00 (Asia/Tokyo) – today, 8 h left\n  - night (01)\n',
    'Sun, 2 Feb 2025 (Asia/Tokyo) – today (depending on the hour, already over)\n  - unknown (01)\n',
  ])
    expect(text).toContain(said)
})

test('a date is told without an hour where that is not known, and with it where it is the last one of its day', () => {
  const [first, last] = ['2025-02-01T15:00:00.000Z', '2025-02-02T14:59:59.000Z']
  const told = (dueFrom: string | null, now = telling.now) =>
    digestOf([outgoing({ dueFrom, dueAt: last })], { ...telling, now }).text
  expect(told(first)).toContain('Expiry: Sun, 2 Feb 2025 (Asia/Tokyo)')
  expect(told(null)).toContain('Expiry: Sun, 2 Feb 2025, 23:59 (Asia/Tokyo)')
  const noon = '2025-02-02T03:00:00Z'
  expect(told(first, noon)).toContain('today (depending on the hour, already over)')
  expect(told(null, noon)).toContain('today, 12 h left')
  expect(told('2025-02-02T14:00:00.000Z', noon)).toContain('today, 11 h left')
})

test('a device that has a newer certificate says so beside its name, for whoever knows whether it is the same one', () => {
  const { text } = digestOf([outgoing({ newerDueAt: '2027-02-02T03:00:00Z' })], telling)
  expect(text).toContain('iPad-1 (01; has another of the kind, until 2027-02-02)')
})

test('one of the fleet after the date says how long ago that was', () => {
  const after = outgoing({
    lifecycle: 'apns/push-certificate',
    reminder: 'expiry:2-days-after',
    due: '2025-01-03',
  })
  const { subject, text } = digestOf([after], telling)
  expect(subject).toMatch(/^\[All devices\] Passed on 2025-01-01: /)
  expect(text).toContain('passed 2 days ago')
  expect(text).toContain('Now: Renew the same certificate, with the same Apple ID')
})

test('a certificate that hits the whole fleet and was not seen says so, with the date that was known last', () => {
  const unseen = outgoing({
    ...{
      device: 'console',
      lifecycle: 'apns/push-certificate',
      reminder: 'expiry:unseen',
      due: '2025-01-03',
    },
    dueAt: '2025-01-05T03:00:00.000Z',
  })
  const { subject, text } = digestOf([unseen], { ...telling, locale: 'ja' })
  expect(subject).toBe(
    '【全デバイスに影響】期限を確認できていません: Apple プッシュ証明書（console）（最後に確認できた期限 2025-01-05）',
  )
  expect(text).toContain('新しい証明書は作成しないでください')
})

test('a mail says how many rows nobody could read, and which of them concern the whole fleet', () => {
  const lifecycle = 'apns/push-certificate'
  const reason = { ja: '理由', en: 'a reason' }
  const wide = Array.from({ length: 7 }, (_, n) => ({
    device: `console-${n}`,
    lifecycle,
    nth: 1,
    line: n + 2,
    reason,
  }))
  const unread = { count: 12, rows: wide, counts: new Map([[lifecycle, 7]]) }
  const { text, html } = digestOf([outgoing()], { ...telling, unread })
  for (const told of [text, html]) {
    expect(told).toContain('Rows of the inventory that could not be read: 12;')
    expect(told).toContain('console-4 (line 6), 2 more.')
  }
  expect(
    digestOf([outgoing()], { ...telling, unread: { count: 0, rows: [], counts: new Map() } }).text,
  ).not.toContain('could not be read')
})

test('a reminder keeps the date that it is of, whatever date its certificate has since', () => {
  const { text } = digestOf([outgoing({ dueAt: '2026-02-02T12:00:00.000Z' })], telling)
  expect(text).toContain('Expiry: Sun, 2 Feb 2025 (Asia/Tokyo) – 30 days left')
})

test('a push certificate that another took the place of is told ahead of what is over, with what to check and not to do', () => {
  const push = { lifecycle: 'apns/push-certificate', due: '2025-01-03' } as const
  const over = outgoing({ ...push, device: 'old', reminder: 'expiry:30-days-after', due: '2024-10-31' })
  const other = outgoing({
    ...push,
    device: 'console',
    reminder: 'expiry:exchanged',
    dueAt: '2025-02-05T03:00:00.000Z',
    newerDueAt: '2026-02-05T03:00:00.000Z',
  })
  const { subject, text } = digestOf([over, other], telling)
  expect(subject).toMatch(
    /^\[All devices: 2\] Check first, enrol no device again: another certificate than before, Apple push/,
  )
  expect(text).toContain('create no new certificate, erase and unenrol nothing')
  expect(text).toContain('Expiry of the former certificate: Wed, 5 Feb 2025, 12:00 (Asia/Tokyo)')
  expect(text).toContain('console (01; has another of the kind, until 2026-02-05)')
})

test('what is due today is to be done now', () => {
  const unknown = { dueFrom: '2025-02-01T15:00:00.000Z', dueAt: '2025-02-02T14:59:59.000Z' }
  const { text } = digestOf([outgoing(unknown)], { ...telling, now: '2025-02-02T03:00:00Z' })
  expect(text).toContain('Next step: Now: Issue a new certificate')
})

test('on the day itself the hours that are left are told where the hour is known, and that it is over once it is', () => {
  const today = outgoing({ reminder: 'notice-0-days', due: '2025-01-03', dueAt: '2025-01-03T09:00:00.000Z' })
  const at = (now: string) => digestOf([today], { ...telling, now })
  expect(at('2025-01-03T00:30:00Z').text).toContain('today, 8 h left')
  expect(at('2025-01-03T08:30:00Z').text).toContain('today, less than 1 h left')
  const over = at('2025-01-03T09:30:00Z')
  expect(over.subject).toMatch(/^Passed on 2025-01-03: /)
  expect(over.text).toContain('passed today')
  expect(over.text).toContain('Effect now: ')
})

test('the next step is what would do, and nothing that merely ends the wait', () => {
  const { composition } = createDiagnoser({ plugins: [apns, clomo] })
  const told = (due: string) => {
    const of = { lifecycle: 'clomo/device-certificate', reminder: 'receive:0-days-before', due }
    return digestOf([outgoing(of)], { ...telling, composition }).text
  }
  expect(told('2025-01-03')).toContain('Next step: By then: Reception of the command\n')
  expect(told('2025-01-02')).toContain('Next step: Do as “Effect now” says.\n')
})

const wide = { affects: 'all-managed-devices', due: '2025-01-03', deadline: null } as const

test('a cause that hits the whole fleet is told with why, the step that applies, and the devices that show it', () => {
  const id = 'apns/certificate-expired'
  const cause = (device: string) =>
    outgoing({
      ...{ ...wide, device, lifecycle: '', revision: '' },
      ...{ reminder: `cause:${id}`, reason: 'cause', step: composition.rules.get(id)?.remedy[1]?.id ?? null },
    })
  const { subject, text } = digestOf([cause('console-1'), cause('console-2')], telling)
  const rule = composition.rules.get(id)
  expect(subject).toBe('[All devices: 2] The push certificate has expired (2)')
  expect(text).toContain(`Next step: ${rule?.remedy[1]?.do.en}`)
  expect(text).toContain(`Why: ${rule?.why.en}`)
  expect(text).toContain('according to the inventory of 2025-01-03\n  - console-1\n  - console-2')
})

test('what is told once a week says since when its channel knows', () => {
  const one = outgoing({ lifecycle: '', revision: '', dueAt: null, deadline: null, due: '2025-01-10' })
  const { text } = digestOf(
    [{ ...one, reminder: 'cause:c', reason: 'cause', firstTold: '2025-01-03' }],
    telling,
  )
  expect(text).toContain('according to the inventory of 2025-01-10 (first told on 2025-01-03)')
})

test('a step that cannot be undone is not what comes first: nothing is to be done until all is read', () => {
  const rules = [...composition.rules.values()]
  const rule = rules.find(({ remedy }) => remedy.some(({ destructive }) => destructive))
  const step = rule?.remedy.find(({ destructive }) => destructive)?.id ?? null
  const told = outgoing({
    ...{ ...wide, device: 'console', lifecycle: '', revision: '' },
    ...{ reminder: `cause:${rule?.id}`, reason: 'cause', step },
  })
  const { text } = digestOf([told], telling)
  expect(text).toContain('Next step: Delete, revoke and newly create no certificate yet')
  expect(text).not.toContain(rule?.remedy.find(({ id }) => id === step)?.do.en)
})

test('a row that could not be read is told by its line, and once', () => {
  const lifecycle = 'apns/push-certificate'
  const reason = { ja: '日付がない', en: 'no such date' }
  const row = outgoing({
    ...{ ...wide, device: '', lifecycle, revision: '#1', reminder: 'unread', reason: 'unread' },
  })
  const rows = [
    { lifecycle, nth: 1, line: 7, reason },
    { device: 'console', lifecycle, nth: 1, line: 9, reason },
  ]
  const { subject, text } = digestOf([row], {
    ...telling,
    unread: { count: 3, rows, counts: new Map([[lifecycle, 2]]) },
  })
  expect(subject).toBe(
    '[All devices] Row unreadable, date not checked: Apple push certificate (a row without a device)',
  )
  expect(text.match(/line 7/g)).toHaveLength(1)
  expect(text).toContain('- line 7: no such date')
  expect(text).toContain('look up their expiry in the console: console (line 9).')
  expect(text).toContain('correct the row')
})

test('an error that no plugin here knows is told by its id, with what not to do', () => {
  const error = outgoing({
    ...{ ...wide, device: 'console', lifecycle: '', revision: '' },
    ...{ reminder: 'error:other/unknown', reason: 'error' },
  })
  const { text } = digestOf([error], telling)
  expect(text).toContain('■ other/unknown')
  expect(text).toContain('erase and unenrol no device')
})

test('a certificate that stands in a row that could not be read is told with its line and why, and by what date it was known', () => {
  const lifecycle = 'apns/push-certificate'
  const unseen = outgoing({
    ...{
      ...wide,
      deadline: 'expiry',
      device: 'console',
      lifecycle,
      reminder: 'expiry:unseen',
      reason: 'unseen',
    },
    dueAt: '2025-01-01T03:00:00.000Z',
  })
  const reason = { ja: '日付がない', en: 'no such date' }
  const rows = [{ device: 'console', lifecycle, nth: 1, line: 4, reason }]
  const { text } = digestOf([unseen], {
    ...telling,
    unread: { count: 1, rows, counts: new Map([[lifecycle, 1]]) },
  })
  expect(text).toContain('- console (01; line 4: no such date)')
  expect(text).toContain('Last known “Expiry”: ')
  expect(text).toContain('The last known date has passed. Look it up in the console now')
})

test('of a device whose cause is told, an error and a date say so', () => {
  const id = 'apns/certificate-expired'
  const undated = { ...wide, device: 'console', lifecycle: '', revision: '' } as const
  const { text } = digestOf(
    [
      outgoing({ ...undated, reminder: `cause:${id}`, reason: 'cause' }),
      outgoing({ ...undated, reminder: 'error:bizmobile/push-certificate-invalid-alarm', reason: 'error' }),
      outgoing({
        ...wide,
        device: 'console',
        lifecycle: 'apns/push-certificate',
        reminder: 'notice-30-days',
      }),
    ],
    telling,
  )
  expect(text).toContain('- console (has a proven cause, told here as well: see that first)')
  expect(text).toContain('- console (01; has a proven cause, told here as well: see that first)')
})
