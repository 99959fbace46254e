import type { Certificate, Device, Unit } from './fleet.ts'
import { lifecycles } from './lifecycles.ts'

/** What this console knows of a device, as facts: what it knows already is not asked again. */
export function factsOf({ platform, osVersion, certificate, known }: Device, unit: Unit | undefined) {
  return {
    'device.platform': platform,
    ...(osVersion && { 'device.osVersion': osVersion }),
    ...datesOf(certificate),
    ...(unit && isApple(platform) && datesOf(unit.certificate)),
    ...known,
  }
}

/** Each date of a certificate is a fact. */
function datesOf({ lifecycle, events }: Certificate): { readonly [fact: string]: string } {
  const { events: known } = lifecycles[lifecycle]
  return Object.fromEntries(Object.entries(events).map(([id, at]) => [known[id]?.fact ?? id, at]))
}

const isApple = (platform: string) => ['ios', 'ipados', 'macos'].includes(platform)
