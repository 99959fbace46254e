import { at, earliest, type Instant, isTimeZone, type Result, readTime } from '@shindan/core'
import type { Context } from './context.ts'
import { type Failure, failureOf } from './failure.ts'

/**
 * The instant of the question in UTC. A day or an hour is its first instant; a time without an offset is one in the zone of
 * the question, and 昨日 is counted from the clock.
 */
export function nowOf({ now, timeZone, locale, world }: Context): Result<Instant, Failure> {
  const moment = {
    now: world.now().toISOString(),
    // A zone that there is not is a failure of its own.
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
  }
  return readTime(now, moment)
    .map(({ time }) => earliest(time))
    .mapErr((problem) => failureOf(at('--now', { ...problem, found: JSON.stringify(problem.found) }), locale))
}
