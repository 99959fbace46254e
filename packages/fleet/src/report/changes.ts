import type { Composition } from '@shindan/core'
import { keepFirst } from './first-devices.ts'
import type { ReportCertificate, ReportedChanges } from './fleet-report.ts'
import { lifecycleName, phaseName } from './names.ts'

/** Devices that are named of each change. */
const mostExamples = 5

interface Change {
  readonly lifecycle: string
  readonly from: string | null
  readonly to: string | null
  count: number
  readonly devices: string[]
}

/** Counts the certificates that are in another phase than the night before, by where they came from and went to. */
export function changesTaken(composition: Composition): {
  readonly take: (certificate: ReportCertificate) => void
  readonly taken: () => Omit<ReportedChanges, 'gone'>
} {
  let appeared = 0
  const changes = new Map<string, Change>()
  return {
    take: ({ device, lifecycle, phase: to, phaseBefore: from }) => {
      if (from === undefined) appeared++
      if (from === undefined || from === to) return
      const key = JSON.stringify([lifecycle, from, to])
      const change = changes.get(key) ?? { lifecycle, from, to, count: 0, devices: [] }
      change.count++
      keepFirst(change.devices, device, mostExamples)
      changes.set(key, change)
    },
    taken: () => ({
      appeared,
      phases: [...changes.values()]
        .toSorted((a, b) => b.count - a.count)
        .map(({ lifecycle, from, to, count, devices }) => ({
          lifecycle: lifecycleName(lifecycle, composition),
          from: phaseName(lifecycle, from, composition),
          to: phaseName(lifecycle, to, composition),
          count,
          devices,
        })),
    }),
  }
}
