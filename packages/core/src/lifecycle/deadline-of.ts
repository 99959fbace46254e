import { epochOf, type Instant } from '../time/index.ts'
import type { DeadlineAnswer } from './answer.ts'
import { deadlineAnswer, dueDate } from './deadline.ts'
import { type Happening, happeningAt } from './happening.ts'
import type { Policy, PolicyIds } from './policy.ts'

/**
 * One deadline of a policy, by the same arithmetic as `evaluateLifecycle`: for facts that are derived from others.
 * `null` if no event that sets it is known.
 *
 * @example
 * deadlineOf(cloudgateInstall, 'install', { issued: '2025-01-01T00:00:00.000Z' })
 * // { id: 'install', on: '2025-01-08', at: '2025-01-08T14:59:59.000Z', because: 'issue' }
 */
export function deadlineOf<Ids extends PolicyIds>(
  policy: Policy<Ids>,
  id: Ids['deadline'],
  events: { readonly [E in Ids['event']]?: Instant | null },
): DeadlineAnswer<Ids> | null
export function deadlineOf(
  { deadlines, timeZone }: Policy,
  id: string,
  events: { readonly [event: string]: Instant | null | undefined },
): DeadlineAnswer | null {
  const happenings: { [event: string]: Happening } = {}
  for (const [event, instant] of Object.entries(events)) {
    if (instant) happenings[event] = happeningAt(timeZone, epochOf(instant))
  }
  const deadline = deadlines[id]
  const date = deadline && dueDate(deadline, happenings, timeZone)
  return date ? deadlineAnswer(id, date) : null
}
