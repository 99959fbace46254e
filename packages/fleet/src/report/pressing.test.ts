import { expect, test } from 'vitest'
import { composition, install, options, push, sourceOf } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { pressingBy } from './pressing.ts'
import { reportCsv } from './report-csv.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { reportWords } from './words.ts'

const { now } = options
const expired: ReportCertificate = { ...push, phase: 'expired-renewable', dueAt: '2026-11-01T00:00:00.000Z' }
const late: ReportCertificate = {
  ...install,
  phase: 'install-period-elapsed',
  dueAt: '2026-11-01T00:00:00.000Z',
}
const pressingIn = (lifecycle: string, phase: string | null) =>
  pressingBy(composition, now)({ lifecycle, phase, deadline: null, dueAt: null })

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
  }
})

test('what it costs is said by the deadline, and by the phase after it where that says nothing', () => {
  const { lifecycles } = composition
  const { deadlines, phases } = lifecycles.get('apns/push-certificate') ?? {}
  expect(pressingIn('apns/push-certificate', 'expired-renewable')?.why).toBe(deadlines?.expiry?.consequence)
  const silent = [...lifecycles].map(([id, one]) => {
    const said = Object.entries(one.deadlines).map(([key, { consequence: _, ...rest }]) => [key, rest])
    return [id, { ...one, deadlines: Object.fromEntries(said) }] as const
  })
  const pressingOf = pressingBy({ ...composition, lifecycles: new Map(silent) }, now)
  expect(pressingOf(expired)?.why).toEqual(phases?.['expired-renewable']?.label)
})

test('on the day itself, of which nobody knows the hour, it may be missed', () => {
  const undecided = { ...push, phase: null, deadline: 'expiry' }
  const of = (dueAt: string) =>
    pressingBy(composition, '2026-11-27T02:00:00.000Z')({ ...undecided, dueAt })?.text.en
  expect(of('2026-11-27T14:59:59.000Z')).toContain('is today')
  expect(of('2026-11-29T14:59:59.000Z')).toBeUndefined()
})

test('a time to wait needs nobody, nor does a deadline of one device that is ahead, an undecided one or one that is not known', () => {
  expect(pressingIn('cybertrust/security-delay', 'elapsed')).toBeUndefined()
  const ahead = { lifecycle: 'cybertrust/installed-certificate', phase: 'renewal-due', deadline: 'expiry' }
  expect(pressingBy(composition, now)({ ...push, ...ahead })).toBeUndefined()
  expect(pressingBy(composition, now)({ ...push, phase: 'valid' })).toBeUndefined()
  expect(pressingIn('apns/push-certificate', null)).toBeUndefined()
  expect(pressingIn('gone/lifecycle', 'expired')).toBeUndefined()
})

test('a lifecycle without phases misses its deadline by the date', () => {
  const lifecycles = new Map([...composition.lifecycles].map(([id, one]) => [id, { ...one, phases: {} }]))
  const pressingOf = pressingBy({ ...composition, lifecycles }, now)
  expect(pressingOf({ ...expired, phase: null })?.deadline).toBe('expiry')
  expect(pressingOf({ ...push, phase: null })).toBeUndefined()
})

test('the list of certificates tells who needs a person, whom it hits, and why', async () => {
  let text = ''
  const certificates = [{ ...push, phase: 'valid' }, push, expired, late]
  const csv = reportCsv({ certificates }, { composition, locale: 'en', timeZone: 'Asia/Tokyo' })
  for await (const piece of csv) text += piece
  const [head, ahead, near, passed, ofOne] = text.split('\r\n')
  expect(head).toContain('"Needs a person","Affects","Effect now"')
  expect(ahead).toMatch(/"no","",""$/)
  expect(near).toMatch(/"yes","All managed devices",""$/)
  expect(passed).toContain(
    '"yes","All managed devices","While it is expired, nothing from the MDM server reaches the enrolled devices',
  )
  expect(ofOne).toContain('"yes","Device","If it is not on the device yet')
})
