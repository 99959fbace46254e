import { expect, test } from 'vitest'
import { options, push, sourceOf } from '../../test/sample-report.ts'
import { fleetReport } from './fleet-report.ts'
import { reportCsv } from './report-csv.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'

const installed = 'cybertrust/installed-certificate'
const lastKnown = '2026-12-27T03:00:00.000Z'
const gone = (device: string, lifecycle = installed) => ({
  ...{ device, lifecycle, revision: '1', deadline: 'expiry', dueAt: lastKnown, isReplaced: false },
})

test('what is missing is told by lifecycle, what hits the whole fleet first, and what does so before all else', async () => {
  const missing = [gone('pc-2'), gone('pc-10'), gone('console', push.lifecycle)]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), missing }, options)
  const order = report.attention.map(({ kind, affects }) => `${kind} ${affects}`)
  // Of what hits the whole fleet nobody knows when it ends.
  expect(order.slice(0, 2)).toEqual(['missing all-managed-devices', 'deadline all-managed-devices'])
  const told = report.attention.filter(({ kind }) => kind === 'missing')
  expect(told).toMatchObject([
    {
      id: push.lifecycle,
      affects: 'all-managed-devices',
      earliest: lastKnown,
      count: 1,
      devices: ['console'],
    },
    { id: installed, affects: 'one-device', count: 2, devices: ['pc-2', 'pc-10'] },
  ])
  for (const text of [reportMarkdown(report, { locale: 'en' }), reportHtml(report, { locale: 'en' })])
    expect(text).toContain('Apple push certificate: could not be checked in this inventory')
})

test('a row of a push certificate that could not be read is told by its device and line before all else', async () => {
  const problems = [
    { kind: 'not-a-date', path: 'events.expires', found: 'x', expected: { ja: 'y', en: 'y' } },
  ] as const
  const row = (line: number, device: string, lifecycle: string) => ({
    line,
    device,
    lifecycle,
    written: [],
    problems,
  })
  const rejects = [row(7, 'pc-1', installed), row(9, 'console', push.lifecycle)]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), rejects }, options)
  expect(report.attention[0]).toMatchObject({
    kind: 'unread',
    id: push.lifecycle,
    affects: 'all-managed-devices',
    count: 1,
    devices: ['console (9)'],
  })
  expect(report.attention.filter(({ kind }) => kind === 'unread')).toHaveLength(1)
  const markdown = reportMarkdown(report, { locale: 'en' })
  expect(markdown).toContain('Apple push certificate: row unreadable')
  expect(markdown).toContain('| 7 | ` pc-1 ` | ')
})

test('the list of certificates has what is missing behind the others, and not what another took the place of', async () => {
  const missing = [gone('console', push.lifecycle), { ...gone('old', push.lifecycle), isReplaced: true }]
  let csv = ''
  for await (const piece of reportCsv({ certificates: [], missing }, { ...options, locale: 'en' }))
    csv += piece
  const [, ...rows] = csv.trim().split('\r\n')
  expect(rows).toEqual([
    '"console","Apple push certificate","1","not in this inventory","Expiry","2026-12-27T12:00:00+09:00","yes","All managed devices",""',
  ])
})

test('nothing is said of what is missing where nothing is', async () => {
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), missing: [] }, options)
  expect(reportMarkdown(report, { locale: 'ja' })).not.toContain('今回確認できなかった')
})

test('a push certificate that another took the place of is told, for the topic may be another one', async () => {
  const missing = [{ ...gone('console', push.lifecycle), isReplaced: true }, gone('pc-1')]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), missing }, options)
  const kinds = report.attention.map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['exchanged', 'deadline'])
  expect(report.attention.filter(({ kind }) => kind === 'exchanged')).toMatchObject([
    { id: push.lifecycle, affects: 'all-managed-devices', count: 1, devices: ['console'] },
  ])
})

test('a certificate of two dates is told with the lines that have them', async () => {
  const certificates = [
    { ...push, line: 2, contradictedAt: 9 },
    { ...push, device: 'other', contradictedAt: null },
  ]
  const report = await fleetReport({ ...sourceOf((i) => `iPad-${i}`), certificates }, options)
  expect(report.attention.filter(({ kind }) => kind === 'contradicted')).toMatchObject([
    { id: push.lifecycle, affects: 'all-managed-devices', count: 1, devices: ['push-tokyo (2, 9)'] },
  ])
})
