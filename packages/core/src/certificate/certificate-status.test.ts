import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CertificateStatusOptions, certificateStatus } from './certificate-status.ts'

const year = { notBefore: '2025-01-01T00:00:00Z', notAfter: '2026-01-01T00:00:00Z' }

function statusOf(now: string, validity = year, options: Partial<CertificateStatusOptions> = {}) {
  return certificateStatus(validity, { now, timeZone: 'Asia/Tokyo', ...options })._unsafeUnwrap()
}

describe('certificateStatus', () => {
  it.each([
    ['2024-12-31T23:59:59Z', 'not-yet-valid'],
    ['2025-01-01T00:00:00Z', 'valid'],
    ['2025-09-01T07:59:59Z', 'valid'],
    ['2025-09-01T08:00:00Z', 'renewal-due'],
    ['2026-01-01T00:00:00Z', 'renewal-due'],
    ['2026-01-01T00:00:00.001Z', 'expired'],
  ])('at %s a certificate of the year 2025 is %s', (now, grade) => {
    expect(statusOf(now).grade).toBe(grade)
  })

  it('says how much of the life is over', () => {
    expect(statusOf('2025-07-02T12:00:00Z').spent).toBe(0.5)
    expect(statusOf('2026-01-01T00:00:00Z').spent).toBe(1)
    expect(statusOf('2024-12-31T00:00:00Z').spent).toBeLessThan(0)
  })

  it('counts the days left in the zone asked for: 15:30 UTC of 3/31 is 4/1 in Japan', () => {
    const validity = { notBefore: '2024-04-01T00:00:00Z', notAfter: '2025-03-31T15:30:00Z' }
    const now = '2025-03-31T00:00:00Z'
    expect(statusOf(now, validity).daysLeft).toBe(1)
    expect(statusOf(now, validity, { timeZone: 'UTC' }).daysLeft).toBe(0)
    expect(statusOf('2025-04-02T00:00:00Z', validity).daysLeft).toBe(-1)
  })

  it('reads a certificate without an end (RFC 5280 §4.1.2.5)', () => {
    const endless = { notBefore: '2025-01-01T00:00:00Z', notAfter: '9999-12-31T23:59:59Z' }
    expect(statusOf('2025-06-01T00:00:00Z', endless)).toMatchObject({ grade: 'valid', daysLeft: 2_912_656 })
  })

  it('refuses every instant that is none, and an unknown zone, at once', () => {
    const validity = { notBefore: '2025-01-01', notAfter: '2025-02-30T00:00:00Z' }
    const problems = certificateStatus(validity, { now: 'now', timeZone: 'Mars' })._unsafeUnwrapErr()
    expect(problems.map(({ kind, path }) => [path, kind])).toEqual([
      ['timeZone', 'unknown-time-zone'],
      ['notBefore', 'not-an-instant'],
      ['notAfter', 'impossible-date'],
      ['now', 'not-an-instant'],
    ])
  })
})

describe('the renewal threshold', () => {
  const isDue = (now: string, renewal: CertificateStatusOptions['renewal'] & {}, validity = year) =>
    statusOf(now, validity, { renewal }).grade === 'renewal-due'

  it('of step certificate needs-renewal --expires-in 66% is passed when step passes it', () => {
    // 66 % of 8760 hours are 5781.6 hours.
    expect(isDue('2025-08-29T21:35:59.999Z', { percentSpent: 66 })).toBe(false)
    expect(isDue('2025-08-29T21:36:00.001Z', { percentSpent: 66 })).toBe(true)
  })
  it('of step is not yet reached at 66 % to the millisecond where its floating point falls short of 66', () => {
    const hundredMinutes = { notBefore: '2025-01-01T00:00:00Z', notAfter: '2025-01-01T01:40:00Z' }
    expect(isDue('2025-01-01T01:06:00Z', { percentSpent: 66 }, hundredMinutes)).toBe(false)
    expect(isDue('2025-01-01T01:07:00Z', { percentSpent: 66 }, hundredMinutes)).toBe(true)
  })
  it('of step --expires-in 1h15m includes the instant itself', () => {
    expect(isDue('2025-12-31T22:44:59.999Z', { within: { hours: 1, minutes: 15 } })).toBe(false)
    expect(isDue('2025-12-31T22:45:00Z', { within: { hours: 1, minutes: 15 } })).toBe(true)
  })
  it('of cert-manager is cut to the whole second', () => {
    const hundredSeconds = { notBefore: '2025-01-01T00:00:00Z', notAfter: '2025-01-01T00:01:40Z' }
    expect(isDue('2025-01-01T00:01:05.999Z', 'two-thirds', hundredSeconds)).toBe(false)
    expect(isDue('2025-01-01T00:01:06Z', 'two-thirds', hundredSeconds)).toBe(true)
  })
  it('of 30 calendar days is reached at midnight in the zone', () => {
    // The end is 9:00 of 1 January in Japan.
    expect(isDue('2025-12-02T23:59:59+09:00', { daysLeft: 29 })).toBe(false)
    expect(isDue('2025-12-03T00:00:00+09:00', { daysLeft: 29 })).toBe(true)
  })

  it('by default explains itself exactly where the two tools differ', () => {
    expect(statusOf('2025-08-29T21:35:00Z')).toMatchObject({ grade: 'valid', notes: [] })
    expect(statusOf('2025-08-30T00:00:00Z')).toMatchObject({ grade: 'valid', notes: [{ kind: 'boundary' }] })
    expect(statusOf('2025-09-01T08:00:00Z')).toMatchObject({ grade: 'renewal-due', notes: [] })
  })
  it('agrees with both tools wherever there is no note', () => {
    const second = fc.integer({ min: 0, max: 4 * 365 * 86_400 })
    fc.assert(
      fc.property(second, second, second, (from, length, now) => {
        const [start, end, at] = [from, from + length + 1, now].map((seconds) => seconds * 1000) as [
          number,
          number,
          number,
        ]
        const iso = (epoch: number) => new Date(epoch).toISOString()
        const status = statusOf(iso(at), { notBefore: iso(start), notAfter: iso(end) })
        fc.pre(status.grade === 'valid' || status.grade === 'renewal-due')
        const due = status.grade === 'renewal-due'
        const stepDue = Math.trunc((1 - (end - at) / 60_000 / ((end - start) / 60_000)) * 100) >= 66
        expect(due).toBe(at >= Math.floor((end - (end - start) / 3) / 1000) * 1000)
        expect(status.notes.length).toBe(Number(due !== stepDue))
      }),
    )
  })
})
