import { isTimeZone } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failuresOf } from '../failure.ts'

/** The failure of a zone that no clock knows. */
export function unknownZone({ timeZone, locale }: Context): readonly Failure[] {
  if (isTimeZone(timeZone)) return []
  const expected = {
    ja: 'IANA のタイムゾーン名（例: Asia/Tokyo）',
    en: 'an IANA time zone name, e.g. Asia/Tokyo',
  }
  return failuresOf([{ kind: 'unknown-time-zone', path: 'timeZone', found: timeZone, expected }], locale)
}
