import { isTimeZone, type Problem, unknownTimeZone } from '@shindan/core'

/** What is wrong with a time zone: known only at the end of a night it would cost all of it. */
export function noTimeZone(timeZone: string | undefined): readonly Problem[] {
  return timeZone === undefined || isTimeZone(timeZone) ? [] : [unknownTimeZone('timeZone', timeZone)]
}
