import { evaluateLifecycle } from '@shindan/core'
import type { Certificate, Device } from './fleet.ts'
import { lifecycles } from './lifecycles.ts'
import { toneOf } from './phase.tsx'

/** Whether somebody has to look after a device: its log holds an error, or its certificate is due. */
export function isTroubled({ log, certificate }: Device, now: string): boolean {
  return log !== undefined || isDue(certificate, now)
}

function isDue({ lifecycle, events }: Certificate, now: string): boolean {
  return evaluateLifecycle(lifecycles[lifecycle], events, { now }).match(
    (answer) => toneOf(answer) !== 'good',
    () => true,
  )
}
