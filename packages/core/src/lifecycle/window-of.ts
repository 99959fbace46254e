import { epochOf, type Instant, instantAt } from '../time/index.ts'
import type { WindowAnswer } from './answer.ts'
import type { Policy, PolicyIds, WindowDefinition } from './policy.ts'
import { currentWindow } from './window.ts'

/**
 * One window of a policy, the one that is open at `now`, else the next: for facts that are derived from others.
 *
 * @example
 * windowOf(maintenance, 'maintenance', '2025-01-08T12:59:59.000Z')
 * // { id: 'maintenance', from: '2025-01-08T13:00:00.000Z', to: '2025-01-08T23:00:00.000Z', open: false }
 */
export function windowOf<Ids extends PolicyIds>(
  policy: Policy<Ids>,
  id: Ids['window'],
  now: Instant,
): WindowAnswer<Ids> {
  const windows: { readonly [window: string]: WindowDefinition } = policy.windows
  const window = windows[id] as WindowDefinition
  const epoch = epochOf(now)
  const { from, to } = currentWindow(window, policy.timeZone, epoch)
  return { id, from: instantAt(from), to: instantAt(to), open: from <= epoch }
}
