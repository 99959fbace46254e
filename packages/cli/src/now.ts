import {
  assumedWords,
  at,
  earliest,
  type Instant,
  isTimeZone,
  type Problem,
  type ReadTime,
  type Result,
  readTime,
  textIn,
} from '@shindan/core'
import { sayInstant, wrap } from '@shindan/core/render'
import type { Context } from './context.ts'
import { type Failure, failureOf } from './failure.ts'

/**
 * The instant of the question in UTC. A day or an hour is its first instant; a time without an offset is one in the zone of
 * the question, and 昨日 is counted from the clock.
 */
export function nowOf(context: Context): Result<Instant, Failure> {
  return read(context)
    .map(({ time }) => earliest(time))
    .mapErr((problem) =>
      failureOf(at('--now', { ...problem, found: JSON.stringify(problem.found) }), context.locale),
    )
}

/** What was assumed in reading the instant of the question, as the end of an answer; empty where nothing was. */
export function sayNow(context: Context): string {
  const { locale, world } = context
  const timeZone = zoneOf(context)
  const said = read(context).match(
    ({ time, assumed }) => assumedWords(assumed, time, timeZone).map((words) => textIn(words, locale)),
    () => [],
  )
  const now = nowOf(context)
  if (now.isErr() || said.length === 0) return ''
  const label = textIn({ ja: '基準の日時: ', en: 'Time of the question: ' }, locale)
  const parts = [sayInstant(now.value, { locale, timeZone }), ...said]
  return `\n${wrap(label + parts.join(textIn({ ja: '、', en: ', ' }, locale)), world.columns).join('\n')}\n`
}

function read(context: Context): Result<ReadTime, Problem> {
  return readTime(context.now, { now: context.world.now().toISOString(), timeZone: zoneOf(context) })
}

/** A zone that there is not is a failure of its own. */
function zoneOf({ timeZone }: Context): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC'
}
