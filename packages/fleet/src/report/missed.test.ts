import type { Condition } from '@shindan/core'
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
  expect(first?.why).toEqual(composition.rules.get('apns/certificate-expired')?.why)
  expect(second).toMatchObject({ kind: 'deadline', id: 'cybertrust/cloudgate-install', count: 1 })
  expect(report.attention[2]?.kind).toBe('cause')
  for (const text of [reportHtml(report, { locale: 'ja' }), reportMarkdown(report, { locale: 'ja' })]) {
    expect(text).toContain(reportWords.deadlines.ja)
    expect(text).toContain('リモートワイプなどの管理ができなくなります')
    expect(text).toContain('push-osaka')
  }
})

test('what it costs is said by the rule that the date proves alone; where several do, they agree on what to do first', () => {
  const rule = (id: string) => composition.rules.get(id)
  const certificateExpired = rule('apns/certificate-expired')
  expect(missedIn('apns/push-certificate', 'expired-renewable')).toMatchObject({
    why: certificateExpired?.why,
    step: { do: certificateExpired?.remedy[0]?.do },
  })
  expect(missedIn('cybertrust/cloudgate-install', 'install-period-elapsed')?.step?.do).toBe(
    rule('cybertrust/install-period-elapsed')?.remedy[0]?.do,
  )
})

test('a rule tells it by the date, or by how the deadline stands; one that wants to know more does not', () => {
  const fact = 'apns.pushCertificateExpiry'
  const byState = { op: 'is', fact: `${fact}State`, value: 'passed' } as const
  const more = { op: 'all', of: [byState, { op: 'is', fact: 'apns.console', value: 'clomo' }] } as const
  const whyBy = (when: Condition) => {
    const rules = [...composition.rules.values()].filter(({ id }) => id === 'apns/certificate-expired')
    const missedOf = missedBy(
      { ...composition, rules: new Map(rules.map((one) => [one.id, { ...one, when }])) },
      now,
    )
    return missedOf({ ...expired, phase: 'expired-renewable' })?.why === rules[0]?.why
  }
  expect(whyBy(byState)).toBe(true)
  expect(whyBy({ op: 'after', fact: 'now', other: fact })).toBe(true)
  expect(whyBy(more)).toBe(false)
  expect(whyBy({ op: 'not', of: byState })).toBe(false)
})

test('where no rule tells of an expiry, it is said what an expired certificate costs', () => {
  expect(missedIn('cybertrust/installed-certificate', 'expired')?.why).toBe(reportWords.expired)
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
  expect(head).toContain('"Needs a person","What it costs"')
  expect(ahead).toMatch(/"no",""$/)
  expect(missed).toContain(
    '"yes","A push certificate is valid for one year. After that enrolled devices cannot be reached',
  )
})
