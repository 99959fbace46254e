import { expect, test } from 'vitest'
import { composition, install, options, push, sourceOf } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { missedBy } from './missed.ts'
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
const missedIn = (lifecycle: string, phase: string | null) =>
  missedBy(composition, now)({ lifecycle, phase, deadline: null, dueAt: null })

test('a certificate whose deadline was missed needs a person, before causes and errors', async () => {
  const certificates = [
    push,
    expired,
    { ...expired, device: 'push-osaka', phaseBefore: 'expired-renewable' },
    late,
  ]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), certificates }, options)
  const [first, second] = report.attention
  expect(first).toMatchObject({
    kind: 'deadline',
    id: 'apns/push-certificate',
    deadline: 'expiry',
    count: 2,
    newCount: 1,
    devices: ['push-osaka', 'push-tokyo'],
  })
  expect(second).toMatchObject({ kind: 'deadline', id: 'cybertrust/cloudgate-install', count: 1 })
  expect(report.attention[2]?.kind).toBe('cause')
  for (const text of [reportHtml(report, { locale: 'ja' }), reportMarkdown(report, { locale: 'ja' })]) {
    expect(text).toContain(reportWords.deadlines.ja)
    expect(text).toContain('新しい証明書に置き換えると、すべてのデバイスの再登録が必要になります')
    expect(text).toContain('push-osaka')
  }
})

test('what it costs is said by the deadline, and by the phase after it where that says nothing', () => {
  const { lifecycles } = composition
  const { deadlines, phases } = lifecycles.get('apns/push-certificate') ?? {}
  expect(missedIn('apns/push-certificate', 'expired-renewable')?.why).toBe(deadlines?.expiry?.consequence)
  const silent = [...lifecycles].map(([id, one]) => {
    const said = Object.entries(one.deadlines).map(([key, { consequence: _, ...rest }]) => [key, rest])
    return [id, { ...one, deadlines: Object.fromEntries(said) }] as const
  })
  const missedOf = missedBy({ ...composition, lifecycles: new Map(silent) }, now)
  expect(missedOf(expired)?.why).toEqual(phases?.['expired-renewable']?.label)
})

test('on the day itself, of which nobody knows the hour, it may be missed', () => {
  const undecided = { ...push, phase: null, deadline: 'expiry' }
  const of = (dueAt: string) =>
    missedBy(composition, '2026-11-27T02:00:00.000Z')({ ...undecided, dueAt })?.text.en
  expect(of('2026-11-27T14:59:59.000Z')).toContain('is today')
  expect(of('2026-11-29T14:59:59.000Z')).toBeUndefined()
})

test('a time to wait is not missed, nor is a deadline that is ahead, undecided or of a lifecycle that is not known', () => {
  expect(missedIn('cybertrust/security-delay', 'elapsed')).toBeUndefined()
  expect(missedIn('apns/push-certificate', 'renewal-due')).toBeUndefined()
  expect(missedIn('apns/push-certificate', null)).toBeUndefined()
  expect(missedIn('gone/lifecycle', 'expired')).toBeUndefined()
})

test('a lifecycle without phases misses its deadline by the date', () => {
  const lifecycles = new Map([...composition.lifecycles].map(([id, one]) => [id, { ...one, phases: {} }]))
  const missedOf = missedBy({ ...composition, lifecycles }, now)
  expect(missedOf({ ...expired, phase: null })?.deadline).toBe('expiry')
  expect(missedOf({ ...push, phase: null })).toBeUndefined()
})

test('the list of certificates tells who needs a person, and why', async () => {
  let text = ''
  const csv = reportCsv(
    { certificates: [push, expired] },
    { composition, locale: 'en', timeZone: 'Asia/Tokyo' },
  )
  for await (const piece of csv) text += piece
  const [head, ahead, missed] = text.split('\r\n')
  expect(head).toContain('"Needs a person","Effect now"')
  expect(ahead).toMatch(/"no",""$/)
  expect(missed).toContain(
    '"yes","While it is expired, nothing from the MDM server reaches the enrolled devices',
  )
})
