import { type Composition, guarded } from '@shindan/core'
import { hitsAllDevices } from './lifecycle-affects.ts'
import type { FleetStatus } from './status.ts'

/** A fleet has one push certificate for each MDM: with more of them a mapping may be wrong. */
const mostUsual = 50

/**
 * The lifecycles that hit all managed devices and have more certificates than a fleet has, each with their number: certificates of
 * devices may stand under the wrong lifecycle.
 *
 * @example
 * tooMany([{ lifecycle: 'apns/push-certificate', phase: 'valid', count: 1_495 }], composition)
 * // [{ lifecycle: 'apns/push-certificate', count: 1495 }]
 */
export const tooMany = guarded(
  ['phases', 'composition'],
  'phases of certificates, and a composition',
  (
    phases: FleetStatus['phases'],
    composition: Pick<Composition, 'lifecycles'>,
  ): readonly { readonly lifecycle: string; readonly count: number }[] => {
    const counts = new Map<string, number>()
    for (const { lifecycle, count } of phases) counts.set(lifecycle, (counts.get(lifecycle) ?? 0) + count)
    return [...counts].flatMap(([lifecycle, count]) =>
      count > mostUsual && hitsAllDevices(lifecycle, composition) ? [{ lifecycle, count }] : [],
    )
  },
)
