import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { type AnyLifecycle, createDiagnoser, ok } from '@shindan/core'
import { cloudgateInstall, cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { describe, expect, test } from 'vitest'
import { createRowEvaluator, type Night } from './evaluate-row.ts'
import { evaluatePartition, type ReadRow } from './partition.ts'
import type { InventoryRow } from './row.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust, apns] })
const judged = (row: Partial<InventoryRow>, night: Partial<Night> = {}) =>
  createRowEvaluator({ diagnoser, now: '2025-01-03T00:00:00Z', ...night })(
    { device: 'iPad-1', events: {}, facts: {}, ...row },
    2,
  )
const push = { lifecycle: 'apns/push-certificate', certificate: '0A' } as const

describe('a certificate', () => {
  test('stands in its phase, until its next deadline', () => {
    const { certificate } = judged({
      lifecycle: 'cybertrust/cloudgate-install',
      events: { issued: '2025-01-01' },
    })._unsafeUnwrap()
    expect(certificate).toMatchObject({
      phase: 'installable',
      deadline: 'install',
      dueAt: '2025-01-08T14:59:59.000Z',
      state: 'open',
      revision: 'install=2025-01-08T14:59:59.000Z',
    })
  })

  test('tells how its deadline stands: on a last day of unpublished hours nobody knows', () => {
    const stateOn = (now: string, events = { issued: '2025-01-01' }) =>
      judged({ lifecycle: 'cybertrust/cloudgate-install', events }, { now })._unsafeUnwrap().certificate
        ?.state
    expect(stateOn('2025-01-08T03:00:00Z')).toBe('uncertain')
    expect(stateOn('2025-01-09T03:00:00Z')).toBe('passed')
    const windows = judged({ lifecycle: 'cybertrust/maintenance' })._unsafeUnwrap()
    expect(windows.certificate?.state).toBeNull()
  })

  test('tells from when its deadline may be over, where nobody knows the hour of it', () => {
    const of = (row: Partial<InventoryRow>, night?: Partial<Night>) => {
      const { dueFrom, dueAt } = judged(row, night)._unsafeUnwrap().certificate ?? {}
      return [dueFrom, dueAt]
    }
    const pushOn = (expires: string) => of({ ...push, events: { expires } })
    expect(pushOn('2026-12-24')).toEqual(['2026-12-23T15:00:00.000Z', '2026-12-24T14:59:59.000Z'])
    expect(pushOn('2026-12-24T23:59:59+09:00')).toEqual([undefined, '2026-12-24T14:59:59.000Z'])
    expect(pushOn('2026-12-24 14時')).toEqual(['2026-12-24T05:00:00.000Z', '2026-12-24T05:59:59.000Z'])
    const lastDay = ['2025-01-07T15:00:00.000Z', '2025-01-08T14:59:59.000Z']
    for (const issued of ['2025-01-01', '2025-01-01T09:00:00+09:00'])
      expect(of({ lifecycle: 'cybertrust/cloudgate-install', events: { issued } })).toEqual(lastDay)
  })

  test('has the hour at which a last day ends, where its documents say that it counts to the end', () => {
    const { boundary: _, ...install } = cloudgateInstall.deadlines.install
    const own = { ...cloudgateInstall, id: 'own/install', deadlines: { install } } as AnyLifecycle
    const { composition } = diagnoser
    const lifecycles = new Map([...composition.lifecycles, [own.id, own]])
    const night = { diagnoser: { ...diagnoser, composition: { ...composition, lifecycles } } }
    const { certificate } = judged(
      { lifecycle: own.id, events: { issued: '2025-01-01' } },
      night,
    )._unsafeUnwrap()
    expect([certificate?.dueFrom, certificate?.dueAt]).toEqual([undefined, '2025-01-08T14:59:59.000Z'])
  })

  test('that was renewed is another revision, by its number or by its dates', () => {
    const of = (row: Partial<InventoryRow>) =>
      judged({ ...push, ...row })._unsafeUnwrap().certificate?.revision
    expect(of({ events: { expires: '2025-06-01' } })).toBe('0A')
    const byDate = (expires: string) => of({ certificate: '', events: { expires } })
    expect(byDate('2025-06-01')).not.toBe(byDate('2026-06-01'))
  })
})

describe('a reminder', () => {
  const remindedOn = (now: string) =>
    judged({ ...push, events: { expires: '2025-03-01T00:00:00Z' } }, { now })
      ._unsafeUnwrap()
      .reminders.map(({ reminder, due }) => `${due} ${reminder}`)

  test('is told from its day on, by whatever night', () => {
    expect(remindedOn('2024-10-01T00:00:00Z')).toEqual([])
    const [first] = remindedOn('2025-02-22T03:00:00Z')
    expect(first).toMatch(/^2025-02-/)
    expect(remindedOn('2025-02-23T03:00:00Z')).toContain(first)
  })

  test('that another has followed is told no more, and long after its date the last one', () => {
    const late = remindedOn('2025-02-28T12:00:00Z')
    expect(late.length).toBe(1)
    expect(remindedOn('2025-03-03T00:00:00Z')).toEqual(['2025-03-03 expiry:2-days-after'])
    expect(remindedOn('2025-06-01T00:00:00Z')).toEqual(['2025-03-31 expiry:30-days-after'])
  })

  test('is what its certificate asks for, so that what it no longer asks for can be withdrawn', () => {
    const { certificate, reminders } = judged(
      { ...push, events: { expires: '2025-03-01T00:00:00Z' } },
      { now: '2025-02-22T03:00:00Z' },
    )._unsafeUnwrap()
    expect(certificate?.asks).toEqual([{ reminder: 'notice-7-days', due: '2025-02-22' }])
    expect(reminders).toMatchObject([{ reminder: 'notice-7-days', affects: 'all-managed-devices' }])
  })

  test('of several that began on one day each is told by a night that comes later', () => {
    const twoOnOneDay = createDiagnoser({ plugins: [apns, lanscope] })
    const { reminders } = judged(
      { lifecycle: 'lanscope/push-certificate', certificate: '0A', events: { expires: '2027-01-04' } },
      { now: '2026-12-06T17:00:00Z', diagnoser: twoOnOneDay },
    )._unsafeUnwrap()
    expect(reminders.map(({ reminder }) => reminder).sort()).toEqual(['console-popup', 'mail-30-days'])
  })

  test('is the same however the date is written', () => {
    const of = (expires: string) =>
      judged(
        { ...push, certificate: '', events: { expires } },
        { now: '2025-02-28T00:00:00Z' },
      )._unsafeUnwrap().reminders
    expect(of('2025/3/1')).toEqual(of('2025-03-01'))
    expect(of('2025年3月1日')).toEqual(of('2025-03-01'))
    for (const wide of ['２０２５－０３－０１', '２０２５／３／１', 'Ｒ７．３．１', '㋿７年３月１日'])
      expect(of(wide)).toEqual(of('2025-03-01'))
  })
})

test('a serial number of Excel is no date, and told to be one', () => {
  for (const expires of ['46380', '46380.5'])
    expect(judged({ ...push, events: { expires } })._unsafeUnwrapErr()).toMatchObject([
      { kind: 'not-a-date', path: 'events.expires', expected: { en: expect.stringContaining('Excel') } },
    ])
})

describe('symptoms', () => {
  test('are the errors that a text shows and the causes that facts prove', () => {
    const { symptoms } = judged({
      text: '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
      facts: { 'cybertrust.issuedAt': '2024-12-01' },
    })._unsafeUnwrap()
    expect(symptoms).toContainEqual({
      device: 'iPad-1',
      kind: 'error',
      id: 'cybertrust/retrieval-not-permitted',
    })
  })

  test('are judged by the dates of the row as well, as by the facts that they are', () => {
    const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
    const of = (row: Partial<InventoryRow>) => judged({ text, ...row })._unsafeUnwrap().symptoms
    const dated = of({ lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2024-12-01' } })
    expect(dated).toEqual(of({ facts: { 'cybertrust.issuedAt': '2024-12-01' } }))
    expect(dated.some(({ kind }) => kind === 'cause')).toBe(true)
    const yesterday = of({ lifecycle: 'cybertrust/cloudgate-install', events: { issued: '2025-01-02' } })
    expect(yesterday.some(({ kind }) => kind === 'cause')).toBe(false)
  })

  test('are causes with the first step that applies to the device', () => {
    const of = (identifierKind: string) =>
      judged({
        facts: { 'cybertrust.identifierKind': identifierKind, 'cybertrust.hasSecondImei': 'yes' },
      })._unsafeUnwrap().symptoms
    const cause = { device: 'iPad-1', kind: 'cause', id: 'cybertrust/imei-switching' }
    expect(of('imei')).toEqual([{ ...cause, step: 'cybertrust/imei-switching#reissue-by-imei2' }])
    expect(of('imei2')).toEqual([{ ...cause, step: 'cybertrust/imei-switching#install-soon-by-imei2' }])
  })

  test('are also that nobody knows a text', () => {
    const symptomsOf = (row: Partial<InventoryRow>) => judged(row)._unsafeUnwrap().symptoms
    expect(symptomsOf({ text: 'なぞのエラー 9999' })).toEqual([
      { device: 'iPad-1', kind: 'text', id: 'unrecognised' },
    ])
    expect(symptomsOf({ facts: { 'cybertrust.issuedAt': '2025-01-01' } })).toEqual([])
  })
})

test('a cause that facts prove is told whatever error the text shows', () => {
  const facts = { 'apns.topicUnchanged': 'no' }
  const of = (row: Partial<InventoryRow>) =>
    judged({ facts, ...row })
      ._unsafeUnwrap()
      .symptoms.map(({ kind, id }) => `${kind} ${id}`)
  const cause = 'cause apns/different-certificate-renewed'
  expect(of({})).toContain(cause)
  const both = of({ text: 'プッシュ証明書の期限が切れてしまいました' })
  expect(both.filter((one) => one === cause)).toHaveLength(1)
  expect(both).toContain('error apns/push-certificate-expired')
})

describe('what can be read of a row', () => {
  const bad = { 'device.platform': 'Windows 95' }
  const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'

  test('is judged beside a fact that cannot: its dates, its text and its other facts', () => {
    const whole = {
      ...push,
      events: { expires: '2025-03-01' },
      facts: { 'cybertrust.issuedAt': '2024-12-01' },
      text,
    }
    const all = judged(whole)._unsafeUnwrap()
    expect(all.symptoms.length).toBeGreaterThan(1)
    expect(judged({ ...whole, facts: { ...whole.facts, ...bad } })._unsafeUnwrap()).toEqual({
      ...all,
      problems: [expect.objectContaining({ path: 'device.platform', found: expect.stringContaining('95') })],
    })
  })

  test('is judged beside a date that cannot: its text', () => {
    const { certificate, symptoms, problems } = judged({
      ...push,
      events: { expires: '2025-13-01' },
      text,
    })._unsafeUnwrap()
    expect(certificate).toBeUndefined()
    expect(symptoms).toEqual(judged({ text })._unsafeUnwrap().symptoms)
    expect(problems).toMatchObject([{ path: 'events.expires' }])
  })

  test('is judged by its dates beside a fact that cannot, as without it', () => {
    const expired = { ...push, events: { expires: '2024-12-01' } }
    const [with_, without] = [{ 'device.platform': 'iOS' }, bad].map(
      (facts) => judged({ ...expired, facts })._unsafeUnwrap().symptoms,
    )
    expect(with_).toContainEqual(expect.objectContaining({ id: 'apns/certificate-expired' }))
    expect(without).toEqual(with_)
  })

  test('is told not to be all where a fact is a date, and to be all that counts where it is none', () => {
    const noDate = { 'apns.expiresAt': '2025-13-01' }
    expect(judged({ facts: noDate })._unsafeUnwrapErr()).toMatchObject([{ path: 'apns.expiresAt' }])
    const beside = judged({ ...push, events: { expires: '2025-03-01' }, facts: noDate })._unsafeUnwrap()
    expect(beside).toMatchObject({ certificate: { device: 'iPad-1' }, hasUnreadDate: true })
    expect(judged({ facts: bad })._unsafeUnwrap()).toMatchObject({
      symptoms: [],
      problems: [{ path: 'device.platform' }],
    })
    expect(judged({ facts: bad })._unsafeUnwrap().hasUnreadDate).toBeUndefined()
  })

  test('stands in its partition, with what could not, whose dates are told to be read', () => {
    const row = (line: number, of: Partial<InventoryRow>): ReadRow => ({
      line,
      written: '',
      read: ok({ device: `d-${line}`, events: {}, facts: {}, ...of }),
    })
    const rows = [
      row(2, { ...push, events: { expires: '2025-03-01' }, facts: bad }),
      row(3, { ...push, events: { expires: 'soon' }, text }),
      row(4, { facts: bad }),
    ]
    const { outcome, rejected } = evaluatePartition(
      { index: 0, rows },
      createRowEvaluator({ diagnoser, now: '2025-01-03T00:00:00Z' }),
    )
    expect(outcome.certificates.map(({ device }) => device)).toEqual(['d-2'])
    expect(outcome.symptoms.map(({ device }) => device)).toEqual(['d-3'])
    expect(rejected.map(({ line, isDated }) => [line, isDated])).toEqual([
      [2, true],
      [3, undefined],
      [4, true],
    ])
  })
})

test('a cause or an error that hits the whole fleet says so, and a text where its row has such a certificate', () => {
  const of = (row: Partial<InventoryRow>) =>
    judged(row, { diagnoser: createDiagnoser({ plugins: [apns, bizmobile] }) })
      ._unsafeUnwrap()
      .symptoms.map(({ kind, affects = 'one-device' }) => `${kind} ${affects}`)
  const [all, one] = ['all-managed-devices', 'one-device']
  expect(of({ text: 'Apple Push証明書が無効になっています' })).toEqual([`error ${all}`])
  const unknown = { text: 'なぞのエラー 9999' }
  expect(of(unknown)).toEqual([`text ${one}`])
  expect(of({ ...unknown, ...push, events: { expires: '2026-01-01' } })).toEqual([`text ${all}`])
})

test('a lifecycle may be written by its name; a slip in what hits the whole fleet keeps back no date', () => {
  const of = (lifecycle: string) =>
    judged({ lifecycle, events: { expires: '2025-06-01' } }).match(
      ({ certificate, problems = [], hasUnreadDate = false }) => ({
        is: certificate?.lifecycle,
        problems: problems.map(({ path }) => path),
        hasUnreadDate,
      }),
      (problems) => problems.map(({ path }) => path),
    )
  const is = { is: push.lifecycle, hasUnreadDate: false }
  expect(of('Apple プッシュ証明書')).toEqual({ ...is, problems: [] })
  expect(of('apple push certificate')).toEqual({ ...is, problems: [] })
  expect(of('apns/push-certificat')).toEqual({ ...is, problems: ['lifecycle'] })
  expect(of('プッシュ証明書')).toEqual({ ...is, problems: ['lifecycle'] })
  for (const unclear of ['証明書', 'apns/user-certificate', 'cybertrust/instaled-certificate'])
    expect(of(unclear)).toEqual(['lifecycle'])
})

test('the date of a push certificate that is told as a fact alone is one of its lifecycle', () => {
  const night = { diagnoser: createDiagnoser({ plugins: [apns, bizmobile] }) }
  const of = (facts: InventoryRow['facts']) => judged({ facts }, night)._unsafeUnwrap()
  const { certificate, reminders } = of({ 'bizmobile.pushCertificateExpiresAt': '2025-01-05' })
  expect(certificate).toMatchObject({ lifecycle: 'bizmobile/push-certificate', deadline: 'expiry' })
  expect(reminders.length).toBeGreaterThan(0)
  expect(of({ 'bizmobile.pushCertificateExpiresAt': 'なし' }).certificate).toBeUndefined()
  expect(of({ 'bizmobile.invalidCertificateAlarm': 'true' }).certificate).toBeUndefined()
})

describe('what cannot be read', () => {
  test.each<[string, Partial<InventoryRow>, string, string]>([
    ['a row without a device', { device: ' ' }, 'missing-field', 'device'],
    ['dates of nobody knows what', { events: { expires: '2025-01-01' } }, 'missing-field', 'lifecycle'],
    ['a lifecycle that there is not', { lifecycle: 'acme/none' }, 'unknown-lifecycle', 'lifecycle'],
    [
      'a date that is another one tomorrow',
      { ...push, events: { expires: '明日' } },
      'not-a-date',
      'events.expires',
    ],
    ['a date without its year', { ...push, events: { expires: '3月1日' } }, 'not-a-date', 'events.expires'],
    ['a date that is none', { ...push, events: { expires: 'soon' } }, 'not-a-date', 'events.expires'],
    [
      'a day that may be two',
      { ...push, events: { expires: '1/2/2025' } },
      'ambiguous-date',
      'events.expires',
    ],
    ['a fact that there is not', { facts: { 'apns.nothing': '1' } }, 'unknown-fact', 'apns.nothing'],
  ])('%s is told at its column', (_, row, kind, path) => {
    const found = judged(row).match(
      ({ problems = [] }) => problems,
      (problems) => problems,
    )
    expect(found).toMatchObject([{ kind, path }])
  })
})
