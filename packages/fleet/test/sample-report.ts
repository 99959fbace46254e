import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import {
  type FleetReport,
  fleetReport,
  type ReportCertificate,
  type ReportOptions,
  type ReportSource,
} from '../src/report/fleet-report.ts'

const now = '2026-11-25T18:00:00.000Z'
export const { composition } = createDiagnoser({ plugins: [cybertrust, apns] })
export const options: ReportOptions = { composition, now, timeZone: 'Asia/Tokyo' }

export const push: ReportCertificate = {
  device: 'push-tokyo',
  lifecycle: 'apns/push-certificate',
  revision: '5F3A',
  phase: 'renewal-due',
  deadline: 'expiry',
  dueAt: '2026-12-10T03:00:00.000Z',
  state: 'open',
  phaseBefore: 'valid',
  hasNewer: false,
}

/** The inventory has the day alone. */
export const pushOfDay: ReportCertificate = {
  ...push,
  dueFrom: '2026-12-09T15:00:00.000Z',
  dueAt: '2026-12-10T14:59:59.000Z',
}

export const install: ReportCertificate = {
  device: 'iPad-1',
  lifecycle: 'cybertrust/cloudgate-install',
  revision: 'issued=2026-11-20',
  phase: 'installable',
  deadline: 'install',
  dueAt: '2026-11-27T14:59:59.000Z',
  state: 'open',
  phaseBefore: undefined,
  hasNewer: false,
}

/** A fleet with something of everything, its names as they are given. */
export function sourceOf(nameOf: (i: number) => string): ReportSource {
  return {
    status: {
      finished: { now },
      open: undefined,
      rows: 12_345,
      rejected: 42,
      phases: [
        { lifecycle: push.lifecycle, phase: 'valid', count: 3 },
        { lifecycle: push.lifecycle, phase: 'renewal-due', count: 1 },
        { lifecycle: install.lifecycle, phase: 'install-period-elapsed', count: 310 },
        { lifecycle: install.lifecycle, phase: 'installable', count: 11_950 },
        { lifecycle: install.lifecycle, phase: null, count: 81 },
      ],
    },
    certificates: certificates(nameOf),
    symptoms: [
      ...Array.from({ length: 31 }, (_, i) => symptom('cause', 'cybertrust/wrong-device', nameOf(i), i < 4)),
      symptom('cause', 'gone/cause', nameOf(2), true),
      ...Array.from({ length: 3 }, (_, i) =>
        symptom('error', 'cybertrust/retrieval-not-permitted', nameOf(i), i === 0),
      ),
    ],
    rejects: Array.from({ length: 42 }, (_, i) => ({
      line: i + 7,
      written: [nameOf(i), '2026-02-30'],
      problems: [
        {
          kind: 'impossible-date',
          path: 'events.expires',
          found: i % 2 ? '2026-02-30' : nameOf(i),
          expected: { ja: '01 から 28 までの日', en: 'a day from 01 to 28' },
        },
      ],
    })),
  }
}

/** The report of that fleet. */
export function sampleReport(
  nameOf: (i: number) => string = (i) => `iPad-${1000 + i}`,
): Promise<FleetReport> {
  return fleetReport(sourceOf(nameOf), options)
}

function symptom(kind: 'cause' | 'error', id: string, device: string, isNew: boolean) {
  return { device, kind, id, isNew }
}

async function* certificates(nameOf: (i: number) => string): AsyncGenerator<ReportCertificate> {
  yield push
  for (let i = 0; i < 1_200; i++) {
    const due = Date.parse(now) + (i * 7.1 - 300) * 3_600_000 * ((i % 5) / 4 + 0.3)
    const dueAt = i % 50 === 3 ? null : new Date(due).toISOString()
    const phaseBefore = i % 40 === 0 ? undefined : 'installable'
    const phase = i < 37 ? 'install-period-elapsed' : 'installable'
    yield { ...install, device: nameOf(i), dueAt, phase, phaseBefore }
  }
}
