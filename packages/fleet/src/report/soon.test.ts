import { expect, test } from 'vitest'
import { composition, install, options, push } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'
import { soonTaken } from './soon.ts'

const { now, timeZone } = options
const nothing = { symptoms: [], rejects: [] }
const status = { finished: { now }, open: undefined, rows: 0, rejected: 0, phases: [] }
const soonOf = (...certificates: readonly ReportCertificate[]) => {
  const soon = soonTaken(composition, now, timeZone)
  for (const one of certificates) soon.take(one)
  return soon.taken()
}

test('what is due today or within seven days of the zone of the fleet is named, and nothing before or after', () => {
  const at = (device: string, dueAt: string) => ({ ...install, device, dueAt })
  const { count, first } = soonOf(
    at('passed', '2026-11-25T17:59:59.000Z'),
    at('today', '2026-11-26T14:59:59.000Z'),
    at('seventh', '2026-12-03T14:59:59.000Z'),
    at('eighth', '2026-12-03T15:00:00.000Z'),
    { ...install, device: 'none', deadline: null, dueAt: null },
  )
  expect(first.map(({ device, on }) => [device, on])).toEqual([
    ['today', '2026-11-26'],
    ['seventh', '2026-12-03'],
  ])
  expect(count).toBe(2)
})

test('what hits the whole fleet comes first, then by date and device, whatever the order in which they come', () => {
  const near = { ...push, dueAt: '2026-12-02T03:00:00.000Z' }
  const { first } = soonOf({ ...install, device: 'iPad-10' }, { ...install, device: 'iPad-9' }, near)
  expect(first.map(({ device }) => device)).toEqual(['push-tokyo', 'iPad-9', 'iPad-10'])
  expect(first[0]).toMatchObject({ affects: 'all-managed-devices', certificate: '5F3A' })
})

test('the end of a wait is no deadline to keep', () => {
  const wait = { ...install, lifecycle: 'cybertrust/security-delay', deadline: 'delay' }
  expect(soonOf(wait)).toEqual({ count: 0, first: [] })
})

test('the first are told with their dates, and how many there are besides', async () => {
  const many = Array.from({ length: 23 }, (_, i) => ({ ...install, device: `iPad-${i}` }))
  const unnamed = { ...push, revision: 'expiry=2026-11-27T14:59:59.000Z', dueAt: '2026-11-27T14:59:59.000Z' }
  const named = await fleetReport({ ...nothing, status, certificates: [unnamed] }, options)
  for (const text of [reportMarkdown(named, { locale: 'en' }), reportHtml(named, { locale: 'en' })]) {
    expect(text).toContain('certificate that expires on 2026-11-27')
    expect(text).not.toContain('14:59')
  }
  const report = await fleetReport({ ...nothing, status, certificates: many }, options)
  expect(report.soon).toMatchObject({ count: 23 })
  expect(report.soon.first).toHaveLength(20)
  for (const text of [reportHtml(report, { locale: 'en' }), reportMarkdown(report, { locale: 'en' })]) {
    expect(text).toContain('Deadlines within 7 days')
    expect(text).toContain('27 Nov 2026')
    expect(text).toContain('iPad-19')
    expect(text).not.toContain('iPad-20')
    expect(text).toContain('and 3 more')
  }
  const none = await fleetReport({ ...nothing, status, certificates: [] }, options)
  expect(reportHtml(none, { locale: 'ja' })).toContain('今日から 7 日以内に期限を迎える証明書はありません。')
})
