import { isBlank } from '../fact/blank.ts'
import { meansNothing } from '../fact/meant.ts'
import { limits } from '../limits.ts'
import { overLimit, type Problem, shown } from '../problem/index.ts'
import { err, type Result } from '../result.ts'
import {
  expectedTime,
  isSpan,
  type Moment,
  parseInstant,
  type ReadTime,
  readTime,
  type Span,
  timeBetween,
} from '../time/index.ts'
import { eventSpan } from './door.ts'
import { type Happening, type Happenings, happeningAt, isSurelyBefore } from './happening.ts'
import type { AnyLifecycle } from './lifecycle.ts'
import { expectedAfter } from './order.ts'

/** What somebody gave for the events of a lifecycle; `null` and nothing are an event that has not happened. */
type Given = { readonly [event: string]: unknown }

/** Reads the dates of a lifecycle's events, with every problem that they have; none of events that never came in. */
export function readEvents(
  lifecycle: AnyLifecycle,
  given: Given | undefined,
  moment: Moment,
): { readonly events: Happenings; readonly problems: readonly Problem[] } {
  if (given === undefined) return { events: {}, problems: [] }
  const count = Object.keys(given).length
  if (count > limits.events) return { events: {}, problems: [overLimit('events', limits.events, count)] }
  const events: { [event: string]: Happening } = {}
  const problems: Problem[] = []
  for (const [name, found] of Object.entries(given)) {
    if (hasNotHappened(found)) continue
    const path = `events.${name}`
    if (!Object.hasOwn(lifecycle.events, name)) {
      problems.push({ kind: 'unknown-event', path, found: shown(name), expected: eventsOf(lifecycle) })
    } else {
      readGiven(found, moment).match(
        ({ time, assumed }) => {
          events[name] = happeningAt(moment.timeZone, time, assumed)
        },
        (problem) => problems.push({ ...problem, path }),
      )
    }
  }
  return {
    events,
    problems: [...problems, ...missing(lifecycle, given), ...outOfOrder(lifecycle, given, events)],
  }
}

/** Nothing, a blank field of a form, or a person's word for none. */
function hasNotHappened(found: unknown): boolean {
  return found === null || isBlank(found) || (typeof found === 'string' && meansNothing(found))
}

function readGiven(found: unknown, moment: Moment): Result<ReadTime, Problem> {
  if (typeof found === 'string') return readTime(found, moment)
  const { data: span } = eventSpan.safeParse(found)
  if (span) return spanBetween(span)
  return err({ kind: 'wrong-type', path: '', found: shown(found), expected: expectedTime })
}

function spanBetween({ from, to }: Span): Result<ReadTime, Problem> {
  return parseInstant(from).andThen((first) =>
    parseInstant(to).map((last) => ({ time: timeBetween(first, last), assumed: [] })),
  )
}

function eventsOf({ events }: AnyLifecycle): Problem['expected'] {
  const names = Object.keys(events).join(', ')
  return names === '' ? { ja: 'イベントなし', en: 'no event' } : { ja: names, en: `one of ${names}` }
}

function missing({ events }: AnyLifecycle, given: Given): Problem[] {
  return Object.keys(events)
    .filter((name) => events[name]?.required && hasNotHappened(given[name]))
    .map((name) => ({
      kind: 'missing-event',
      path: `events.${name}`,
      found: '',
      expected: expectedTime,
    }))
}

function outOfOrder(lifecycle: AnyLifecycle, given: Given, events: Happenings): Problem[] {
  return Object.entries(lifecycle.events).flatMap(([name, { notBefore = '' }]) => {
    const [later, earlier] = [events[name], events[notBefore]]
    if (!later || !earlier || !isSurelyBefore(later, earlier)) return []
    const label = lifecycle.events[notBefore]?.label ?? { ja: notBefore, en: notBefore }
    return [
      {
        kind: 'out-of-order',
        path: `events.${name}`,
        found: textOf(given[name]),
        expected: expectedAfter(label, textOf(given[notBefore])),
      },
    ]
  })
}

/** A time as it was given; a span as ISO 8601 writes an interval. */
function textOf(given: unknown): string {
  if (typeof given === 'string') return given
  return isSpan(given) ? `${given.from}/${given.to}` : shown(given)
}
