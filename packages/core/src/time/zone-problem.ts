import { type Problem, shortened, shown } from '../problem/index.ts'

/** The problem of a zone that the platform does not know. */
export function unknownTimeZone(path: string, found: unknown): Problem<'unknown-time-zone'> {
  return {
    kind: 'unknown-time-zone',
    path,
    found: typeof found === 'string' ? shortened(found) : shown(found),
    expected: {
      ja: 'IANA のタイムゾーン名（例: Asia/Tokyo）',
      en: 'an IANA time zone name, e.g. Asia/Tokyo',
    },
  }
}
