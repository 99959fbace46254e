import { expect, test } from 'vitest'
import { composition, install, options, push, sourceOf } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { pressingBy } from './pressing.ts'
import { reportCsv } from './report-csv.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { reportWords } from './words.ts'

const expired: ReportCertificate = { ...push, phase: 'expired-renewable', dueAt: '2026-11-01T00:00:00.000Z' }
const late: ReportCertificate = {
  ...install,
  phase: 'install-period-elapsed',
  dueAt: '2026-11-01T00:00:00.000Z',
}
const pressingIn = (lifecycle: string, phase: string | null) =>
  pressingBy(composition)({ lifecycle, phase, deadline: null, state: null })

test('what hits the whole fleet needs a person first, also while it is near, and is told before more devices, causes and errors', async () => {
  const certificates = [
    push,
    expired,
    { ...expired, device: 'push-osaka', phaseBefore: 'expired-renewable' },
    ...['iPad-1', 'iPad-2', 'iPad-3'].map((device) => ({ ...late, device })),
  ]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), certificates }, options)
  const [first, near, second] = report.attention
  expect(first).toMatchObject({
    kind: 'deadline',
    id: 'apns/push-certificate',
    deadline: 'expiry',
    state: 'passed',
    affects: 'all-managed-devices',
    count: 2,
    newCount: 1,
    devices: ['push-osaka', 'push-tokyo'],
    earliest: '2026-11-01T00:00:00.000Z',
  })
  expect(near).toMatchObject({ id: 'apns/push-certificate', state: 'open', count: 1 })
  expect(second).toMatchObject({
    kind: 'deadline',
    id: 'cybertrust/cloudgate-install',
    affects: 'one-device',
    count: 3,
  })
  expect(report.attention[3]?.kind).toBe('cause')
  for (const text of [reportHtml(report, { locale: 'ja' }), reportMarkdown(report, { locale: 'ja' })]) {
    expect(text).toContain(reportWords.deadlines.ja)
    expect(text).toContain('新しい証明書に置き換えると、すべてのデバイスの再登録が必要になります')
    expect(text).toContain('管理下の全デバイスに影響')
    expect(text).toContain('前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください')
    expect(text).toContain('push-osaka')
    expect(text).toMatch(/最も早い期限: (?:\*\*|<strong>)2026年11月1日/)
  }
})

test('of what hits the whole fleet, what has passed comes first, then what may have, then by date', async () => {
  const ids = ['apns/push-certificate', 'clomo/push-certificate', 'lanscope/push-certificate']
  const [apns = '', clomo = '', lanscope = ''] = ids
  const lifecycles = new Map(
    ids.flatMap((id) => {
      const lifecycle = composition.lifecycles.get(apns)
      return lifecycle ? [[id, { ...lifecycle, id }] as const] : []
    }),
  )
  const near = (lifecycle: string, dueAt: string) => ({ ...push, lifecycle, dueAt })
  const certificates = [
    near(apns, '2026-12-20T00:00:00.000Z'),
    { ...near(apns, '2026-11-27T00:00:00.000Z'), phase: null, state: 'uncertain' as const },
    near(clomo, '2026-12-02T00:00:00.000Z'),
    { ...expired, lifecycle: lanscope },
  ]
  const source = { ...sourceOf(() => ''), symptoms: [], certificates }
  const { attention } = await fleetReport(source, { ...options, composition: { ...composition, lifecycles } })
  expect(attention.map(({ id, state }) => `${id} ${state}`)).toEqual([
    `${lanscope} passed`,
    `${apns} uncertain`,
    `${clomo} open`,
    `${apns} open`,
  ])
})

test('what it costs is said by the deadline, and by the phase after it where that says nothing', () => {
  const { lifecycles } = composition
  const { deadlines, phases } = lifecycles.get('apns/push-certificate') ?? {}
  expect(pressingIn('apns/push-certificate', 'expired-renewable')?.why).toBe(deadlines?.expiry?.consequence)
  expect(pressingBy(composition)(push)?.why.en).toMatch(/^Once it has passed: Nothing from the MDM server/)
  const silent = [...lifecycles].map(([id, one]) => {
    const said = Object.entries(one.deadlines).map(([key, { consequence: _, ...rest }]) => [key, rest])
    return [id, { ...one, deadlines: Object.fromEntries(said) }] as const
  })
  const pressingOf = pressingBy({ ...composition, lifecycles: new Map(silent) })
  expect(pressingOf(expired)?.why).toEqual(phases?.['expired-renewable']?.label)
})

test('while nobody can say whether it has passed, it may have; what an older version kept says nothing', () => {
  const undecided = { ...push, phase: null, deadline: 'expiry' }
  const of = (state: ReportCertificate['state']) => pressingBy(composition)({ ...undecided, state })?.text.en
  expect(of('uncertain')).toContain('there may be time still')
  expect(of('open')).toBeUndefined()
  expect(of(null)).toBeUndefined()
})

test('a time to wait needs nobody, nor does a deadline of one device that is ahead, an undecided one or one that is not known', () => {
  expect(pressingIn('cybertrust/security-delay', 'elapsed')).toBeUndefined()
  const ahead = { lifecycle: 'cybertrust/installed-certificate', phase: 'renewal-due', deadline: 'expiry' }
  expect(pressingBy(composition)({ ...push, ...ahead })).toBeUndefined()
  expect(pressingBy(composition)({ ...push, phase: 'valid' })).toBeUndefined()
  expect(pressingIn('apns/push-certificate', null)).toBeUndefined()
  expect(pressingIn('gone/lifecycle', 'expired')).toBeUndefined()
})

test('a lifecycle without phases misses its deadline by the date', () => {
  const lifecycles = new Map([...composition.lifecycles].map(([id, one]) => [id, { ...one, phases: {} }]))
  const pressingOf = pressingBy({ ...composition, lifecycles })
  expect(pressingOf({ ...expired, phase: null, state: 'passed' })?.deadline).toBe('expiry')
  expect(pressingOf({ ...push, phase: null })).toBeUndefined()
})

test('what another certificate of the device has replaced needs nobody, and is told as such', async () => {
  const gone = {
    lifecycle: 'cybertrust/installed-certificate',
    phase: 'expired',
    deadline: 'expiry',
  } as const
  const old = { ...late, ...gone, state: 'passed', hasNewer: true } as const
  const certificates = [old, { ...old, device: 'iPad-2' }, { ...old, device: 'iPad-3', hasNewer: false }]
  const report = await fleetReport({ ...sourceOf(() => ''), symptoms: [], certificates }, options)
  expect(report.replaced).toEqual({ count: 2, devices: ['iPad-1', 'iPad-2'] })
  expect(report.attention).toMatchObject([{ id: gone.lifecycle, count: 1, devices: ['iPad-3'] }])
  for (const text of [reportHtml(report, { locale: 'en' }), reportMarkdown(report, { locale: 'en' })])
    expect(text).toContain('Replaced: 2. The device has another certificate')
  let csv = ''
  const of = { composition, locale: 'en', timeZone: 'Asia/Tokyo' } as const
  for await (const piece of reportCsv({ certificates }, of)) csv += piece
  expect(csv.match(/"no \(replaced\)","",""/g)).toHaveLength(2)
})

test('an expired push certificate needs a person though another stands under its name: it may be of other devices', async () => {
  const certificates = [{ ...expired, state: 'passed' as const, hasNewer: true }]
  const report = await fleetReport({ ...sourceOf(() => ''), certificates }, options)
  expect(report.replaced.count).toBe(0)
  expect(report.attention[0]).toMatchObject({ id: 'apns/push-certificate', state: 'passed', count: 1 })
})

test('the list of certificates tells who needs a person, whom it hits, and why', async () => {
  let text = ''
  const certificates = [{ ...push, phase: 'valid' }, push, expired, late]
  const csv = reportCsv({ certificates }, { composition, locale: 'en', timeZone: 'Asia/Tokyo' })
  for await (const piece of csv) text += piece
  const [head, ahead, near, passed, ofOne] = text.split('\r\n')
  expect(head).toContain('"Needs a person","Affects","Effect now"')
  expect(ahead).toMatch(/"not yet","",""$/)
  expect(near).toMatch(/"yes","All managed devices",""$/)
  expect(passed).toContain(
    '"yes","All managed devices","Nothing from the MDM server reaches the enrolled devices any more',
  )
  expect(ofOne).toContain('"yes","Device","If it is not on the device yet')
})
