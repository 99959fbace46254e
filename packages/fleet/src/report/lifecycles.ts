import type { Composition } from '@shindan/core'
import type { FleetStatus } from '../status.ts'
import type { ReportedLifecycle } from './fleet-report.ts'
import { lifecycleName, phaseName } from './names.ts'

/** Certificates by lifecycle and phase, the phases in the order in which they follow each other. */
export function lifecyclesOf(
  { phases }: FleetStatus,
  composition: Composition,
): readonly ReportedLifecycle[] {
  return [...new Set(phases.map(({ lifecycle }) => lifecycle))].map((id) => {
    const of = phases.filter(({ lifecycle }) => lifecycle === id)
    const order = Object.keys(composition.lifecycles.get(id)?.phases ?? {})
    const rank = (phase: string | null) => (phase === null ? order.length : order.indexOf(phase))
    return {
      id,
      label: lifecycleName(id, composition),
      count: of.reduce((sum, { count }) => sum + count, 0),
      phases: of
        .toSorted((a, b) => rank(a.phase) - rank(b.phase))
        .map(({ phase, count }) => ({ label: phaseName(id, phase, composition), count })),
    }
  })
}
