import type { Context } from '../context.ts'
import type { Failure } from '../failure.ts'
import { nowOf } from '../now.ts'
import { timeZoneOf } from '../time-zone.ts'

/** What is wrong with the moment and the zone of a question, also where a command asks for neither in the end. */
export function wrongMoment(context: Context): readonly Failure[] {
  return [nowOf(context), timeZoneOf(context)].flatMap((one) => (one.isErr() ? [one.error] : []))
}
