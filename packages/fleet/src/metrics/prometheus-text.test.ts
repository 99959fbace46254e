import { execFileSync } from 'node:child_process'
import { pushCertificate } from '@shindan/apns'
import { locales } from '@shindan/core'
import { cloudgateInstall } from '@shindan/cybertrust'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExposition } from '../../test/read-exposition.ts'
import { type FleetMeasured, mostSeries, prometheusText } from './prometheus-text.ts'

const lifecycles = new Map([pushCertificate, cloudgateInstall].map((each) => [each.id, each]))
const options = { lifecycles }
const certificate = {
  device: 'push',
  lifecycle: pushCertificate.id,
  revision: 'A1',
  dueAt: '2026-12-24T00:00:00.500Z',
}
const fleet: FleetMeasured = {
  status: {
    finished: { now: '2026-11-26T18:00:00.000Z' },
    open: { now: '2026-11-27T18:00:00.000Z' },
    rows: 100,
    rejected: 3,
    phases: [
      { lifecycle: pushCertificate.id, phase: 'renewal-due', count: 1 },
      { lifecycle: cloudgateInstall.id, phase: null, count: 96 },
    ],
  },
  reminders: [{ channel: 'mail', state: 'waiting', count: 4 }],
  certificates: [certificate, { ...certificate, lifecycle: cloudgateInstall.id, device: 'iPad-1' }],
}

test('times are seconds since 1970, of nights, deadlines and windows', async () => {
  const series = readExposition(await prometheusText(fleet, options)).series
  const labels = `lifecycle="${pushCertificate.id}",device="push",certificate="A1"`
  expect(series.get('shindan_fleet_last_success_timestamp_seconds')).toBe(Date.UTC(2026, 10, 26, 18) / 1000)
  expect(series.get('shindan_fleet_last_begun_timestamp_seconds')).toBe(Date.UTC(2026, 10, 27, 18) / 1000)
  const due = series.get(`shindan_fleet_certificate_expiry_timestamp_seconds{${labels}}`) ?? 0
  expect(due).toBe(Date.UTC(2026, 11, 24) / 1000 + 0.5)
  const [start = 0, at = 0, end = 0] = [
    `shindan_fleet_renewal_window_start_timestamp_seconds{${labels}}`,
    `shindan_fleet_renewal_timestamp_seconds{${labels}}`,
    `shindan_fleet_renewal_window_end_timestamp_seconds{${labels}}`,
  ].map((name) => series.get(name))
  expect(start > 0 && start <= at && at <= end && end < due).toBe(true)
})

test('devices are counted by lifecycle and phase, and only the lifecycles that are named get series', async () => {
  const text = await prometheusText(fleet, options)
  expect(text).toContain(
    `shindan_fleet_certificates{lifecycle="${cloudgateInstall.id}",phase="undecided"} 96\n`,
  )
  expect(text).toContain('shindan_fleet_reminders{channel="mail",state="waiting"} 4\n')
  expect(text).toContain('shindan_fleet_rejected_rows 3\n')
  expect(text).not.toContain('iPad-1')
})

test('beyond the most series, certificates are counted', async () => {
  const many = Array.from({ length: mostSeries + 7 }, (_, i) => ({ ...certificate, device: `push-${i}` }))
  const { series } = readExposition(await prometheusText({ ...fleet, certificates: many }, options))
  const listed = [...series.keys()].filter((name) => name.includes('_expiry_'))
  expect(listed).toHaveLength(mostSeries)
  expect(series.get(`shindan_fleet_unlisted_certificates{lifecycle="${pushCertificate.id}"}`)).toBe(7)
})

test('a night that never came to its end has no time of success', async () => {
  const never = { ...fleet, status: { ...fleet.status, finished: undefined, open: undefined } }
  expect(await prometheusText(never, options)).not.toContain('_timestamp_seconds 0')
})

const name = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a"b', 'a\\', 'a\nb', '\ud800', '} 1', '"} 1\nx 2', '# HELP x'),
)

test('whatever devices and channels are called, the text keeps to its grammar and the names come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 6 }), name, async (devices, channel) => {
      const text = await prometheusText(
        {
          ...fleet,
          reminders: [
            { channel, state: 'sent', count: 1 },
            { channel, state: 'sent', count: 2 },
          ],
          certificates: devices.map((device) => ({ ...certificate, device })),
        },
        { ...options, locale: 'ja' },
      )
      const { devices: read, types } = readExposition(text)
      expect(read).toEqual(
        new Set(devices.map((device) => device.replace(/[\p{Cs}\p{Cf}]|(?!\n)\p{Cc}/gu, '\ufffd'))),
      )
      expect([...new Set(types.values())]).toEqual(['gauge'])
    }),
  )
})

const promtool = (() => {
  try {
    execFileSync('promtool', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!promtool)('promtool finds nothing to complain of', async () => {
  const odd = ['a"b\\', 'line\nend', '端末', '} 1'].map((device) => ({ ...certificate, device }))
  for (const locale of locales) {
    const input = await prometheusText({ ...fleet, certificates: odd }, { ...options, locale })
    expect(execFileSync('promtool', ['check', 'metrics'], { input, encoding: 'utf8' })).toBe('')
  }
})
