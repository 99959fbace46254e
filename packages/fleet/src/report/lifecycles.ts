import { type Composition, guarded } from '@shindan/core'
import { hitsAllDevices } from '../lifecycle-affects.ts'
import type { FleetStatus } from '../status.ts'
import type { ReportedLifecycle } from './fleet-report.ts'
import { lifecycleName, phaseName } from './names.ts'

type Phases = FleetStatus['phases']

/**
 * Certificates by lifecycle and phase: what hits the whole fleet first, the phases in the order in which they follow each other.
 *
 * @example
 * lifecyclesOf([{ lifecycle: 'apns/push-certificate', phase: 'valid', count: 1 }], composition)[0]?.label.en
 * // 'Apple push certificate'
 */
export const lifecyclesOf = guarded(
  ['phases', 'composition'],
  'phases of certificates, and a composition',
  (phases: Phases, composition: Pick<Composition, 'lifecycles'>): readonly ReportedLifecycle[] =>
    idsIn(phases, composition).map((id) => {
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
    }),
)

function idsIn(phases: Phases, composition: Pick<Composition, 'lifecycles'>): readonly string[] {
  const isWide = (id: string) => Number(hitsAllDevices(id, composition))
  const ids = [...new Set(phases.map(({ lifecycle }) => lifecycle))]
  return ids.toSorted((one, other) => isWide(other) - isWide(one))
}
