import { type Happening, type Happenings, isBefore, parseHappening } from './happening.ts'
import type { Policy } from './policy.ts'
import type { LifecycleError } from './problem.ts'

/** What somebody gave for the events of a policy; `null` and nothing are an event that has not happened. */
type Given = { readonly [event: string]: unknown }

/** Reads the dates of a policy's events, with every problem that they have. */
export function readEvents(
  policy: Policy,
  given: Given,
  timeZone: string,
): { readonly events: Happenings; readonly problems: readonly LifecycleError[] } {
  const events: { [event: string]: Happening } = {}
  const problems: LifecycleError[] = []
  for (const [name, found] of Object.entries(given)) {
    if (found === null || found === undefined) continue
    const path = `events.${name}`
    if (!Object.hasOwn(policy.events, name)) {
      const expected = Object.keys(policy.events).join(', ') || 'no event'
      problems.push({ kind: 'unknown-event', path, found: name, expected })
      continue
    }
    parseHappening(timeZone, String(found)).match(
      (happening) => {
        events[name] = happening
      },
      (problem) => problems.push({ ...problem, path }),
    )
  }
  return { events, problems: [...problems, ...missing(policy, given), ...outOfOrder(policy, given, events)] }
}

function missing(policy: Policy, given: Given): LifecycleError[] {
  return Object.keys(policy.events)
    .filter((name) => policy.events[name]?.required && (given[name] ?? null) === null)
    .map((name) => ({
      kind: 'missing-event',
      path: `events.${name}`,
      found: 'nothing',
      expected: 'an instant or a day',
    }))
}

function outOfOrder(policy: Policy, given: Given, events: Happenings): LifecycleError[] {
  return Object.entries(policy.events).flatMap(([name, { notBefore = '' }]) => {
    const [later, earlier] = [events[name], events[notBefore]]
    if (!later || !earlier || !isBefore(later, earlier)) return []
    const expected = `not before ${notBefore} (${given[notBefore]})`
    return [{ kind: 'out-of-order', path: `events.${name}`, found: String(given[name]), expected }]
  })
}
