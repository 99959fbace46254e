import { err, isTimeZone, ok, type Result } from '@shindan/core'
import type { Context } from './context.ts'
import { type Failure, failure } from './failure.ts'

/** The zone to print in, if there is such a zone. */
export function timeZoneOf({ timeZone, locale }: Context): Result<string, Failure> {
  if (isTimeZone(timeZone)) return ok(timeZone)
  const message = {
    ja: `${JSON.stringify(timeZone)} は不明なタイムゾーンです。例: Asia/Tokyo`,
    en: `${JSON.stringify(timeZone)} is an unknown time zone; an example is Asia/Tokyo`,
  }
  return err(failure('unknown-time-zone', '--time-zone', message, locale))
}
